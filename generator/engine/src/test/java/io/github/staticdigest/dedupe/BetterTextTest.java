package io.github.staticdigest.dedupe;

import static io.github.staticdigest.sample.Papers.paper;
import static io.github.staticdigest.sample.Papers.words;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BetterTextTest {

  private static final String SHORT = words("w", 60);
  private static final String LONG = words("w", 100);

  @Test
  void anAbstractIsBetterThanNone() {
    assertThat(chosen(null, "{\\bf short}")).isEqualTo(1);
  }

  @Test
  void theLongerAbstractIsBetter() {
    assertThat(chosen(SHORT, LONG, SHORT + " w")).isEqualTo(1);
  }

  @Test
  void aLongerAbstractIsBetterDespiteALittleDamage() {
    assertThat(chosen(SHORT, LONG + " \\model")).isEqualTo(1);
  }

  @Test
  void aBadlyDamagedAbstractIsNotWorthItsLength() {
    assertThat(chosen(LONG + " \\a \\b {c} x2013 d^2 $", SHORT)).isEqualTo(1);
  }

  @Test
  void ofEquallyCompleteOnesTheLessDamagedIsBetter() {
    assertThat(chosen(LONG + " \\model", LONG)).isEqualTo(1);
    assertThat(chosen(LONG + " a\uFFFDb c", LONG + " d")).isEqualTo(1);
    assertThat(chosen(LONG + " https://hf-mirror.1.workers.dev/a", LONG + " https://b.example/a"))
        .isEqualTo(1);
  }

  /** Five signs in an address of a mirror, against six of TeX. */
  @Test
  void aSignOfDamageCountsOnce() {
    assertThat(chosen(LONG + " \\{}$^\\", LONG + " https://{a}.mirror.org/$^")).isEqualTo(1);
    assertThat(chosen(LONG + " https://{a}.mirror.org/$^", LONG + " \\{}$^")).isEqualTo(0);
  }

  @Test
  void anOrdinaryWordIsNoDamage() {
    assertThat(chosen(LONG + " x2, box2013 and mirror", LONG + " y")).isEqualTo(0);
  }

  @Test
  void aTitleWithItsSubtitleIsBetter() {
    BetterText.Choice choice =
        BetterText.choose(
            List.of(
                new Text(0, paper("a.txt", 1, "Video Stories", LONG), new TitleWords()),
                new Text(
                    0,
                    paper("b.txt", 1, "Video Stories: How to Tell Them", LONG),
                    new TitleWords())));
    assertThat(choice.text().at().dump()).isEqualTo("b.txt");
    assertThat(choice.reason()).isEqualTo("for its completer title");
  }

  @Test
  void ofEqualsTheFirstToAppearIsKept() {
    assertThat(chosen(LONG + " a", LONG + " b")).isZero();
    assertThat(chosen(null, null)).isZero();
  }

  private static int chosen(String... abstracts) {
    List<Text> texts =
        Stream.of(abstracts)
            .map(text -> new Text(0, paper("a.txt", 1, "Title", text), new TitleWords()))
            .toList();
    return texts.indexOf(BetterText.choose(texts).text());
  }
}
