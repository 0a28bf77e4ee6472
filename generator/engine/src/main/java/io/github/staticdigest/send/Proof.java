package io.github.staticdigest.send;

import jakarta.mail.Address;
import jakarta.mail.Header;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.time.Instant;
import java.util.Collections;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An issue's mail made into a proof: the same body, addressed to a few people. */
final class Proof {

  static final String MARK = "[Proof] ";

  /** What passes; addressees and traces of another sending never do. */
  private static final Set<String> KEPT = Set.of("from", "reply-to", "mime-version", "list-id");

  private static final String UNSUBSCRIBE = "list-unsubscribe";

  private Proof() {}

  /**
   * The message to send. It has an id and a date of its own, since programs for mail drop a second
   * message of one id.
   *
   * @throws SendFailure if the mail is broken or names no sender
   */
  static MimeMessage of(Newsletter issue, Addressees to) throws SendFailure {
    try {
      MimeMessage proof = new MimeMessage(mail(issue));
      strip(proof);
      proof.setRecipients(Message.RecipientType.TO, to.addresses().toArray(InternetAddress[]::new));
      proof.setSubject(MARK + issue.subject(), "UTF-8");
      proof.setSentDate(Date.from(Instant.now()));
      proof.setHeader(
          "Message-ID", "<" + UUID.randomUUID() + "@" + domain(proof, issue.line()) + ">");
      return proof;
    } catch (MessagingException e) {
      throw new SendFailure("The mail of " + issue.slug() + " is broken. Build the digest again.");
    }
  }

  /**
   * The mail of which a proof is made.
   *
   * @throws SendFailure if none was published
   */
  static MimeMessage mail(Newsletter issue) throws SendFailure {
    MimeMessage mail = issue.mail();
    if (mail == null) {
      throw new SendFailure(
          "newsletter/"
              + issue.slug()
              + ".eml does not exist. Write from: below newsletter in "
              + Words.place(issue.line())
              + " and build again.");
    }
    return mail;
  }

  private static void strip(MimeMessage proof) throws MessagingException {
    boolean unsubscribable = !hasPlaceholder(proof.getHeader("List-Unsubscribe"));
    List<Header> headers = Collections.list(proof.getAllHeaders());
    for (Header header : headers) {
      String name = header.getName().toLowerCase(Locale.ROOT);
      boolean kept =
          KEPT.contains(name)
              || name.startsWith("content-")
              || (unsubscribable && name.startsWith(UNSUBSCRIBE));
      if (!kept) {
        proof.removeHeader(header.getName());
      }
    }
  }

  private static boolean hasPlaceholder(String @Nullable [] values) {
    return values != null && Placeholders.areIn(String.join(" ", values));
  }

  private static String domain(MimeMessage proof, int line) throws MessagingException, SendFailure {
    Address[] from = proof.getFrom();
    if (from == null || from.length == 0 || !(from[0] instanceof InternetAddress sender)) {
      throw new SendFailure(
          "The mail names no sender. Write from: below newsletter in "
              + Words.place(line)
              + " and build again.");
    }
    return sender.getAddress().substring(sender.getAddress().lastIndexOf('@') + 1);
  }
}
