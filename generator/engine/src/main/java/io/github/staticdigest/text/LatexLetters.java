package io.github.staticdigest.text;

import java.text.Normalizer;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The letters that LaTeX writes as commands. */
public final class LatexLetters {

  private static final Map<String, String> MARKS =
      Map.ofEntries(
          Map.entry("'", "\u0301"),
          Map.entry("`", "\u0300"),
          Map.entry("^", "\u0302"),
          Map.entry("\"", "\u0308"),
          Map.entry("~", "\u0303"),
          Map.entry("=", "\u0304"),
          Map.entry(".", "\u0307"),
          Map.entry("u", "\u0306"),
          Map.entry("v", "\u030C"),
          Map.entry("H", "\u030B"),
          Map.entry("c", "\u0327"),
          Map.entry("k", "\u0328"),
          Map.entry("r", "\u030A"),
          Map.entry("d", "\u0323"),
          Map.entry("b", "\u0331"),
          Map.entry("textcommabelow", "\u0326"));

  private static final Map<String, String> LETTERS =
      Map.ofEntries(
          Map.entry("ss", "ß"),
          Map.entry("ae", "æ"),
          Map.entry("AE", "Æ"),
          Map.entry("oe", "œ"),
          Map.entry("OE", "Œ"),
          Map.entry("aa", "å"),
          Map.entry("AA", "Å"),
          Map.entry("o", "ø"),
          Map.entry("O", "Ø"),
          Map.entry("l", "ł"),
          Map.entry("L", "Ł"),
          Map.entry("i", "ı"),
          Map.entry("j", "ȷ"),
          Map.entry("dh", "ð"),
          Map.entry("DH", "Ð"),
          Map.entry("dj", "đ"),
          Map.entry("DJ", "Đ"),
          Map.entry("th", "þ"),
          Map.entry("TH", "Þ"));

  private LatexLetters() {}

  /** Whether a command, without its backslash, sets a mark on the letter behind it. */
  public static boolean isAccent(String command) {
    return MARKS.containsKey(command);
  }

  /**
   * A letter with the mark that a command sets, the dot of {@code \i} lost to it.
   *
   * @return null where the command sets none or Unicode does not know the two as one letter
   */
  public static @Nullable String accented(String command, char letter) {
    String mark = MARKS.get(command);
    if (mark == null || !Character.isLetter(letter)) {
      return null;
    }
    char base = letter == 'ı' ? 'i' : letter == 'ȷ' ? 'j' : letter;
    String composed = Normalizer.normalize(base + mark, Normalizer.Form.NFC);
    return composed.length() == 1 ? composed : null;
  }

  /** The letter that a command, without its backslash, stands for, or null. */
  public static @Nullable String named(String command) {
    return LETTERS.get(command);
  }
}
