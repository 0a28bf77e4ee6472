package io.github.staticdigest.plugin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.lang.reflect.Field;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.SystemStreamLog;
import org.apache.maven.settings.Server;
import org.apache.maven.settings.Settings;
import org.apache.maven.settings.crypto.DefaultSettingsDecrypter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sonatype.plexus.components.cipher.DefaultPlexusCipher;
import org.sonatype.plexus.components.sec.dispatcher.DefaultSecDispatcher;

class MailMojoTest {

  private static final String TOKEN = "t0k3n-of-lists";

  @TempDir Path project;

  private final List<String> said = new ArrayList<>();
  private final List<String> calls = new ArrayList<>();
  private final Settings settings = new Settings();
  private HttpServer listmonk;
  private MailMojo mojo;

  @BeforeEach
  void configure() throws Exception {
    listmonk = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 5);
    listmonk.createContext(
        "/",
        exchange -> {
          calls.add(
              exchange.getRequestMethod()
                  + " "
                  + exchange.getRequestHeaders().getFirst("Authorization"));
          byte[] answer = "{\"data\":{\"id\":7,\"results\":[],\"total\":0}}".getBytes();
          exchange.sendResponseHeaders(200, answer.length);
          exchange.getResponseBody().write(answer);
          exchange.close();
        });
    listmonk.start();
    Files.createDirectories(project.resolve("content/dumps"));
    write(
        "content/digest.yaml",
        "send:\n  listmonk:\n    url: http://localhost:"
            + listmonk.getAddress().getPort()
            + "\n    server: lists\n    lists: [3]\n");
    write("site/newsletter/index.jsonl", "{\"slug\":\"one\",\"key\":\"issue/one\"}\n");
    write("site/newsletter/one.html", "<p>{{ UnsubscribeURL }}</p>");
    write("site/newsletter/one.txt", "One");
    write("site/newsletter/one.eml", "From: ed@example.org\r\nSubject: One\r\n\r\nOne\r\n");
    mojo = new MailMojo(decrypter());
    set("contentDirectory", project.resolve("content").toFile());
    set("templatesDirectory", project.resolve("templates").toFile());
    set("outputDirectory", project.resolve("site").toFile());
    set("drafts", true);
    set("settings", settings);
    settings.addServer(server("lists", "api_user", encrypted(TOKEN)));
    listen();
  }

  private void listen() {
    mojo.setLog(
        new SystemStreamLog() {
          @Override
          public void info(CharSequence line) {
            said.add(line.toString());
          }

          @Override
          public void warn(CharSequence line) {
            said.add("warning " + line);
          }
        });
  }

  @AfterEach
  void stop() {
    listmonk.stop(0);
  }

  /** Maven's own, with a master password as {@code mvn --encrypt-master-password} makes it. */
  private DefaultSettingsDecrypter decrypter() throws Exception {
    DefaultPlexusCipher cipher = new DefaultPlexusCipher();
    String master = cipher.encryptAndDecorate("m4ster", "settings.security");
    Path security = project.resolve("settings-security.xml");
    Files.writeString(
        security, "<settingsSecurity><master>" + master + "</master></settingsSecurity>");
    return new DefaultSettingsDecrypter(
        new DefaultSecDispatcher(cipher, Map.of(), security.toString()));
  }

  private static String encrypted(String password) throws Exception {
    return new DefaultPlexusCipher().encryptAndDecorate(password, "m4ster");
  }

  private static Server server(String id, String user, String password) {
    Server server = new Server();
    server.setId(id);
    server.setUsername(user);
    server.setPassword(password);
    return server;
  }

  private void write(String file, String text) throws IOException {
    Path path = project.resolve(file);
    Files.createDirectories(path.getParent());
    Files.write(path, text.getBytes(StandardCharsets.UTF_8));
  }

  private void set(String parameter, Object value) throws ReflectiveOperationException {
    Field field = MailMojo.class.getDeclaredField(parameter);
    field.setAccessible(true);
    field.set(mojo, value);
  }

  @Test
  void withoutBeingToldItOnlySaysWhatItWouldDo() throws Exception {
    mojo.execute();

    assertThat(said)
        .startsWith("Issue: one", "Subject: One")
        .last()
        .isEqualTo("Nothing was sent: this is a dry run. -Ddigest.send=true sends it");
    assertThat(calls).isEmpty();
  }

  @Test
  void anEncryptedTokenReachesTheServiceAndNoLog() throws Exception {
    set("send", true);

    mojo.execute();

    assertThat(calls)
        .containsExactly("GET token api_user:" + TOKEN, "POST token api_user:" + TOKEN);
    assertThat(said).last().asString().startsWith("A draft was made at listmonk: ");
    assertThat(said).noneMatch(line -> line.contains(TOKEN) || line.contains("m4ster"));
  }

  @Test
  void aDigestThatWasChangedSinceItWasBuiltIsWarnedOf() throws Exception {
    write("report.json", "{}");
    Files.setLastModifiedTime(
        project.resolve("report.json"), FileTime.from(Instant.now().minusSeconds(60)));

    mojo.execute();

    assertThat(said)
        .contains(
            "warning "
                + project.resolve("content/digest.yaml")
                + " was changed after the digest was built. Build it again, or the mail tells what"
                + " stood there before");
  }

  @Test
  void offlineNothingIsSent() throws Exception {
    settings.setOffline(true);
    mojo.execute();
    assertThat(said).last().asString().endsWith("a dry run, and Maven is offline");

    set("send", true);
    assertThatExceptionOfType(MojoFailureException.class)
        .isThrownBy(mojo::execute)
        .withMessage("Nothing was sent, since Maven is offline. Run it without -o.");
    assertThat(calls).isEmpty();
  }

  @Test
  void aDryRunNeedsNoPasswordAndTellsWhichSendingNeeds() throws Exception {
    settings.getServers().clear();

    mojo.execute();

    assertThat(said).startsWith("Issue: one", "Subject: One");
    assertThat(said.get(said.size() - 2)).startsWith("warning settings.xml knows no server lists.");
    assertThat(said)
        .last()
        .isEqualTo(
            "Nothing was sent: this is a dry run. -Ddigest.send=true sends it, once settings.xml"
                + " has what is missing");
  }

  @Test
  void aDryRunThatFailsTellsOfMissingPasswordsAsWell() throws Exception {
    settings.getServers().clear();
    set("to", "ada@example.org");

    assertThatExceptionOfType(MojoFailureException.class)
        .isThrownBy(mojo::execute)
        .withMessageStartingWith("Nothing was sent. ");
    assertThat(said).last().asString().startsWith("warning settings.xml knows no server lists.");
  }

  @Test
  void aServerThatSettingsDoNotKnowIsTold() throws Exception {
    settings.getServers().clear();
    set("send", true);

    assertThatExceptionOfType(MojoFailureException.class)
        .isThrownBy(mojo::execute)
        .withMessageStartingWith(
            "Nothing was sent. settings.xml knows no server lists. Add one with that id")
        .withMessageEndingWith(
            "within <servers>: <server><id>lists</id><username>...</username>"
                + "<password>...</password></server>");
    assertThat(said).as("what else there is").startsWith("Issue: one").hasSize(4);
    assertThat(calls).isEmpty();
  }

  @Test
  void aServerWithoutPasswordIsTold() throws Exception {
    settings.getServers().get(0).setPassword(null);
    set("send", true);

    assertThatExceptionOfType(MojoFailureException.class)
        .isThrownBy(mojo::execute)
        .withMessageContaining("lists in settings.xml has no password");
  }

  /** Encrypted once by another master password: anew each time, one in 256 gives some letters. */
  @Test
  void aPasswordThatCannotBeDecryptedIsNeitherSentNorShown() throws Exception {
    String other = "{BLexqyahJ4IHMqcZgvV9z2vYjo3bWWi8Pa/xdDC0vTU=}";
    settings.getServers().get(0).setPassword(other);
    set("send", true);

    assertThatExceptionOfType(MojoFailureException.class)
        .isThrownBy(mojo::execute)
        .withMessageContaining("cannot be decrypted. Look whether settings-security.xml")
        .withNoCause()
        .satisfies(e -> assertThat(e.getMessage()).doesNotContain(other));
    assertThat(calls).isEmpty();
  }

  @Test
  void onlyMistakesInDigestYamlHinderMail() throws Exception {
    write("content/topics.yaml", "shelves: 3\n");
    mojo.execute();

    write("content/digest.yaml", "send:\n  smtp:\n    host: a.example\n    security: plain\n");
    assertThatExceptionOfType(MojoFailureException.class)
        .isThrownBy(mojo::execute)
        .withMessageStartingWith("Nothing was sent, since digest.yaml is wrong:")
        .withMessageContaining("digest.yaml:4: The security plain would show");
  }
}
