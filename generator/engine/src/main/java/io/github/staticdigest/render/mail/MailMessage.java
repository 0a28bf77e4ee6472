package io.github.staticdigest.render.mail;

import io.github.staticdigest.model.Mailbox;
import io.github.staticdigest.model.page.MailModel;
import io.github.staticdigest.text.Hash;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.InternetHeaders;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.internet.MimeUtility;
import jakarta.mail.internet.ParameterList;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A newsletter as a message (RFC 5322, MIME): plain text and markup as alternatives, the text
 * first. What mail libraries make at random, boundary and Message-ID, is made of the content; a
 * date is told only where content tells one. Nobody is named as its reader.
 */
public final class MailMessage {

  private static final String CHARSET = "UTF-8";

  /** Longest line of an encoded body. */
  private static final String ENCODING = "quoted-printable";

  private static final Pattern LINE_END = Pattern.compile("\r\n|\r|\n");

  private MailMessage() {}

  /**
   * The bytes of the message, with lines of at most 998 octets ended by CRLF.
   *
   * @param text its plain text
   * @param html its markup
   */
  public static byte[] of(MailModel mail, String text, String html) {
    try {
      String hash =
          Hash.of(mail.letter().subject() + "\0" + mail.from() + "\0" + text + "\0" + html, 40);
      Alternatives parts = new Alternatives("=_digest_" + hash.substring(0, 24));
      parts.addBodyPart(part("text/plain", text));
      parts.addBodyPart(part("text/html", html));
      ByteArrayOutputStream body = new ByteArrayOutputStream();
      parts.writeTo(body);
      Finished message = new Finished(body.toByteArray());
      headers(message, mail, "<" + hash + "@" + mail.from().domain() + ">");
      message.setHeader("MIME-Version", "1.0");
      message.setHeader("Content-Type", parts.getContentType());
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      message.writeTo(out);
      return out.toByteArray();
    } catch (MessagingException | IOException e) {
      throw new IllegalStateException("A message in memory cannot be written", e);
    }
  }

  private static void headers(Finished message, MailModel mail, String id)
      throws MessagingException, IOException {
    message.setFrom(address(mail.from()));
    Mailbox reply = mail.reply();
    if (reply != null) {
      message.setReplyTo(new InternetAddress[] {address(reply)});
    }
    message.setSubject(uncoded(mail.letter().subject()), CHARSET);
    if (mail.date() != null) {
      message.setHeader("Date", mail.date());
    }
    message.setHeader("Message-ID", id);
    String list = phrase(mail.list());
    message.setHeader(
        "List-Id", MimeUtility.fold("List-Id: ".length(), list + " <" + mail.listId() + ">"));
    String leave = leave(mail.unsubscribe(), mail.unsubscribeMail());
    if (!leave.isEmpty()) {
      message.setHeader("List-Unsubscribe", leave);
    }
    if (mail.unsubscribe() != null) {
      message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
    }
  }

  /** A name as it stands before an address: quoted, or encoded where it is not ASCII. */
  private static String phrase(String name) throws IOException {
    String address = new InternetAddress("a@a", uncoded(name), CHARSET).toString();
    return address.substring(0, address.lastIndexOf(" <"));
  }

  private static InternetAddress address(Mailbox mailbox) throws IOException {
    String name = mailbox.name();
    return new InternetAddress(mailbox.address(), name == null ? null : uncoded(name), CHARSET);
  }

  /**
   * A text in ASCII is not encoded, so that one which looks as if it were would be read as such.
   */
  private static String uncoded(String text) {
    return text.replace("=?", "= ?");
  }

  private static String leave(@Nullable String page, @Nullable String mail) {
    List<String> ways = new ArrayList<>();
    if (page != null) {
      ways.add("<" + page + ">");
    }
    if (mail != null) {
      ways.add("<" + mail + ">");
    }
    return String.join(",\r\n ", ways);
  }

  private static MimeBodyPart part(String type, String content)
      throws MessagingException, IOException {
    InternetHeaders headers = new InternetHeaders();
    headers.setHeader("Content-Type", type + "; charset=" + CHARSET);
    headers.setHeader("Content-Transfer-Encoding", ENCODING);
    ByteArrayOutputStream encoded = new ByteArrayOutputStream();
    try (OutputStream encoder = MimeUtility.encode(encoded, ENCODING)) {
      encoder.write(LINE_END.matcher(content).replaceAll("\r\n").getBytes(StandardCharsets.UTF_8));
    }
    return new MimeBodyPart(headers, encoded.toByteArray());
  }

  /** Alternatives with a boundary that we choose; encoded bodies never hold {@code =_}. */
  private static final class Alternatives extends MimeMultipart {
    Alternatives(String boundary) {
      ParameterList parameters = new ParameterList();
      parameters.set("boundary", boundary);
      contentType = new ContentType("multipart", "alternative", parameters).toString();
    }
  }

  /** A message whose body is encoded already, so that the library adds nothing of its own. */
  private static final class Finished extends MimeMessage {
    Finished(byte[] body) {
      super(Session.getInstance(new Properties()));
      content = body;
      modified = false;
      saved = true;
    }
  }
}
