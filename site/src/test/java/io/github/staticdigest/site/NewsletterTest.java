package io.github.staticdigest.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What mail programs ask of the newsletter; numbers are those of the requirements for outputs. */
class NewsletterTest {

  static Stream<Path> letters() {
    return PublishedSite.files("newsletter", ".html").stream();
  }

  static Stream<Path> texts() {
    return PublishedSite.files("newsletter", ".txt").stream();
  }

  @ParameterizedTest
  @MethodSource("letters")
  void itFitsIntoWhatMailProgramsShow(Path letter) {
    assertThat(letter.toFile().length()).as("17").isLessThanOrEqualTo(90_000);
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
