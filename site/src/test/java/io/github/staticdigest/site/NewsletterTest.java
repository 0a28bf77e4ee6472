package io.github.staticdigest.site;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What mail programs ask of the newsletter; numbers are those of the requirements for outputs. */
class NewsletterTest {

  /** No dump has a date, so that it is the one that digest.yaml sets. */
  private static final String DATE = "Sat, 21 Nov 2026 00:00:00 +0000";

  static Stream<Path> letters() {
    return PublishedSite.files("newsletter", ".html").stream();
  }

  static Stream<Path> messages() {
    return PublishedSite.files("newsletter", ".eml").stream();
  }

  static Stream<Path> texts() {
    return PublishedSite.files("newsletter", ".txt").stream();
  }

  @Test
  void everyIssueHasOneInThreeForms() {
    assertThat(PublishedSite.files("newsletter", ".html")).hasSize(5);
    assertThat(PublishedSite.files("newsletter", ".txt")).hasSize(5);
    assertThat(PublishedSite.files("newsletter", ".eml")).hasSize(5);
    assertThat(PublishedSite.files("newsletter", "")).hasSize(16);
  }

  @ParameterizedTest
  @MethodSource("messages")
  void theMessageHasItsHeadersAndBothParts(Path file) throws Exception {
    MimeMessage message;
    try (InputStream in = Files.newInputStream(file)) {
      message = new MimeMessage(Session.getInstance(new Properties()), in);
    }
    assertThat(message.getFrom()).as("22").hasSize(1);
    assertThat(message.getSubject()).as("22").startsWith("The Daily Papers Digest: ");
    assertThat(message.getHeader("Date")).as("16").containsExactly(DATE);
    assertThat(message.getMessageID()).as("16").isNotBlank();
    assertThat(message.getHeader("List-Id", null))
        .as("22")
        .endsWith("<newsletter.2026.staticdigest.github.io>");
    assertThat(message.getHeader("List-Unsubscribe", null))
        .as("22")
        .contains("<https://", "<mailto:");
    assertThat(message.getHeader("List-Unsubscribe-Post", null))
        .as("22")
        .isEqualTo("List-Unsubscribe=One-Click");
    MimeMultipart parts = (MimeMultipart) message.getContent();
    assertThat(parts.getBodyPart(0).isMimeType("text/plain")).as("16").isTrue();
    assertThat(parts.getBodyPart(1).isMimeType("text/html")).as("16").isTrue();
  }

  @ParameterizedTest
  @MethodSource("letters")
  void itFitsIntoWhatMailProgramsShow(Path letter) {
    assertThat(letter.toFile().length()).as("17").isLessThanOrEqualTo(92_160);
  }

  @ParameterizedTest
  @MethodSource("letters")
  void itIsMadeOfWhatMailProgramsTake(Path letter) {
    Document html = PublishedSite.html(letter);
    assertThat(html.select("script,link,form,svg,math,img[src^=data]")).as("18").isEmpty();
    for (Element table : html.select("table")) {
      assertThat(table.attr("role")).as("18").isEqualTo("presentation");
    }
    assertThat(html.select("body style")).as("19").isEmpty();
    for (Element style : html.select("style")) {
      assertThat(style.data().length()).as("19").isLessThanOrEqualTo(8192);
    }
    assertThat(html.select("meta[name=color-scheme]")).as("20").hasSize(1);
    assertThat(html.select("meta[name=robots][content*=noindex]")).hasSize(1);
    for (String address : html.select("a").eachAttr("href")) {
      assertThat(address).as("21").startsWith("https://");
    }
  }

  @ParameterizedTest
  @MethodSource("texts")
  void theTextIsNarrowAndFreeOfMarkup(Path text) {
    List<String> lines = PublishedSite.text(text).lines().toList();
    for (String line : lines) {
      if (!line.contains("https://")) {
        assertThat(line.codePointCount(0, line.length())).as(line).isLessThanOrEqualTo(78);
      }
      assertThat(line).doesNotContain("&amp;", "&lt;", "<p>", "<a ");
    }
  }

  @ParameterizedTest
  @MethodSource("letters")
  void theTextHasEveryLinkOfTheLetter(Path letter) {
    String text = PublishedSite.text(Path.of(letter.toString().replaceFirst("html$", "txt")));
    for (String address : PublishedSite.html(letter).select("a").eachAttr("href")) {
      assertThat(text).as("23").contains(address);
    }
  }
}
