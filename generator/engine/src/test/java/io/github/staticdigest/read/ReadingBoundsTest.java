package io.github.staticdigest.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.staticdigest.model.Problem;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A file that is built to fill the memory or to be read without end is refused at a line. The time
 * limit is no measure: what it guards took hours.
 */
@Timeout(120)
class ReadingBoundsTest {

  private static final int MANY = 17 << 20;

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          x.txt     | A Title~                                                   | 2 | longer than 1 MiB
          x.json    | [{"title": "A"},~{"title": "                               | 2 | longer than 16 MiB
          x.jsonl   | {"title": "A"}~{"title": "                                 | 2 | longer than 16 MiB
          x.xml     | <rss><channel>~<item><title>A</title></item>~<item><title> | 3 | longer than 16 MiB
          x.html    | <html>~<article><h2><a href="/x">A</a></h2><p>             | 2 | longer than 16 MiB
          x.md      | # A~~## [B](https://arxiv.org/abs/2403.01234)~             | 4 | longer than 16 MiB
          x.md      | ---~title:                                                 | 2 | longer than 16 MiB
          x.csl.yml | references:~- title: A~  abstract:                         | 3 | longer than 1 MiB
          x.bib     | @article{a,~title = {A}}~@article{b, title={               | 3 | longer than 16 MiB
          x.ris     | TY  - JOUR~TI  - A~ER  -~TY  - JOUR~TI  -                  | 5 | longer than 16 MiB
          """)
  void aLineWithoutEndIsRefusedWithItsNumber(String name, String head, int line, String words) {
    Problem problem = first(name, head.replace('~', '\n') + " " + "a".repeat(MANY));

    assertThat(problem.file()).isEqualTo("dumps/" + name);
    assertThat(problem.line()).isEqualTo(line);
    assertThat(problem.message()).contains(words);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          x.json  | [{"title": "A"},~{"title": "B", "x": [1 | ,[]  | 2 | 250,000 parts
          x.jsonl | {"title": "A"}~{"title": "B", "x": [1   | ,[]  | 2 | no JSON
          x.xml   | <rss><channel>~<item>                   | <a/> | 2 | 250,000 parts
          x.html  | <html>~<article>                        | <b/> | 2 | 250,000 parts
          """)
  void aRecordOfTooManyPartsIsRefusedWithItsLine(
      String name, String head, String part, int line, String words) {
    Problem problem = first(name, head.replace('~', '\n') + part.repeat(300_000));

    assertThat(problem.line()).isEqualTo(line);
    assertThat(problem.message()).contains(words);
  }

  @Test
  void abbreviationsOfBibtexDoNotMultiplyWithoutEnd() {
    StringBuilder bib = new StringBuilder("@string{s0 = \"xxxxxxxxxxxxxxxx\"}\n");
    for (int i = 1; i < 40; i++) {
      bib.append("@string{s%d = s%d # s%d}\n".formatted(i, i - 1, i - 1));
    }
    Reading reading = read("x.bib", bib + "@article{a, title = s39}\n@article{b, title = {B}}\n");

    assertThat(reading.titles()).contains("B").allMatch(title -> title.length() < 1 << 17);
    assertThat(reading.problems()).extracting(Problem::line).contains(14);
  }

  @Test
  void aFieldOfBibtexThatNamesAStringTooOftenIsMalformed() {
    String names = "s" + " # s".repeat(100_000);
    Reading reading =
        read(
            "x.bib",
            "@string{s = \"" + "x".repeat(1000) + "\"}\n@article{a, title = " + names + "}\n");

    assertThat(reading.entries()).isEmpty();
    assertThat(reading.problems()).extracting(Problem::line).contains(2);
  }

  @Test
  void manyEntriesOfBibtexOnOneLineAreRead() {
    Reading reading = read("x.bib", "@ab{c,title={x}}".repeat(200_000));

    assertThat(reading.entries()).hasSize(200_000).allMatch(entry -> entry.at().line() == 1);
  }

  @Test
  void commentsOfBibtexThatNeverCloseEnd() {
    Reading reading =
        read("x.bib", "@article{a, title = {A}}\n@comment{\n" + "@comment{".repeat(300_000));

    assertThat(reading.titles()).containsExactly("A");
  }

  @Test
  void aFieldOfRisMayHaveManyEmptyLines() {
    Reading reading = read("x.ris", "TY  - JOUR\nTI  - A\n" + "\n".repeat(2_000_000) + "ER  - \n");

    assertThat(reading.titles()).containsExactly("A");
  }

  @Test
  void aRecordOfRisHasABound() {
    Reading reading =
        read(
            "x.ris",
            "TY  - JOUR\nTI  - A\n"
                + "AU  - Author, Ann\n".repeat(400_000)
                + "ER  - \nTY  - JOUR\nTI  - B\n");

    assertThat(reading.titles()).containsExactly("A", "B");
    assertThat(reading.complaints()).singleElement().asString().contains("The record is too long");
  }

  @ParameterizedTest
  @CsvSource({"x.xml, <??>", "x.xml, <!---->", "x.html, <!---->"})
  void whatStandsBeforeTheFirstElementMayBeLong(String name, String piece) {
    Reading reading = read(name, piece.repeat(60_000 / piece.length()) + "<");

    assertThat(reading.problems()).isNotEmpty();
  }

  @Test
  void aHeadingOfManySignsIsRead() {
    Reading reading = read("x.md", "# a" + "#".repeat(2_000_000) + "a\n");

    assertThat(reading.complaints()).singleElement().asString().contains("No paper");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          x.md | '## '
          x.md | '- '
          x.rss | '<rss><link>http://rss.arxiv.org/x</link><item><title>A</title><description>x'
          x.json | '{"title": "A", "authors": "x'
          x.bib | '@article{a, title = {A}, author = {x'
          """)
  void muchWhiteSpaceIsRead(String name, String head) {
    Reading reading = read(name, head + " ".repeat(2_000_000) + "\u2028x");

    assertThat(reading.problems()).hasSizeLessThan(10);
  }

  @Test
  void betweenPapersOfAFeedThereMayBeAnything() {
    Reading reading =
        read(
            "x.rss",
            "<rss><channel>"
                + "<x/>\n<item><title>A</title></item>".repeat(20_000)
                + "</channel></rss>");

    assertThat(reading.entries()).hasSize(20_000);
  }

  @Test
  void yamlOfWhiteSpaceIsRefused() {
    assertThat(read("x.csl.yml", " \n ").problems()).isNotEmpty();
  }

  @Test
  void aNumberBeyondAllBoundsIsNoPosition() {
    Reading reading =
        read(
            "x.json",
            "[{\"title\": \"A\", \"authorships\": [], \"abstract_inverted_index\": "
                + "{\"We\": [1e999999999], \"fold\": [1]}}]");

    assertThat(reading.only().abstractText()).isEqualTo("fold");
  }

  @ParameterizedTest
  @CsvSource({"x.json, [%s]", "x.jsonl, %s"})
  void aNumberThatNoProgramHoldsIsMalformed(String name, String form) {
    String paper = "{\"title\": \"A\", \"x\": 1e9999999991}";

    assertThat(first(name, form.formatted(paper)).line()).isEqualTo(1);
  }

  private Problem first(String name, String text) {
    Reading reading = read(name, text);
    assertThat(reading.problems()).isNotEmpty();
    return reading.problems().get(0);
  }

  private Reading read(String name, String text) {
    return Reading.ofFile(folder, name, text.getBytes(StandardCharsets.UTF_8));
  }
}
