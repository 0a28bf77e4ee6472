package io.github.staticdigest.text;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;

/**
 * Words in small letters without accents: compatibility forms are decomposed, marks dropped, and a
 * sigma at the end is written as any other. What stands for a character is worked out when it is
 * met first, and looked up from then on: so what is done for every word stays short. The rules of
 * Unicode, compiled into all that reads words, took a good part of the time of a short run.
 */
final class BareLetters {

  /** Of a character that was not met yet. */
  private static final char UNKNOWN = 0;

  /** Of a mark, which goes; no letter is that. */
  private static final char NOTHING = 1;

  /** Of a character that becomes several, or is half of one. */
  private static final char BY_RULES = 2;

  private static final int TABLE = 1 << Byte.SIZE;

  /**
   * What stands for a character, by all its bytes but the last, and by the last. Threads may work
   * out the same twice.
   */
  private static final char[][] TABLES = new char[(Character.MAX_CODE_POINT + 1) / TABLE][];

  private BareLetters() {}

  /** The letters from one offset to another, exclusive, in small letters without accents. */
  static char[] of(char[] letters, int start, int end) {
    char[] bare = new char[end - start];
    int size = 0;
    for (int i = start; i < end; ) {
      int character = Character.codePointAt(letters, i, end);
      char letter = bare(character);
      if (letter == BY_RULES) {
        return byRules(letters, start, end);
      }
      bare[size] = letter;
      size += letter == NOTHING ? 0 : 1;
      i += Character.charCount(character);
    }
    return size == bare.length ? bare : Arrays.copyOf(bare, size);
  }

  private static char bare(int character) {
    char[] table = TABLES[character / TABLE];
    if (table == null) {
      table = new char[TABLE];
      TABLES[character / TABLE] = table;
    }
    char bare = table[character % TABLE];
    if (bare == UNKNOWN) {
      bare = workedOut(character);
      table[character % TABLE] = bare;
    }
    return bare;
  }

  private static char workedOut(int character) {
    char[] letters = Character.toChars(character);
    char[] bare = byRules(letters, 0, letters.length);
    return switch (bare.length) {
      case 0 -> NOTHING;
      case 1 -> bare[0] <= BY_RULES || Character.isSurrogate(bare[0]) ? BY_RULES : bare[0];
      default -> BY_RULES;
    };
  }

  /** Letters alone, small, of letters and marks that no table knows. */
  private static char[] byRules(char[] letters, int start, int end) {
    String word = new String(letters, start, end - start);
    String parted = Normalizer.normalize(word, Normalizer.Form.NFKD);
    StringBuilder plain = new StringBuilder(parted.length());
    for (int i = 0; i < parted.length(); ) {
      int character = parted.codePointAt(i);
      if (!isMark(character)) {
        plain.appendCodePoint(character);
      }
      i += Character.charCount(character);
    }
    return plain.toString().toLowerCase(Locale.ROOT).replace('ς', 'σ').toCharArray();
  }

  private static boolean isMark(int character) {
    return switch (Character.getType(character)) {
      case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK ->
          true;
      default -> false;
    };
  }
}
