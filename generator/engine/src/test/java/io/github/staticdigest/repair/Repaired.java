package io.github.staticdigest.repair;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.staticdigest.model.Appearance;
import io.github.staticdigest.model.CleanEntry;
import io.github.staticdigest.model.RawEntry;
import io.github.staticdigest.model.RichText;
import io.github.staticdigest.model.Span;
import io.github.staticdigest.model.Span.Style;
import java.util.List;

/** What the tests of the rules have in common. */
final class Repaired {

  private Repaired() {}

  static CleanEntry entry(String abstractText) {
    return new Repairer()
        .repair(new RawEntry(new Appearance("a.txt", 1, 1), "Title", abstractText));
  }

  static RichText text(String raw) {
    RichText text = entry(raw).abstractText();
    assertThat(text).isNotNull();
    return text;
  }

  /** The texts of all spans in one style. */
  static List<String> styled(String raw, Style style) {
    return text(raw).spans().stream()
        .filter(span -> span.style() == style)
        .map(Span::text)
        .toList();
  }

  /** Asserts what a text becomes, written as {@link RichText#plain()} writes it. */
  static void mends(String raw, String plain) {
    assertThat(text(raw).plain()).isEqualTo(plain);
  }

  /** Asserts that a text comes out as it went in, and that no change is reported. */
  static void keeps(String raw) {
    assertThat(text(raw).text()).isEqualTo(raw);
    assertThat(entry(raw).repairs()).isEmpty();
  }
}
