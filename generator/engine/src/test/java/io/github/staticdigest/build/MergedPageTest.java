package io.github.staticdigest.build;

import static io.github.staticdigest.sample.Papers.paper;
import static io.github.staticdigest.sample.Papers.words;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.staticdigest.config.Overrides;
import io.github.staticdigest.dedupe.Deduplicator;
import io.github.staticdigest.model.CleanEntry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MergedPageTest {

  private static final String ONE = words("w", 100);

  @TempDir Path content;

  @Test
  void textsThatDifferStandSideBySideTheDoubtfulFirst() {
    String page =
        page(
            paper("a.txt", 1, "Same", words("v", 60)),
            paper("b.txt", 2, "Same", words("v", 55)),
            paper("b.txt", 3, "Same", words("v", 55)),
            paper("a.txt", 4, "Theory of <Connections>", ONE),
            paper("b.txt", 5, "Tensor Theory of Connections", words("w", 60)));
    assertThat(page)
        .startsWith(MergedPage.OPENING)
        .contains("1 listings repeat a paper", "2 tell it otherwise", "a.txt:40", "b.txt:50")
        .contains("Theory of &lt;Connections&gt;")
        .doesNotContain("<Connections>", "b.txt:30");
    assertThat(page.indexOf("a revised text under another title, abstracts 59 % alike"))
        .isPositive()
        .isLessThan(page.indexOf("the same title and like abstracts"));
  }

  @Test
  void whereNothingWasMergedItSaysSo() {
    assertThat(page(paper("a.txt", 1, "Same", ONE))).contains("0 listings repeat");
  }

  @Test
  void whatJoinedThroughAnotherTextIsNotCalledTheCurators() {
    assertThat(
            page(
                paper("a.txt", 1, "Theory of Connections", ONE),
                paper(
                    "b.txt",
                    1,
                    "Tensor Theory of Connections",
                    words("w", 42) + " " + words("v", 58)),
                paper("c.txt", 1, "Tensor Theory of Connections", words("v", 58))))
        .contains("joined through another text of the paper, abstracts 0 % alike")
        .doesNotContain("merged by the curator");
  }

  @Test
  void papersOfOneAddressAreNotMergedButTold() throws IOException {
    write("a.jsonl", linked("Bird Song", ONE, "https://www.Lab.example/Song/#top"));
    write(
        "b.bib",
        "@online{a, title={On Voices}, abstract={"
            + words("v", 60)
            + "}, url={http://lab.example/Song}}\n");
    write("c.jsonl", linked("Clay", words("u", 60), "https://lab.example/song"));
    assertThat(page(read()))
        .contains("not merged, though", "<code>merge:</code>", "Bird Song", "On Voices", "b.bib:1")
        .doesNotContain("Clay");
  }

  @Test
  void aPageOfManyPapersIsTakenForAList() throws IOException {
    StringBuilder papers = new StringBuilder();
    for (int i = 0; i < 4; i++) {
      papers.append(linked("Paper " + i, words("w" + i + "x", 60), "https://lab.example/"));
    }
    write("a.jsonl", papers.toString());
    assertThat(page(read())).doesNotContain("not merged, though");
  }

  private static String linked(String title, String text, String url) {
    return "{\"title\": \"%s\", \"abstract\": \"%s\", \"url\": \"%s\"}\n"
        .formatted(title, text, url);
  }

  private void write(String dump, String text) throws IOException {
    Files.createDirectories(content.resolve("dumps"));
    Files.writeString(content.resolve("dumps").resolve(dump), text);
  }

  private CleanEntry[] read() {
    return Listings.read(content, 1, problem -> {}).toArray(CleanEntry[]::new);
  }

  @Test
  void thePageIsTheSameOnAnyMachine() {
    CleanEntry[] two = {
      paper("a.txt", 1, "Same", words("v", 60)), paper("b.txt", 2, "Same", words("v", 55))
    };
    String page = page(two);
    Locale machine = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      assertThat(page(two)).isEqualTo(page);
    } finally {
      Locale.setDefault(machine);
    }
  }

  private static String page(CleanEntry... entries) {
    return MergedPage.of(new Deduplicator(Overrides.NONE).fold(List.of(entries), problem -> {}));
  }
}
