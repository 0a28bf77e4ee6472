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
      if (ENDINGS.stream().anyMatch(ending -> words.startsWith(ending, end))) {
        return true;
      }
    }
    return false;
  }

  /** The words of a text, each after a blank. */
  static String fold(String text) {
    String plain = isAscii(text) ? text : bare(text);
    StringBuilder words = new StringBuilder(plain.length() + 2);
    boolean inWord = false;
    for (int i = 0; i < plain.length(); ) {
      int letter = plain.codePointAt(i);
      boolean part = Character.isLetterOrDigit(letter);
      if (part && !inWord) {
        words.append(' ');
      }
      if (part) {
        words.appendCodePoint(letter);
      }
      inWord = part;
      i += Character.charCount(letter);
    }
    return words.toString().toLowerCase(Locale.ROOT);
  }

  private static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 0x80) {
        return false;
      }
    }
    return true;
  }

  private static String bare(String text) {
    return MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
  }
}
