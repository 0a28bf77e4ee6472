package io.github.staticdigest.repair;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.staticdigest.model.Appearance;
import io.github.staticdigest.model.CleanEntry;
import io.github.staticdigest.model.RawEntry;
import io.github.staticdigest.model.RichText;
import io.github.staticdigest.model.Span;
import io.github.staticdigest.text.Printable;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * Whatever a title and an abstract hold, what repair gives can be published. How to look for new
 * inputs is told in {@code ReaderFuzzTest}.
 */
class RepairFuzzTest {

  private static final Repairer REPAIRER = new Repairer();
  private static final Pattern OVERRIDE = Pattern.compile("[\\u202A-\\u202E\\u2066-\\u2069]");

  /** The first line is the title, the rest the abstract; what is no UTF-8, half a pair. */
  @FuzzTest
  void repair(byte[] data) {
    String text = new String(data, StandardCharsets.UTF_8).replace('\uFFFD', '\uD83D');
    int end = text.indexOf('\n');
    String title = end < 0 ? text : text.substring(0, end);
    RawEntry raw =
        new RawEntry(
            new Appearance("x.txt", 1, 1), title, end < 0 ? null : text.substring(end + 1));
    CleanEntry clean = REPAIRER.repair(raw);
    assertThat(clean.raw()).isEqualTo(raw);
    isPublishable(clean.title());
    assertThat(clean.abstractText() == null).isEqualTo(raw.abstractText() == null);
    if (clean.abstractText() != null) {
      isPublishable(clean.abstractText());
    }
    assertThat(clean.links()).allMatch(link -> link.url().matches("(?i:https?)://[^\\s<>\"]+"));
    assertThat(clean.repairs()).allMatch(repair -> !repair.before().equals(repair.after()));
    assertThat(REPAIRER.repair(raw)).isEqualTo(clean);
  }

  private static void isPublishable(RichText text) {
    for (Span span : text.spans()) {
      assertThat(span.text().codePoints()).noneMatch(Printable::isForbidden);
      assertThat(span.text()).doesNotContain("\n", "\r", "\t").doesNotContainPattern(OVERRIDE);
    }
  }
}
