package io.github.staticdigest.dedupe;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.staticdigest.sample.Papers;
import org.junit.jupiter.api.Test;

class TextTest {

  @Test
  void anAbstractOfBlanksIsNone() {
    Text none = text("");
    Text blank = text(" ");
    assertThat(blank.abstractText()).isNull();
    assertThat(blank.sameAs(none)).isTrue();
    assertThat(blank.hash()).isEqualTo(none.hash());
  }

  private static Text text(String abstractText) {
    return new Text(0, Papers.paper("a.txt", 1, "Soil of Woods", abstractText), new TitleWords());
  }
}
