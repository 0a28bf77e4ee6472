package io.github.staticdigest.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class PlaceholdersTest {

  @Test
  void marksStayAsTheyAreAndTheRestIsChanged() {
    String text = "a " + Placeholders.of("{{ b }}") + " c " + Placeholders.of("") + "d";
    assertThat(Placeholders.resolve(text, part -> part.toUpperCase(Locale.ROOT)))
        .isEqualTo("A {{ b }} C D");
    assertThat(Placeholders.resolve("none", part -> part)).isEqualTo("none");
  }

  @Test
  void noPublishedTextCanHoldAMark() {
    assertThat(Printable.without(Placeholders.of("{{ b }}"))).isEqualTo("{{ b }}");
  }
}
