package io.github.staticdigest.build;

import static io.github.staticdigest.sample.Papers.paper;
import static io.github.staticdigest.sample.Papers.words;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.staticdigest.config.Overrides;
import io.github.staticdigest.dedupe.Deduplicator;
import io.github.staticdigest.model.CleanEntry;
import io.github.staticdigest.model.Facts;
import io.github.staticdigest.model.Link;
import io.github.staticdigest.model.LinkKind;
import io.github.staticdigest.model.RawEntry;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class MergedPageTest {

  private static final String ONE = words("w", 100);

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
  void papersOfOneAddressAreNotMergedButTold() {
    String page =
        page(
            linked(paper("a.txt", 1, "Bird Song", ONE), "https://www.Lab.example/Song/#top"),
            linked(paper("b.txt", 2, "On Voices", words("v", 60)), "http://lab.example/Song"),
            linked(paper("b.txt", 3, "Clay", words("u", 60)), "https://lab.example/song"));
    assertThat(page)
        .contains("not merged, though", "<code>merge:</code>", "Bird Song", "On Voices", "b.txt:20")
        .doesNotContain("Clay");
  }

  @Test
  void aPageOfManyPapersIsTakenForAList() {
    CleanEntry[] all = new CleanEntry[4];
    for (int i = 0; i < all.length; i++) {
      CleanEntry one = paper("a.txt", i + 1, "Paper " + i, words("w" + i + "x", 60));
      all[i] = linked(one, "https://lab.example/");
    }
    assertThat(page(all)).doesNotContain("not merged, though");
  }

  private static CleanEntry linked(CleanEntry entry, String url) {
    RawEntry raw = entry.raw();
    Facts facts =
        new Facts(
            List.of(),
            List.of(),
            null,
            null,
            null,
            List.of(),
            null,
            null,
            null,
            null,
            List.of(new Link(LinkKind.PAPER, url)));
    return new CleanEntry(
        new RawEntry(raw.at(), raw.title(), raw.abstractText(), facts),
        entry.title(),
        entry.abstractText(),
        entry.links(),
        entry.repairs());
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
