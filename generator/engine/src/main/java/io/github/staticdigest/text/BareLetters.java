package io.github.staticdigest.text;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;

/**
 * Words in small letters without accents: compatibility forms are decomposed, marks dropped. What
 * stands for a letter is looked up in tables, each of which is made when the first of its letters
 * is met: so what is done for every word stays short. The rules of Unicode, compiled into all that
 * reads words, took a good part of the time of a short run.
 */
final class BareLetters {

  /** Of a letter that depends on its neighbours, becomes several, or is half of one. */
  private static final char BY_RULES = 0;

  /** Of a mark, which goes; no letter is that. */
  private static final char NOTHING = 1;

  private static final int TABLE = 1 << Byte.SIZE;

  /**
   * What stands for a letter, by its first and its second byte. Threads may make a table twice; one
   * that is seen unfinished sends to the rules, which say the same.
   */
  private static final char[][] TABLES = new char[TABLE][];

  private BareLetters() {}

  /** The letters from one offset to another, exclusive, in small letters without accents. */
  static char[] of(char[] letters, int start, int end) {
    char[] bare = new char[end - start];
    int size = 0;
    for (int i = start; i < end; i++) {
      char letter = table(letters[i] / TABLE)[letters[i] % TABLE];
      if (letter == BY_RULES) {
        return byRules(letters, start, end);
      }
      bare[size] = letter;
      size += letter == NOTHING ? 0 : 1;
    }
    return size == bare.length ? bare : Arrays.copyOf(bare, size);
  }

  private static char[] table(int number) {
    char[] table = TABLES[number];
    return table == null ? made(number) : table;
  }

  private static char[] made(int number) {
    char[] table = new char[TABLE];
    for (int i = 0; i < TABLE; i++) {
      table[i] = bare((char) (number * TABLE + i));
    }
    TABLES[number] = table;
    return table;
  }

  private static char bare(char letter) {
    char[] bare = byRules(new char[] {letter}, 0, 1);
    return switch (bare.length) {
      case 0 -> NOTHING;
      case 1 -> dependsOnNeighbours(letter, bare[0]) ? BY_RULES : bare[0];
      default -> BY_RULES;
    };
  }

  /** Of a half of a character, and of a capital sigma, which is another one at a word's end. */
  private static boolean dependsOnNeighbours(char letter, char bare) {
    return bare == NOTHING
        || Character.isSurrogate(letter)
        || (bare == 'σ' && Character.isUpperCase(letter));
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
    return plain.toString().toLowerCase(Locale.ROOT).toCharArray();
  }

  private static boolean isMark(int character) {
    return switch (Character.getType(character)) {
      case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK ->
          true;
      default -> false;
    };
  }
}
