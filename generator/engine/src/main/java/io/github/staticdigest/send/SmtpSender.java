package io.github.staticdigest.send;

import io.github.staticdigest.config.SendSettings.Security;
import io.github.staticdigest.config.SendSettings.Smtp;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * Hands a message to a server, over TLS whose certificate must name the server. Nothing of the talk
 * with it is logged.
 */
final class SmtpSender {

  private final Smtp server;
  private final @Nullable Credentials credentials;
  private final Network network;
  private final int newsletter;

  /**
   * @param newsletter line of {@code digest.yaml} that tells who sends newsletters; or 0
   */
  SmtpSender(Smtp server, @Nullable Credentials credentials, Network network, int newsletter) {
    this.server = server;
    this.credentials = credentials;
    this.network = network;
    this.newsletter = newsletter;
  }

  /**
   * Sends to the addressees alone, whatever the headers say.
   *
   * @throws SendFailure if the server cannot be reached or refuses the sender, the message or any
   *     addressee; the others have it then
   */
  void send(MimeMessage message, Addressees to) throws SendFailure {
    try (Deadline deadline = new Deadline(network.talk())) {
      send(message, to, deadline);
    }
  }

  private void send(MimeMessage message, Addressees to, Deadline deadline) throws SendFailure {
    try {
      Transport transport = Session.getInstance(properties(deadline)).getTransport("smtp");
      try {
        transport.connect(
            server.host(),
            server.port(),
            credentials == null ? null : credentials.user(),
            credentials == null ? null : credentials.password());
        transport.sendMessage(message, to.addresses().toArray(InternetAddress[]::new));
      } finally {
        leave(transport);
      }
    } catch (MessagingException e) {
      SmtpFailures failures = new SmtpFailures(server, credentials, network.patience(), newsletter);
      throw deadline.isPassed() ? failures.late(network.talk()) : failures.of(e);
    }
  }

  /** The mail is sent or not by now; how the server takes leave changes nothing. */
  private static void leave(Transport transport) {
    try {
      transport.close();
    } catch (MessagingException e) {
      // Nobody has to mend it.
    }
  }

  private Properties properties(Deadline deadline) {
    String patience = Long.toString(network.patience().toMillis());
    Properties properties = new Properties();
    set(properties, "connectiontimeout", patience);
    set(properties, "timeout", patience);
    set(properties, "writetimeout", patience);
    set(properties, "auth", Boolean.toString(credentials != null));
    set(properties, "ssl.enable", Boolean.toString(server.security() == Security.TLS));
    String inside = Boolean.toString(server.security() == Security.STARTTLS);
    set(properties, "starttls.enable", inside);
    set(properties, "starttls.required", inside);
    set(properties, "ssl.checkserveridentity", "true");
    set(properties, "socketFactory", deadline.plain());
    set(properties, "ssl.socketFactory", deadline.over(network.trust().getSocketFactory()));
    set(properties, "socketFactory.fallback", "false");
    set(properties, "sendpartial", "true");
    return properties;
  }

  private static void set(Properties properties, String name, Object value) {
    properties.put("mail.smtp." + name, value);
  }
}
