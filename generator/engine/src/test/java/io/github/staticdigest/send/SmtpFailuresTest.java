package io.github.staticdigest.send;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.staticdigest.config.SendSettings.Security;
import io.github.staticdigest.config.SendSettings.Smtp;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What goes wrong with a mail server is told in a sentence. */
class SmtpFailuresTest {

  private static final Credentials ADA = new Credentials("ada", "s3cret-pa55");
  private static final String TO = "ada@example.org, bob@example.org";

  @TempDir Path site;

  private Security security = Security.PLAIN;
  private Duration patience = Duration.ofSeconds(20);

  private void send(String host, int port) throws Exception {
    Addressees to = Addressees.read(TO);
    Network network = new Network(TestTls.client(), patience);
    new SmtpSender(new Smtp(host, port, security, "mail", 3), ADA, network, 7)
        .send(Proof.of(TestIssue.issue(site), to), to);
  }

  private String failure(FakeSmtp server) {
    return failure("localhost", server.port());
  }

  private String failure(String host, int port) {
    SendFailure[] failure = new SendFailure[1];
    assertThatExceptionOfType(SendFailure.class)
        .isThrownBy(() -> send(host, port))
        .withNoCause()
        .satisfies(e -> failure[0] = e);
    String message = failure[0].getMessage();
    assertThat(message).doesNotContain("s3cret").doesNotContain("Exception").endsWith(".");
    return message.replace(":" + port, ":PORT");
  }

  @Test
  void starttlsComesBeforeNameAndPassword() throws Exception {
    security = Security.STARTTLS;
    try (FakeSmtp server = new FakeSmtp(TestTls.server())) {
      send("localhost", server.port());

      assertThat(server.heard().indexOf("STARTTLS")).isEqualTo(1);
      assertThat(server.heard())
          .contains("MAIL FROM:<editor@example.org>")
          .contains("RCPT TO:<ada@example.org>", "RCPT TO:<bob@example.org>")
          .contains("To: ada@example.org, bob@example.org");
      assertThat(server.heard().stream().filter(line -> line.startsWith("RCPT"))).hasSize(2);
      assertThat(server.heard()).noneMatch(line -> line.contains("everybody@lists"));
    }
  }

  @Test
  void nothingIsToldToAServerWithoutStarttls() throws Exception {
    security = Security.STARTTLS;
    try (FakeSmtp server = new FakeSmtp(null)) {
      assertThat(failure(server)).contains("does not offer STARTTLS").contains("security: tls");
      assertThat(server.heard()).noneMatch(line -> line.startsWith("AUTH"));
      assertThat(server.heard()).noneMatch(line -> line.startsWith("MAIL"));
    }
  }

  @Test
  void onlyTheRefusedAreToldOf() throws Exception {
    try (FakeSmtp server = new FakeSmtp(null)) {
      server.answer("RCPT TO:<bob", "550 5.1.1 No such user");
      assertThat(failure(server))
          .isEqualTo(
              "The proof was sent to ada@example.org, but localhost:PORT refused bob@example.org"
                  + " (550 5.1.1 No such user). Correct -Ddigest.to, and send it to those alone.");
      assertThat(server.heard()).contains(".");
    }
  }

  @Test
  void whereAllAreRefusedNothingIsSent() throws Exception {
    try (FakeSmtp server = new FakeSmtp(null)) {
      server.answer("RCPT TO:<bob", "452 Mailbox full").answer("RCPT", "550 No\t such user");
      assertThat(failure(server))
          .isEqualTo(
              "The proof was not sent: localhost:PORT refused ada@example.org (550 No such user),"
                  + " bob@example.org (452 Mailbox full). Correct -Ddigest.to.");
      assertThat(server.heard()).doesNotContain("DATA");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"EHLO", "AUTH", "MAIL", "RCPT", "DATA", "."})
  void aBrokenConnectionIsToldWhereverItBreaks(String command) throws Exception {
    try (FakeSmtp server = new FakeSmtp(null)) {
      server.answer(command, FakeSmtp.HANG_UP).answer("HELO", FakeSmtp.HANG_UP);
      assertThat(failure(server))
          .isEqualTo(
              "The proof was not sent. The connection to localhost:PORT broke off before it had"
                  + " said that it took the mail. Try again.");
    }
  }

  @Test
  void aServerThatEchoesThePasswordIsNotRepeated() throws Exception {
    try (FakeSmtp server = new FakeSmtp(null)) {
      server.answer("AUTH", "535 no, s3cret-pa55 is wrong");
      assertThat(failure(server)).contains("(535 no, *** is wrong)");
      server.answer("AUTH", "535 AGFkYQBzM2NyZXQtcGE1NQ== is wrong");
      assertThat(failure(server)).contains("(535 *** is wrong)");
    }
  }

  @Test
  void aRefusedSenderAndARefusedMailAreToldInTheServersWords() throws Exception {
    try (FakeSmtp server = new FakeSmtp(null)) {
      server.answer("MAIL", "553 5.7.1 Sender address rejected");
      assertThat(failure(server))
          .contains("does not take mail of this sender (553 5.7.1 Sender address rejected)")
          .contains("Correct from: below newsletter in digest.yaml:7, or");
    }
    try (FakeSmtp server = new FakeSmtp(null)) {
      server.answer(".", "552 5.3.4 Too big");
      assertThat(failure(server)).contains("refused the mail (552 5.3.4 Too big)");
    }
  }

  @Test
  void aServerThatNeverAnswersIsNotWaitedForForever() throws Exception {
    patience = Duration.ofMillis(300);
    try (ServerSocket silent = new ServerSocket(0)) {
      assertThat(failure("localhost", silent.getLocalPort()))
          .contains("localhost:PORT did not answer within a second. Try again");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"GREETING", "EHLO", "."})
  @Timeout(30)
  void aServerThatDripsIsNotListenedToForEver(String command) throws Exception {
    patience = Duration.ofMillis(500);
    try (FakeSmtp server = new FakeSmtp(null)) {
      server.answer(command, FakeSmtp.DRIP);
      assertThat(failure(server))
          .isEqualTo(
              "The proof was not sent. localhost:PORT had not taken the mail within 2 seconds,"
                  + " although it answered. Try again later.");
    }
  }

  @Test
  @Timeout(30)
  void aServerThatDripsWithinTlsIsNotListenedToForEver() throws Exception {
    patience = Duration.ofMillis(500);
    security = Security.STARTTLS;
    try (FakeSmtp server = new FakeSmtp(TestTls.server())) {
      server.answer("RCPT", FakeSmtp.DRIP);
      assertThat(failure(server)).contains("had not taken the mail within 2 seconds");
    }
    security = Security.TLS;
    try (FakeSmtp server = new FakeSmtp(null)) {
      server.answer("GREETING", FakeSmtp.DRIP);
      failure(server);
    }
  }

  @Test
  void howAServerTakesLeaveChangesNothing() throws Exception {
    patience = Duration.ofMillis(500);
    try (FakeSmtp server = new FakeSmtp(null)) {
      server.answer("QUIT", FakeSmtp.SILENCE);
      send("localhost", server.port());
      assertThat(server.heard()).contains(".", "QUIT");
    }
  }

  @Test
  void aServerThatSpeaksNoTlsIsTold() throws Exception {
    security = Security.TLS;
    try (FakeSmtp server = new FakeSmtp(null)) {
      assertThat(failure(server))
          .contains("could not be spoken to by TLS. Correct port: and security:");
    }
  }

  @Test
  void anUnknownHostAndAClosedPortAreTold() throws Exception {
    assertThat(failure("nowhere.invalid", 25)).contains("There is no host nowhere.invalid");
    int port;
    try (ServerSocket socket = new ServerSocket(0)) {
      port = socket.getLocalPort();
    }
    assertThat(failure("localhost", port))
        .contains("localhost:PORT takes no connections")
        .contains("Correct host: and port: below send and smtp in digest.yaml:3, or");
  }
}
