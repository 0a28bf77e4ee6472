package io.github.staticdigest.build;

import io.github.staticdigest.model.Appearance;
import io.github.staticdigest.model.Entry;
import io.github.staticdigest.model.RichText;
import io.github.staticdigest.model.Variant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Compares abstracts as they stand published. */
final class PublishedText {

  private PublishedText() {}

  /** Empty where there is none. */
  static String of(PublishedPaper paper) {
    return Objects.requireNonNullElse(paper.abstractText(), "");
  }

  /** How a text would stand published; empty for null. */
  static String of(@Nullable RichText text) {
    return text == null ? "" : text.plain();
  }

  /** Whether a paper or one of its variants has the text of a published one. */
  static boolean isIn(Entry entry, PublishedPaper paper) {
    return place(entry, paper).isPresent();
  }

  /** Where a paper lists the text of a published one. */
  static Optional<Appearance> place(Entry entry, PublishedPaper paper) {
    String text = of(paper);
    return of(entry.abstractText()).equals(text)
        ? Optional.of(entry.raw().at())
        : entry.variants().stream()
            .filter(variant -> of(variant.abstractText()).equals(text))
            .map(Variant::at)
            .findFirst();
  }
}
