package io.github.staticdigest.dedupe;

import io.github.staticdigest.model.RichText;
import java.util.List;

/**
 * The title that readers get: that of the chosen text, unless it shouts and another text writes the
 * same words with small letters. Some sources give all titles in capitals.
 */
final class BetterTitle {

  /** A title of fewer letters may be a name. */
  private static final int LETTERS = 12;

  private BetterTitle() {}

  /** Of texts with the words of the chosen title, the first to appear that does not shout. */
  static RichText of(Text chosen, List<Text> texts) {
    if (!shouts(chosen)) {
      return chosen.entry().title();
    }
    return texts.stream()
        .filter(text -> text.key().equals(chosen.key()) && !shouts(text))
        .findFirst()
        .orElse(chosen)
        .entry()
        .title();
  }

  private static boolean shouts(Text text) {
    String title = text.entry().title().text();
    return title.chars().noneMatch(Character::isLowerCase)
        && title.chars().filter(Character::isUpperCase).count() >= LETTERS;
  }
}
