package io.github.staticdigest.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A proof sent by Maven itself, with a password that Maven encrypted. */
class MailIT {

  private static final String PASSWORD = "correct-h0rse";
  private static final Pattern ENCRYPTED = Pattern.compile("\\{[A-Za-z0-9+/=]{20,}\\}");

  @TempDir static Path vault;
  @TempDir Path folder;

  private GreenMail mail;

  /** Writes settings as docs/mail.md says, with Maven's own encryption. */
  @BeforeAll
  static void encrypt() throws Exception {
    QuickStartIT.fillTheLocalRepository();
    Files.writeString(vault.resolve("none.xml"), QuickStartIT.settings());
    String master = encrypted("--encrypt-master-password", "m4ster-of-all");
    Files.writeString(
        vault.resolve("settings-security.xml"),
        "<settingsSecurity><master>" + master + "</master></settingsSecurity>");
    settings("right.xml", PASSWORD);
    settings("wrong.xml", "wr0ng-h0rse");
  }

  private static void settings(String file, String password) throws Exception {
    String server =
        "<server><id>mail</id><username>ada</username><password>"
            + encrypted("--encrypt-password", password)
            + "</password></server>";
    Files.writeString(
        vault.resolve(file),
        QuickStartIT.settings()
            .replace("</settings>", "<servers>" + server + "</servers></settings>"));
  }

  private static String encrypted(String option, String password) throws Exception {
    Processes.Result result =
        QuickStartIT.maven(vault, vault.resolve("none.xml"), List.of(security(), option, password));
    Matcher encrypted = ENCRYPTED.matcher(result.output());
    assertThat(encrypted.find()).as(result.output()).isTrue();
    return encrypted.group();
  }

  private static String security() {
    return "-Dsettings.security=" + vault.resolve("settings-security.xml");
  }

  @BeforeEach
  void publish() throws IOException {
    mail = new GreenMail(new ServerSetup(0, "localhost", ServerSetup.PROTOCOL_SMTP));
    mail.setUser("ada@example.org", "ada", PASSWORD);
    mail.getManagers().getUserManager().setAuthRequired(true);
    mail.start();
    write(
        "content/digest.yaml",
        "send:\n  smtp:\n    host: localhost\n    security: plain\n    server: mail\n    port: "
            + mail.getSmtp().getPort()
            + "\n");
    String site = "target/digest/site/newsletter/";
    write(site + "index.jsonl", "{\"slug\":\"one\",\"key\":\"issue/one\"}\n");
    write(site + "one.html", "<p>One</p>");
    write(site + "one.txt", "One");
    write(site + "one.eml", "From: ed@example.org\r\nSubject: One\r\n\r\nOne\r\n");
  }

  @AfterEach
  void stop() {
    mail.stop();
  }

  private void write(String file, String text) throws IOException {
    Path path = folder.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
  }

  private Processes.Result mail(String settings, String... options) throws Exception {
    List<String> arguments =
        new ArrayList<>(
            List.of(QuickStartIT.goal("mail"), security(), "-Ddigest.to=ada@example.org"));
    arguments.addAll(List.of(options));
    return QuickStartIT.maven(folder, vault.resolve(settings), arguments);
  }

  @Test
  void anEncryptedPasswordOpensTheServerAndStandsInNoLog() throws Exception {
    Processes.Result result = mail("right.xml", "-X", "-e", "-Ddigest.send=true");

    assertThat(result.status()).as(result.output()).isZero();
    assertThat(result.output()).contains("The proof was sent to ada@example.org");
    assertThat(result.output()).doesNotContain(PASSWORD, "m4ster", "AUTH LOGIN", "EHLO");
    assertThat(mail.getReceivedMessages()).hasSize(1);
    assertThat(mail.getReceivedMessages()[0].getSubject()).isEqualTo("[Proof] One");
  }

  @Test
  void aWrongPasswordFailsWithASentence() throws Exception {
    Processes.Result result = mail("wrong.xml", "-Ddigest.send=true");

    assertThat(result.status()).isNotZero();
    assertThat(result.output())
        .contains("refused the user name or password (535")
        .doesNotContain("\tat ", "wr0ng", "m4ster");
    assertThat(mail.getReceivedMessages()).isEmpty();
  }

  @Test
  void withoutBeingToldAndOfflineNothingIsSent() throws Exception {
    assertThat(mail("right.xml").output())
        .contains("Proof: to ada@example.org")
        .contains("this is a dry run");
    Processes.Result offline = mail("right.xml", "-o", "-Ddigest.send=true");
    assertThat(offline.status()).isNotZero();
    assertThat(offline.output()).contains("Nothing was sent, since Maven is offline.");
    assertThat(mail.getReceivedMessages()).isEmpty();
  }
}
