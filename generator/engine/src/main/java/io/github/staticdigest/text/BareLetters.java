package io.github.staticdigest.text;

import java.text.Normalizer;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Words in small letters without accents: compatibility forms are decomposed, marks dropped. Each
 * letter is looked up once and kept, so that what is done for every word stays short: the rules of
 * Unicode, compiled into all that reads words, took a good part of the time of a short run.
 */
final class BareLetters {

  /** What stands for a letter that depends on its neighbours, or is half of one. */
  private static final String BY_RULES = "by rules";

  /** By letter; null where it was not asked for yet. Threads may set one twice, to the same. */
  private static final @Nullable String[] KNOWN = new @Nullable String[1 << Character.SIZE];

  private BareLetters() {}

  /** A word in small letters without accents. */
  @SuppressWarnings("ReferenceEquality")
  static String of(String word) {
    StringBuilder bare = new StringBuilder(word.length());
    for (int i = 0; i < word.length(); i++) {
      String known = KNOWN[word.charAt(i)];
      String letter = known == null ? learnt(word.charAt(i)) : known;
      if (letter == BY_RULES) {
        return byRules(word);
      }
      bare.append(letter);
    }
    return bare.toString();
  }

  private static String learnt(char letter) {
    String parted = Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFKD);
    // The capital sigma is another small letter at the end of a word.
    boolean depends = Character.isSurrogate(letter) || parted.indexOf('Σ') >= 0;
    String bare = depends ? BY_RULES : byRules(parted);
    KNOWN[letter] = bare;
    return bare;
  }

  private static String byRules(String word) {
    String parted = Normalizer.normalize(word, Normalizer.Form.NFKD);
    StringBuilder plain = new StringBuilder(parted.length());
    for (int i = 0; i < parted.length(); ) {
      int character = parted.codePointAt(i);
      if (!isMark(character)) {
        plain.appendCodePoint(character);
      }
      i += Character.charCount(character);
    }
    return plain.toString().toLowerCase(Locale.ROOT);
  }

  private static boolean isMark(int character) {
    return switch (Character.getType(character)) {
      case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK ->
          true;
      default -> false;
    };
  }
}
