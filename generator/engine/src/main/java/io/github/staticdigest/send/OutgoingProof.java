package io.github.staticdigest.send;

import io.github.staticdigest.config.SendSettings.Security;
import io.github.staticdigest.config.SendSettings.Smtp;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * A proof that is ready to be handed to its server.
 *
 * @param message as it will be sent
 * @param to the people who get it
 * @param server settings of the server
 * @param sender speaks with the server
 */
record OutgoingProof(MimeMessage message, Addressees to, Smtp server, SmtpSender sender) {

  /**
   * The server for mail.
   *
   * @throws SendFailure if {@code digest.yaml} names none
   */
  static Smtp server(@Nullable Smtp server) throws SendFailure {
    if (server == null) {
      throw new SendFailure(
          "digest.yaml names no server for mail. Add send: with smtp: and its host: to it.");
    }
    return server;
  }

  /**
   * Makes the proof of an issue.
   *
   * @throws SendFailure if there is no mail or no password
   */
  static OutgoingProof of(
      Newsletter issue,
      Addressees addressees,
      Smtp server,
      Credentials.Source credentials,
      Network network)
      throws SendFailure {
    Credentials known = server.server() == null ? null : credentials.of(server.server());
    return new OutgoingProof(
        Proof.of(issue, addressees),
        addressees,
        server,
        new SmtpSender(server, known, network, issue.line()));
  }

  /** What would be sent, in a line for people; calls nobody. */
  String plan() throws SendFailure {
    Security security = server.security();
    return "Proof: to "
        + to.inWords()
        + ", "
        + Words.size(bytes())
        + ", by "
        + server.host()
        + ":"
        + server.port()
        + (security == Security.PLAIN ? "" : " with " + security)
        + (server.server() == null ? "" : ", as the user of server " + server.server());
  }

  /** What is doubtful about it, or null. */
  @Nullable String warning() throws SendFailure {
    Set<String> left = Placeholders.of(message);
    return left.isEmpty()
        ? null
        : "Placeholders that only a sending service fills in stand in the proof as they are: "
            + Placeholders.inWords(left);
  }

  /** Sends it, and says so in a sentence. */
  String send() throws SendFailure {
    sender.send(message, to);
    return "The proof was sent to " + to.inWords();
  }

  private long bytes() throws SendFailure {
    AtomicLong count = new AtomicLong();
    try {
      message.writeTo(
          new OutputStream() {
            @Override
            public void write(int b) {
              count.incrementAndGet();
            }
          });
      return count.get();
    } catch (IOException | MessagingException e) {
      throw new SendFailure("The mail is broken. Build the digest again.");
    }
  }
}
