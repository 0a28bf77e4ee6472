package io.github.staticdigest.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.staticdigest.model.Facts;
import io.github.staticdigest.model.Link;
import io.github.staticdigest.model.LinkKind;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people write a little otherwise than programs do. */
class CarelessSourcesTest {

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "github.com/x/y, https://github.com/x/y",
    "GitHub.com/x/y?a=b#c, https://GitHub.com/x/y?a=b#c",
    "//example.org/p, https://example.org/p",
    "example.org/, https://example.org/",
    "lab.example.org:8080/p, https://lab.example.org:8080/p",
    "www.example.co.uk, https://www.example.co.uk",
    "someone.github.io, https://someone.github.io",
    "example.org, https://example.org",
    "http://example.org/p, http://example.org/p",
  })
  void aLinkMayLackItsScheme(String written, String expected) {
    String json = "{\"title\": \"A\", \"code\": \"%s\", \"project\": \"%s\"}\n";
    Reading reading = Reading.ofFile(folder, "x.jsonl", json.formatted(written, written));
    assertThat(reading.only().facts().links())
        .containsExactly(new Link(LinkKind.CODE, expected), new Link(LinkKind.PROJECT, expected));
    assertThat(reading.problems()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "x/y",
        "main.py",
        "2403.01234.pdf",
        "README.md",
        "ftp://example.org/a",
        "javascript:alert(1)",
        "mailto:a@example.org",
        "see the appendix",
        "-a.org/x",
        "user@example.org/x",
        "example.org/a b"
      })
  void whatIsNoLinkIsTold(String written) {
    String note = "---\ntitle: A\nproject: '%s'\n---\nText\n".formatted(written);
    Reading reading = Reading.ofFile(folder, "x.md", note);
    assertThat(reading.only().facts().links()).isEmpty();
    assertThat(reading.complaints())
        .containsExactly(
            "dumps/x.md:1: The link \""
                + written
                + "\" is no address of the web; it was left out. Write it like"
                + " https://example.org/path, or delete it.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"none", "N/A", "-", "TBD", "Coming soon", "not available.", "", "false"})
  void whereThereIsNoLinkNothingIsSaid(String written) {
    String note = "---\ntitle: A\ncode: '%s'\n---\nText\n".formatted(written);
    assertThat(Reading.ofFile(folder, "x.md", note).problems()).isEmpty();
  }

  @Test
  void aPageMayLackItsSchemeAndStillBeANumber() {
    Facts facts =
        new Paper(1)
            .url("arxiv.org/abs/2403.01234")
            .url("doi.org/10.1000/182")
            .url("www.example.org/a")
            .url("entries/a-b.html")
            .facts();
    assertThat(facts.ids()).hasSize(2);
    assertThat(facts.links()).containsExactly(new Link(LinkKind.PAGE, "https://www.example.org/a"));
    String bib = "@online{a, title={A}, url={\\url{www.example.org/a}}}\n";
    String bare = "@online{a, title={A}, url={www.example.org/a\\_b}}\n";
    assertThat(Reading.ofFile(folder, "x.bib", bare).only().facts().links())
        .containsExactly(new Link(LinkKind.PAGE, "https://www.example.org/a_b"));
    assertThat(Reading.ofFile(folder, "y.bib", bib).only().facts().links())
        .containsExactly(new Link(LinkKind.PAGE, "https://www.example.org/a"));
  }

  @Test
  void theCodeOfADigestInMarkdownMayLackItsScheme() {
    String digest =
        "# Papers\n\n## [A](https://arxiv.org/abs/2403.01234)\n\n**Code**: github.com/x/y\n\n"
            + "## [B](https://arxiv.org/abs/2403.01235)\n\n**Code**: will be released\n";
    Reading reading = Reading.ofFile(folder, "x.md", digest);
    assertThat(reading.entries().get(0).facts().links())
        .containsExactly(new Link(LinkKind.CODE, "https://github.com/x/y"));
    assertThat(reading.problems()).isEmpty();
  }

  @Test
  void frontMatterWithoutATitleNamesTheKnownFields() {
    Reading reading =
        Reading.ofFile(folder, "x.md", "---\ntitel: Ein Aufsatz\nautor: Ann\n---\n\nEin Absatz.\n");
    assertThat(reading.entries()).isEmpty();
    assertThat(reading.complaints())
        .containsExactly(
            "dumps/x.md:1: Its front matter has no title, only titel, autor. Use the fields title,"
                + " authors, abstract, arxiv, doi, url, date, venue, categories, code, project,"
                + " language, of which the title is needed.");
  }

  @Test
  void frontMatterOfADigestNeedsNoTitle() {
    String digest = "---\nlayout: post\n---\n\n## [A](https://arxiv.org/abs/2403.01234)\n";
    Reading reading = Reading.ofFile(folder, "x.md", digest);
    assertThat(reading.titles()).containsExactly("A");
    assertThat(reading.problems()).isEmpty();
  }

  @Test
  void aPdfIsNoText() {
    String pdf = "%PDF-1.5\n1 0 obj\n<< /Type /Catalog >>\nendobj\n";
    assertThat(Reading.ofFile(folder, "x.txt", pdf).complaints())
        .containsExactly(
            "dumps/x.txt: It is no text. Save the listing as plain text in UTF-8, or delete it.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\u25BA A Title|A Title",
        "\u25B6\uFE0FA Title|A Title",
        "\u2022 \u25A0 A Title|A Title",
        "A Title\u00B6|A Title",
        "A Title \uD83D\uDD17|A Title",
        "\u25A1 and \u25C7 in modal logic|\u25A1 and \u25C7 in modal logic",
        "\u2605-algebras|\u2605-algebras",
        "\u25BA|\u25BA",
        "C#|C#",
      })
  void headingsLoseTheirBullets(String heading, String expected) {
    String html =
        "<html><body><article><h2><a href='https://example.org/a'>%s</a></h2></article></body></html>";
    assertThat(Reading.ofFile(folder, "x.html", html.formatted(heading)).titles())
        .containsExactly(expected);
    assertThat(
            Reading.ofFile(
                    folder,
                    "x.md",
                    "## [%s](https://arxiv.org/abs/2403.01234)\n".formatted(heading))
                .titles())
        .containsExactly(expected);
  }

  @Test
  void aThousandBulletsAreNoBurden() {
    String bullets = "\u2022".repeat(100_000);
    assertThat(new Paper(1).title(bullets + " A").titleText()).endsWith("A");
  }
}
