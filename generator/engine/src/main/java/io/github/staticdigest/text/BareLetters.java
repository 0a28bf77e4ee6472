package io.github.staticdigest.text;

import java.text.Normalizer;
import java.util.Arrays;
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
  static String of(String word) {
    return new String(of(word.toCharArray(), 0, word.length()));
  }

  /** The same of the letters from one offset to another, exclusive. */
  @SuppressWarnings("ReferenceEquality")
  static char[] of(char[] letters, int start, int end) {
    char[] bare = new char[end - start];
    int size = 0;
    for (int i = start; i < end; i++) {
      String known = KNOWN[letters[i]];
      String letter = known == null ? learnt(letters[i]) : known;
      if (letter == BY_RULES) {
        return byRules(new String(letters, start, end - start)).toCharArray();
      }
      if (size + letter.length() > bare.length) {
        bare = Arrays.copyOf(bare, 2 * bare.length + letter.length());
      }
      letter.getChars(0, letter.length(), bare, size);
      size += letter.length();
    }
    return size == bare.length ? bare : Arrays.copyOf(bare, size);
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
