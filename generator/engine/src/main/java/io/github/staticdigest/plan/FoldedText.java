package io.github.staticdigest.plan;

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

  private boolean has(String phrase) {
    for (int at = words.indexOf(phrase); at >= 0; at = words.indexOf(phrase, at + 1)) {
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
    char[] letters = text.toCharArray();
    StringBuilder words = new StringBuilder(letters.length + 2);
    boolean inWord = false;
    for (int i = 0; i < letters.length; ) {
      int letter = letters[i] < 0x80 ? letters[i] : Character.codePointAt(letters, i);
      i += Character.charCount(letter);
      if (isPart(letter)) {
        if (!inWord) {
          words.append(' ');
        }
        append(letter, words);
        inWord = true;
      } else if (letter < 0x80 || !isMark(letter)) {
        inWord = false;
      }
    }
    return words.toString();
  }

  private static boolean isPart(int letter) {
    return letter < 0x80
        ? (letter >= 'a' && letter <= 'z')
            || (letter >= 'A' && letter <= 'Z')
            || (letter >= '0' && letter <= '9')
        : Character.isLetterOrDigit(letter);
  }

  private static boolean isMark(int letter) {
    int type = Character.getType(letter);
    return type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.ENCLOSING_MARK;
  }

  private static void append(int letter, StringBuilder words) {
    if (letter < 0x80) {
      words.append((char) (letter >= 'A' && letter <= 'Z' ? letter + 'a' - 'A' : letter));
    } else {
      String plain = Normalizer.normalize(Character.toString(letter), Normalizer.Form.NFKD);
      words.append(MARKS.matcher(plain).replaceAll("").toLowerCase(Locale.ROOT));
    }
  }
}
