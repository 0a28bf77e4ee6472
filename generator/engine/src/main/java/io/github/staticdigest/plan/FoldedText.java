package io.github.staticdigest.plan;

import io.github.staticdigest.text.PlainLetters;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A text in which whole words are looked for whatever its capitals, accents and hyphens: words in
 * small letters, one blank before and after each. A phrase is found in its plural too.
 */
final class FoldedText {

  private static final Pattern MARKS = Pattern.compile("\\p{M}++");

  /** What may follow the last word of a phrase, as a plural has it. */
  private static final List<String> ENDINGS = List.of(" ", "s ", "es ");

  private final String words;

  private FoldedText(String words) {
    this.words = words;
  }

  static FoldedText of(String text) {
    return new FoldedText(fold(text) + " ");
  }

  /** Whether one of some folded phrases stands in it. */
  boolean hasAny(List<String> phrases) {
    for (String phrase : phrases) {
      if (has(phrase)) {
        return true;
      }
    }
    return false;
  }

  /** A phrase without any letter stands nowhere. */
  private boolean has(String phrase) {
    for (int at = phrase.isEmpty() ? -1 : words.indexOf(phrase);
        at >= 0;
        at = words.indexOf(phrase, at + 1)) {
      int end = at + phrase.length();
      if (endsAt(end)) {
        return true;
      }
    }
    return false;
  }

  private boolean endsAt(int end) {
    for (String ending : ENDINGS) {
      if (words.startsWith(ending, end)) {
        return true;
      }
    }
    return false;
  }

  /** The words of a text, each after a blank. */
  static String fold(String text) {
    char[] signs = plain(text.toCharArray());
    char[] words = new char[signs.length + 1];
    words[0] = ' ';
    int end = 1;
    for (char sign : signs) {
      char small = PlainLetters.isPlain(sign) ? PlainLetters.small(sign) : sign;
      small = small == 0 ? ' ' : small;
      if (small != ' ' || words[end - 1] != ' ') {
        words[end++] = small;
      }
    }
    return new String(words, 0, words[end - 1] == ' ' ? end - 1 : end);
  }

  /**
   * The signs of a text in which what is not ASCII is a small letter without accents, or a blank.
   */
  private static char[] plain(char[] text) {
    int ascii = 0;
    while (ascii < text.length && PlainLetters.isPlain(text[ascii])) {
      ascii++;
    }
    return ascii == text.length ? text : plain(text, ascii);
  }

  private static char[] plain(char[] text, int ascii) {
    StringBuilder plain = new StringBuilder(text.length).append(text, 0, ascii);
    for (int i = ascii; i < text.length; ) {
      int character = Character.codePointAt(text, i);
      if (PlainLetters.isPlain(character)) {
        plain.append((char) character);
      } else {
        plain.append(plain(character));
      }
      i += Character.charCount(character);
    }
    return plain.toString().toCharArray();
  }

  private static String plain(int character) {
    if (Character.isLetterOrDigit(character)) {
      String parts = Normalizer.normalize(Character.toString(character), Normalizer.Form.NFKD);
      return MARKS.matcher(parts).replaceAll("").toLowerCase(Locale.ROOT);
    }
    return isMark(character) ? "" : " ";
  }

  private static boolean isMark(int character) {
    return switch (Character.getType(character)) {
      case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK ->
          true;
      default -> false;
    };
  }
}
