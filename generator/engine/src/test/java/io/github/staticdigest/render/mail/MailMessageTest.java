package io.github.staticdigest.render.mail;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.staticdigest.model.MailService;
import io.github.staticdigest.model.Mailbox;
import io.github.staticdigest.model.page.MailModel;
import io.github.staticdigest.model.page.NewsletterModel;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Messages as others read them; numbers are those of the requirements for outputs. */
class MailMessageTest {

  private static final Mailbox ADA = new Mailbox("Ada Lovelace", "ada@example.org");
  private static final String DATE = "Sat, 28 Mar 2026 00:00:00 +0000";

  @Test
  void itHasItsHeadersAndBothParts() throws Exception {
    String text = "Grüße\n\n. a dot\n" + "x".repeat(2_000) + "\nFrom here\n";
    String html = "<p>Grüße \uD83D\uDE00</p>\n" + "<br>".repeat(500) + "\n";
    MimeMessage read = read(message("Subject", text, html));

    assertThat(read.getHeader("From")).as("22").containsExactly("Ada Lovelace <ada@example.org>");
    assertThat(read.getReplyTo()).containsExactly(new InternetAddress("bob@example.org"));
    assertThat(read.getHeader("Subject")).containsExactly("Subject");
    assertThat(read.getHeader("Date")).as("16, 22").containsExactly(DATE);
    assertThat(read.getMessageID()).as("16, 22").matches("<[0-9a-f]{40}@example\\.org>");
    assertThat(read.getHeader("List-Id"))
        .as("22")
        .containsExactly("The Digest <newsletter.2026.example.org>");
    assertThat(read.getHeader("List-Unsubscribe", null).replaceAll("\\s+", " "))
        .as("22")
        .isEqualTo("<https://example.org/leave>, <mailto:leave@example.org>");
    assertThat(read.getHeader("List-Unsubscribe-Post"))
        .as("22")
        .containsExactly("List-Unsubscribe=One-Click");
    assertThat(read.getHeader("MIME-Version")).containsExactly("1.0");
    assertThat(read.getAllRecipients()).isNull();

    MimeMultipart parts = (MimeMultipart) read.getContent();
    assertThat(parts.getContentType()).as("16").startsWith("multipart/alternative");
    assertThat(parts.getCount()).isEqualTo(2);
    assertThat(parts.getBodyPart(0).getContentType())
        .as("16: text first")
        .isEqualTo("text/plain; charset=UTF-8");
    assertThat(parts.getBodyPart(0).getContent().toString().replace("\r\n", "\n")).isEqualTo(text);
    assertThat(parts.getBodyPart(1).getContentType()).isEqualTo("text/html; charset=UTF-8");
    assertThat(parts.getBodyPart(1).getContent().toString().replace("\r\n", "\n")).isEqualTo(html);
  }

  @Test
  void everyLineIsAsciiEndsInCrlfAndIsShort() {
    String message =
        text(
            message(
                "é \uD83D\uDE00 ".repeat(60), "é".repeat(3_000) + "\n", "<p>" + "ü".repeat(3_000)));
    assertLines(message);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "One ]]> two &amp; <b>three</b>",
        "\"Quoted\", (commented); colons: <a@example.org>",
        "\u202Eevil\u202C and \u2066more\u2069",
        "\uD83D\uDE00\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67 emoji",
        "Ünïcödé 論文 текст",
        " leading and trailing "
      })
  void whateverTheSubjectSaysIsReadAsItIs(String subject) throws Exception {
    MimeMessage read = read(message(subject, "a\n", "<p>a"));
    assertThat(read.getSubject().strip()).isEqualTo(subject.strip());
    assertThat(names(read)).as("no header beside ours").containsExactlyElementsOf(NAMES);
  }

  private static final List<String> NAMES =
      List.of(
          "Date",
          "From",
          "Reply-To",
          "Message-ID",
          "Subject",
          "MIME-Version",
          "Content-Type",
          "List-Id",
          "List-Unsubscribe",
          "List-Unsubscribe-Post");

  @Test
  void whatLooksLikeAnEncodedWordIsNotDecoded() throws Exception {
    assertThat(read(message("=?UTF-8?B?SGVsbG8=?= there", "a\n", "<p>a")).getSubject())
        .isEqualTo("= ?UTF-8?B?SGVsbG8= ?= there");
  }

  @Test
  void aSubjectOf400CharactersIsFoldedAndReadWhole() throws Exception {
    for (String sign : List.of("word ", "é", "\uD83D\uDE00", "x")) {
      String subject = sign.repeat(400 / sign.length()).strip();
      byte[] message = message(subject, "a\n", "<p>a");
      assertLines(text(message));
      assertThat(read(message).getSubject()).isEqualTo(subject);
    }
  }

  @Test
  void namesInAnyLettersAndWithSignsOfAddressesStayNames() throws Exception {
    for (String name : List.of("Ädå 論文", "Lovelace, Ada \"A\" <x@y.example>", "a\\b")) {
      MailModel mail = mail("S", new Mailbox(name, "ada@example.org"), DATE, name, true);
      MimeMessage read = read(MailMessage.of(mail, "a\n", "<p>a"));
      InternetAddress from = (InternetAddress) read.getFrom()[0];
      assertThat(read.getFrom()).hasSize(1);
      assertThat(from.getPersonal()).isEqualTo(name);
      assertThat(from.getAddress()).isEqualTo("ada@example.org");
      assertThat(read.getHeader("List-Id", null)).endsWith("<newsletter.2026.example.org>");
      assertThat(names(read)).containsExactlyElementsOf(NAMES);
    }
  }

  @Test
  void whatIsNotKnownIsLeftOut() throws Exception {
    MimeMessage read = read(MailMessage.of(mail("S", ADA, null, "L", false), "a\n", "<p>a"));
    assertThat(names(read))
        .doesNotContain("Date", "Reply-To", "List-Unsubscribe", "List-Unsubscribe-Post");
    assertThat(read.getSentDate()).isNull();
  }

  @Test
  void theBytesAreTheSameInEveryLocaleAndTimeZone() {
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    byte[] here = message("Ä subject", "text\n", "<p>html");
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-SA-u-nu-arab"));
      TimeZone.setDefault(TimeZone.getTimeZone("Asia/Kathmandu"));
      assertThat(message("Ä subject", "text\n", "<p>html")).as("16").isEqualTo(here);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @Test
  void anotherTextGivesAnotherIdAndBoundary() throws Exception {
    MimeMessage one = read(message("S", "one\n", "<p>a"));
    MimeMessage two = read(message("S", "two\n", "<p>a"));
    assertThat(one.getMessageID()).isNotEqualTo(two.getMessageID());
    assertThat(one.getContentType()).isNotEqualTo(two.getContentType());
  }

  @Test
  void aTextThatQuotesTheBoundaryEndsNoPart() throws Exception {
    String boundary =
        text(message("S", "a\n", "<p>a")).replaceFirst("(?s).*?boundary=\"([^\"]*)\".*", "$1");
    byte[] message = message("S", "--" + boundary + "--\n", "<p>--" + boundary);
    assertThat(((MimeMultipart) read(message).getContent()).getCount()).isEqualTo(2);
  }

  private static void assertLines(String message) {
    assertThat(message).matches("(?s)[\\t\\r\\n\\x20-\\x7e]*");
    assertThat(message.replace("\r\n", "")).doesNotContain("\r", "\n");
    assertThat(message.split("\r\n", -1)).allSatisfy(line -> assertThat(line).hasSizeLessThan(999));
  }

  private static List<String> names(MimeMessage message) throws Exception {
    return Collections.list(message.getAllHeaders()).stream()
        .map(header -> header.getName())
        .toList();
  }

  private static MimeMessage read(byte[] message) throws Exception {
    return new MimeMessage(
        Session.getInstance(new Properties()), new ByteArrayInputStream(message));
  }

  private static String text(byte[] message) {
    return new String(message, StandardCharsets.UTF_8);
  }

  private static byte[] message(String subject, String text, String html) {
    return MailMessage.of(mail(subject, ADA, DATE, "The Digest", true), text, html);
  }

  private static MailModel mail(
      String subject, Mailbox from, String date, String list, boolean complete) {
    NewsletterModel letter =
        new NewsletterModel(
            subject,
            "P",
            "issue",
            "N",
            null,
            "F.",
            "https://example.org/",
            List.of(),
            List.of(),
            List.of(),
            null,
            0,
            0,
            0,
            false,
            "https://example.org/",
            null,
            null,
            MailService.GENERIC);
    return new MailModel(
        letter,
        from,
        complete ? new Mailbox(null, "bob@example.org") : null,
        date,
        "newsletter.2026.example.org",
        list,
        complete ? "https://example.org/leave" : null,
        complete ? "mailto:leave@example.org" : null);
  }
}
