package io.github.staticdigest.dedupe;

import io.github.staticdigest.model.Appearance;
import io.github.staticdigest.model.CleanEntry;
import io.github.staticdigest.text.Hash;
import io.github.staticdigest.text.TitleKey;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One appearance with what folding asks of its text. */
final class Text {

  private final int number;
  private final CleanEntry entry;
  private final String title;
  private final String key;
  private final @Nullable String abstractText;
  private @Nullable Shingles shingles;

  Text(int number, CleanEntry entry) {
    this.number = number;
    this.entry = entry;
    this.title = entry.title().plain();
    this.key = TitleKey.of(title);
    String plain = entry.abstractText() == null ? "" : entry.abstractText().plain();
    this.abstractText = plain.isBlank() ? null : plain;
  }

  /** Its place in the order of appearance. */
  int number() {
    return number;
  }

  CleanEntry entry() {
    return entry;
  }

  Appearance at() {
    return entry.raw().at();
  }

  String title() {
    return title;
  }

  /** The normalised title. */
  String key() {
    return key;
  }

  /** The abstract, never blank. */
  @Nullable String abstractText() {
    return abstractText;
  }

  boolean hasAbstract() {
    return abstractText != null;
  }

  /** The abstract's shingles; none where there is no abstract. */
  Shingles shingles() {
    if (shingles == null) {
      shingles = Shingles.of(abstractText == null ? "" : abstractText);
    }
    return shingles;
  }

  /** Whether title and abstract are the same to the letter. */
  boolean sameAs(Text other) {
    return title.equals(other.title) && Objects.equals(abstractText, other.abstractText);
  }

  /** Likeness of the two abstracts, 0 to 1; 0 where one is missing. */
  double likeness(Text other) {
    if (abstractText == null || other.abstractText == null) {
      return 0;
    }
    return abstractText.equals(other.abstractText) ? 1 : shingles().jaccard(other.shingles());
  }

  /** The id that this text gives to a paper that first appears with it. */
  String id() {
    return Hash.of(key, Identity.DIGITS);
  }

  /** The slug that goes with that id. */
  String slug() {
    return Slugs.of(title, id(), Identity.SLUG_DIGITS);
  }

  /** The id where another paper has the same title. */
  String idWithAbstract() {
    return Hash.of(
        key + "\n" + (abstractText == null ? "" : TitleKey.of(abstractText)), Identity.DIGITS);
  }
}
