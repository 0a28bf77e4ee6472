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
    for (Text text : texts) {
      if (text.key().equals(chosen.key()) && !shouts(text)) {
        return text.entry().title();
      }
    }
    return chosen.entry().title();
  }

  private static boolean shouts(Text text) {
    char[] letters = text.entry().title().text().toCharArray();
    int capitals = 0;
    for (char letter : letters) {
      if (Character.isLowerCase(letter)) {
        return false;
      }
      capitals += Character.isUpperCase(letter) ? 1 : 0;
    }
    return capitals >= LETTERS;
  }
}
