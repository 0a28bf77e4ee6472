package io.github.staticdigest.dedupe;

import static io.github.staticdigest.sample.Papers.paper;
import static io.github.staticdigest.sample.Papers.words;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class PostingsTest {

  private static final int SKETCH = 8;

  @Test
  void aTextLeadsToTheOlderOnesOncePerCommonShingle() {
    List<Text> texts =
        List.of(
            text(0, words("a", 6)), text(1, words("b", 6)), text(2, words("a", 6)), text(3, "c"));
    Postings postings = new Postings(texts, 4, SKETCH);
    assertThat(older(postings, texts.get(0))).isEmpty();
    assertThat(older(postings, texts.get(1))).isEmpty();
    assertThat(older(postings, texts.get(2))).containsExactly(0, 0, 0, 0);
    assertThat(older(postings, texts.get(3))).isEmpty();
  }

  @Test
  void textsThatAreNotGivenAreNotLedTo() {
    List<Text> texts = List.of(text(2, words("a", 3)), text(5, words("a", 3)));
    Postings postings = new Postings(texts, 7, SKETCH);
    assertThat(older(postings, texts.get(1))).containsExactly(2);
  }

  @Test
  void aShingleOfManyTextsLeadsToTheOldestOnly() {
    List<Text> texts = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      texts.add(text(i, words("a", 3)));
    }
    Postings postings = new Postings(texts, 40, SKETCH);
    assertThat(older(postings, texts.get(39))).hasSize(16).startsWith(0, 1, 2).endsWith(14, 15);
    assertThat(older(postings, texts.get(2))).containsExactly(0, 1);
  }

  @Test
  void aSketchIsOfTheLeastHashesOnly() {
    List<Text> texts = List.of(text(0, words("a", 100)), text(1, words("a", 100)));
    assertThat(older(new Postings(texts, 2, SKETCH), texts.get(1))).hasSize(SKETCH);
  }

  private static int[] older(Postings postings, Text text) {
    int[] into = new int[postings.room()];
    return Arrays.copyOf(into, postings.older(text, into));
  }

  private static Text text(int number, String abstractText) {
    return new Text(number, paper("a", 1, "A Title", abstractText), new TitleWords());
  }
}
