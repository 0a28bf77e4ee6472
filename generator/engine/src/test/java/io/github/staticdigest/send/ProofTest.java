package io.github.staticdigest.send;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.github.staticdigest.config.SendSettings.Security;
import io.github.staticdigest.config.SendSettings.Smtp;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.nio.file.Path;
import java.time.Duration;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Proofs handed to a mail server over TLS with a name and a password. */
class ProofTest {

  private static final Credentials ADA = new Credentials("ada", "s3cret-pa55");

  @TempDir Path site;

  private GreenMail mail;

  @BeforeEach
  void start() {
    TestTls.toGreenMail();
    mail = new GreenMail(new ServerSetup(0, "localhost", ServerSetup.PROTOCOL_SMTPS));
    mail.setUser("ada@example.org", ADA.user(), ADA.password());
    mail.getManagers().getUserManager().setAuthRequired(true);
    mail.start();
  }

  @AfterEach
  void stop() {
    mail.stop();
  }

  private Smtp server(String host) {
    return new Smtp(host, mail.getSmtps().getPort(), Security.TLS, "mail", 3);
  }

  private void send(Newsletter issue, String to, Credentials credentials) throws Exception {
    send(issue, to, credentials, "localhost", TestTls.client());
  }

  private void send(
      Newsletter issue, String to, Credentials credentials, String host, SSLContext trust)
      throws Exception {
    Addressees addressees = Addressees.read(to);
    Network network = new Network(trust, Duration.ofSeconds(20));
    new SmtpSender(server(host), credentials, network, 7)
        .send(Proof.of(issue, addressees), addressees);
  }

  @Test
  void theNamedAndNobodyElseGetTheProof() throws Exception {
    send(TestIssue.issue(site), "ada@example.org, \"Babbage, Ch.\" <cb@example.org>", ADA);

    MimeMessage[] received = mail.getReceivedMessages();
    assertThat(received).hasSize(2);
    MimeMessage proof = received[0];
    assertThat(proof.getSubject()).isEqualTo("[Proof] " + TestIssue.SUBJECT);
    assertThat(proof.getHeader("To", ","))
        .isEqualTo("ada@example.org, \"Babbage, Ch.\" <cb@example.org>");
    assertThat(proof.getRecipients(RecipientType.CC)).isNull();
    assertThat(proof.getHeader("Bcc")).isNull();
    assertThat(proof.getHeader("Resent-To")).isNull();
    assertThat(proof.getFrom()[0].toString()).contains("editor@example.org");
    assertThat(mail.getManagers().getUserManager().listUser()).hasSize(2);
  }

  @Test
  void thePartsArriveAsTheyWerePublished() throws Exception {
    Newsletter issue = TestIssue.issue(site);
    send(issue, "ada@example.org", ADA);

    MimeMultipart parts = (MimeMultipart) mail.getReceivedMessages()[0].getContent();
    assertThat(parts.getContentType()).startsWith("multipart/alternative");
    assertThat(parts.getBodyPart(0).getContent()).isEqualTo(issue.text());
    assertThat(parts.getBodyPart(1).getContent()).isEqualTo(issue.html());
  }

  @Test
  void everyProofHasAnIdOfItsOwnAndLeadsOutOfNoList() throws Exception {
    Newsletter issue = TestIssue.issue(site);
    send(issue, "ada@example.org", ADA);
    send(issue, "ada@example.org", ADA);

    MimeMessage[] received = mail.getReceivedMessages();
    assertThat(received[0].getMessageID()).isNotEqualTo(received[1].getMessageID());
    assertThat(received[0].getMessageID()).endsWith("@example.org>");
    assertThat(received[0].getHeader("List-Unsubscribe")).isNull();
    assertThat(received[0].getHeader("List-Unsubscribe-Post")).isNull();
    assertThat(received[0].getHeader("List-Id")).containsExactly("<papers.example.org>");
  }

  @Test
  void aHostileSubjectStaysASubject() throws Exception {
    String hostile = "A\r\nBcc: thief@example.org\r\n\r\n<b>\u202Egnp.exe 🦊 " + "x".repeat(400);
    TestIssue.write(site, "2027-01-01-x", hostile, "Fri, 1 Jan 2027 08:00:00 +0000");
    send(new Newsletters(site, 7).find("2027-01-01-x"), "ada@example.org", ADA);

    MimeMessage[] received = mail.getReceivedMessages();
    assertThat(received).hasSize(1);
    assertThat(received[0].getHeader("Bcc")).isNull();
    assertThat(received[0].getSubject())
        .startsWith("[Proof] A Bcc: thief@example.org <b>")
        .contains("🦊")
        .endsWith("x".repeat(400));
    assertThat(received[0].getContent()).isInstanceOf(MimeMultipart.class);
  }

  @Test
  void aWrongPasswordIsToldAndNotRepeated() throws Exception {
    Credentials wrong = new Credentials("ada", "wr0ng-pa55");
    Newsletter issue = TestIssue.issue(site);

    assertThatExceptionOfType(SendFailure.class)
        .isThrownBy(() -> send(issue, "ada@example.org", wrong))
        .withMessageStartingWith("The proof was not sent. localhost:")
        .withMessageContaining("refused the user name or password (535")
        .withMessageEndingWith("Correct them for the server mail in settings.xml.")
        .withNoCause()
        .satisfies(e -> assertThat(e.getMessage()).doesNotContain("wr0ng"));
    assertThat(mail.getReceivedMessages()).isEmpty();
  }

  @Test
  void aCertificateForAnotherNameIsRefused() throws Exception {
    Newsletter issue = TestIssue.issue(site);

    assertThatExceptionOfType(SendFailure.class)
        .isThrownBy(() -> send(issue, "a@example.org", ADA, "127.0.0.1", TestTls.client()))
        .withMessageContaining(
            "could not be spoken to by TLS. Its certificate is not to be trusted");
    assertThat(mail.getReceivedMessages()).isEmpty();
  }

  @Test
  void aCertificateOfNobodyIsRefused() throws Exception {
    Newsletter issue = TestIssue.issue(site);

    assertThatExceptionOfType(SendFailure.class)
        .isThrownBy(() -> send(issue, "a@example.org", ADA, "localhost", SSLContext.getDefault()))
        .withMessageContaining("Its certificate is not to be trusted");
  }
}
