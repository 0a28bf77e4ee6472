package io.github.staticdigest.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PrintableTest {

  @ParameterizedTest
  @ValueSource(
      ints = {0, 8, 0x0B, 0x0C, 0x1F, 0x7F, 0x85, 0x9F, 0xD800, 0xDFFF, 0xFDD0, 0xFFFE, 0x1FFFF})
  void noTextMayHoldControlsHalvesAndNonCharacters(int c) {
    assertThat(Printable.isForbidden(c)).isTrue();
    String text = "a" + new String(new int[] {c}, 0, 1) + "b";
    assertThat(Printable.without(text)).isEqualTo("ab");
    assertThat(Printable.replaced(text)).isEqualTo("a\uFFFDb");
  }

  @ParameterizedTest
  @ValueSource(ints = {'\t', '\n', '\r', ' ', '~', 0xA0, 0xFDCF, 0xFFFD, 0x1F600, 0x10FFFD})
  void whatXmlAllowsStays(int c) {
    assertThat(Printable.isForbidden(c)).isFalse();
    String text = "a" + new String(new int[] {c}, 0, 1) + "b";
    assertThat(Printable.without(text)).isEqualTo(text);
    assertThat(Printable.replaced(text)).isEqualTo(text);
  }

  @Test
  void oldBreaksAreForbiddenButKnown() {
    assertThat("\u000B\f\u0085".chars())
        .allMatch(Printable::isOldBreak)
        .allMatch(Printable::isForbidden);
    assertThat(Printable.isOldBreak('\n')).isFalse();
  }
}
