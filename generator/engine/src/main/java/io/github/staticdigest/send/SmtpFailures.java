package io.github.staticdigest.send;

import io.github.staticdigest.config.SendSettings.Smtp;
import jakarta.mail.Address;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.security.cert.CertificateException;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.jspecify.annotations.Nullable;

/** What a mail server, or the way to it, did wrong, in a sentence with its mend. */
final class SmtpFailures {

  private final Smtp server;
  private final @Nullable Credentials credentials;
  private final Duration patience;
  private final int newsletter;

  /**
   * @param newsletter line of {@code digest.yaml} that tells who sends newsletters; or 0
   */
  SmtpFailures(Smtp server, @Nullable Credentials credentials, Duration patience, int newsletter) {
    this.server = server;
    this.credentials = credentials;
    this.patience = patience;
    this.newsletter = newsletter;
  }

  SendFailure of(MessagingException failure) {
    Causes causes = Causes.of(failure);
    List<SMTPAddressFailedException> refused =
        causes.all(SMTPAddressFailedException.class).stream()
            // Without a code the connection broke off while an address was told.
            .filter(one -> one.getReturnCode() > 0)
            .toList();
    if (!refused.isEmpty() && failure instanceof SendFailedException failed) {
      return new SendFailure(refusal(failed.getValidSentAddresses(), refused));
    }
    return new SendFailure(
        "The proof was not sent. " + (causes.areOfBreaking() ? broken() : why(causes)));
  }

  /** For a server that answers, but not in time for the whole. */
  SendFailure late(Duration whole) {
    return new SendFailure(
        "The proof was not sent. "
            + place()
            + " had not taken the mail within "
            + inWords(whole)
            + ", although it answered. Try again later.");
  }

  private String why(Causes causes) {
    if (causes.has(AuthenticationFailedException.class)) {
      return place()
          + " refused the user name or password"
          + said(causes.first())
          + ". Correct them for the server "
          + (credentials == null ? "that send names" : server.server())
          + " in settings.xml.";
    }
    if (causes.has(UnknownHostException.class)) {
      return "There is no host "
          + server.host()
          + ", or its name could not be looked up. Correct host: "
          + section()
          + ", or look at the network.";
    }
    if (causes.has(SSLException.class) || causes.has(CertificateException.class)) {
      return noTls(causes);
    }
    if (causes.has(SocketTimeoutException.class)) {
      return place()
          + " did not answer within "
          + inWords(patience)
          + ". Try again, or correct port: and security: "
          + section()
          + ".";
    }
    if (causes.has(ConnectException.class)) {
      return place()
          + " takes no connections. Correct host: and port: "
          + section()
          + ", or look whether it runs.";
    }
    return refused(causes);
  }

  private String noTls(Causes causes) {
    String fix =
        causes.has(CertificateException.class)
            ? "Its certificate is not to be trusted or is for another name: correct host: "
                + section()
                + ", or have the server's certificate mended."
            : "Correct port: and security: "
                + section()
                + "; usual are 587 with starttls and 465 with tls.";
    return place() + " could not be spoken to by TLS. " + fix;
  }

  private String refused(Causes causes) {
    if (String.valueOf(causes.first().getMessage()).startsWith("STARTTLS is required")) {
      return place()
          + " does not offer STARTTLS, and nothing is told to it in the open. Write security: tls"
          + " and its port "
          + section()
          + ".";
    }
    if (causes.has(SMTPSenderFailedException.class)) {
      return place()
          + " does not take mail of this sender"
          + said(causes.first())
          + ". Correct from: below newsletter in "
          + Words.place(newsletter)
          + ", or name another user in settings.xml.";
    }
    return place()
        + (causes.has(SMTPSendFailedException.class) ? " refused the mail" : " could not be used")
        + said(causes.first())
        + ". Mend what it says, or try again later.";
  }

  private String broken() {
    return "The connection to "
        + place()
        + " broke off before it had said that it took the mail. Try again.";
  }

  private String refusal(Address @Nullable [] sent, List<SMTPAddressFailedException> refused) {
    String all =
        refused.stream()
            .map(one -> Words.safe(one.getAddress().getAddress()) + said(one))
            .collect(Collectors.joining(", "));
    if (sent == null || sent.length == 0) {
      return "The proof was not sent: " + place() + " refused " + all + ". Correct -Ddigest.to.";
    }
    String others =
        Stream.of(sent)
            .map(address -> Words.safe(address.toString()))
            .collect(Collectors.joining(", "));
    return "The proof was sent to "
        + others
        + ", but "
        + place()
        + " refused "
        + all
        + ". Correct -Ddigest.to, and send it to those alone.";
  }

  /** What the server said, in brackets. */
  private String said(Throwable failure) {
    String text = failure.getMessage() == null ? "" : failure.getMessage();
    String words = Words.safe(credentials == null ? text : credentials.hiddenIn(text));
    return words.isEmpty() ? "" : " (" + words + ")";
  }

  private String section() {
    return "below send and smtp in " + Words.place(server.line());
  }

  private String place() {
    return server.host() + ":" + server.port();
  }

  static String inWords(Duration patience) {
    long seconds = Math.max(1, patience.toSeconds());
    return seconds == 1 ? "a second" : seconds + " seconds";
  }
}
