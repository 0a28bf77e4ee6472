package io.github.staticdigest.read;

import io.github.staticdigest.text.LatexLetters;
import io.github.staticdigest.text.Mojibake;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A name of a person or a journal that LaTeX wrote, as its readers see it. One in which anything is
 * broken, unknown or doubtful stays as it stands, all of it.
 */
final class LatexName {

  private static final int DEEPEST = 32;

  /** They set what follows in a face or a height that a name in plain text cannot have. */
  private static final Set<String> SILENT =
      Set.of(
          "em",
          "it",
          "bf",
          "rm",
          "sf",
          "sc",
          "tt",
          "emph",
          "text",
          "textrm",
          "textsc",
          "textsf",
          "textit",
          "textbf",
          "texttt",
          "textup",
          "textsuperscript",
          "textsubscript",
          "mbox",
          "normalfont",
          "protect");

  /** What else stands for itself, for another sign or for a space. */
  private static final Map<String, String> SIGNS =
      Map.ofEntries(
          Map.entry("&", "&"),
          Map.entry("%", "%"),
          Map.entry("#", "#"),
          Map.entry("_", "_"),
          Map.entry("$", "$"),
          Map.entry("{", "{"),
          Map.entry("}", "}"),
          Map.entry(" ", " "),
          Map.entry(",", " "),
          Map.entry(";", " "),
          Map.entry("-", ""),
          Map.entry("/", ""),
          Map.entry("@", ""),
          Map.entry("textendash", "–"),
          Map.entry("textemdash", "—"),
          Map.entry("textquoteright", "’"),
          Map.entry("textquotesingle", "'"));

  private static final Pattern SPACES = Pattern.compile(" {2,}");

  /** What follows an apostrophe. */
  private static final Pattern CLIPPED = Pattern.compile("(?:s|t|re|ve|ll|l|m|d)(?!\\p{L})");

  private final String text;
  private final StringBuilder name = new StringBuilder();
  private int at;
  private int depth;
  private boolean broken;

  private LatexName(String text) {
    this.text = text;
  }

  /** The name in {@link PlainText}, as its own encoding meant it; empty for null. */
  static String of(@Nullable String text) {
    String plain = text == null ? "" : PlainText.of(Mojibake.mended(text));
    return isPlain(plain) ? plain : new LatexName(plain).decoded();
  }

  private static boolean isPlain(String text) {
    return text.indexOf('\\') < 0 && text.indexOf('{') < 0 && text.indexOf('~') < 0;
  }

  private String decoded() {
    while (!broken && at < text.length()) {
      next();
    }
    return broken ? text : SPACES.matcher(name).replaceAll(" ").strip();
  }

  private void next() {
    char c = text.charAt(at++);
    switch (c) {
      case '{' -> group();
      case '\\' -> command();
      case '~' -> name.append(' ');
      case '}', '$' -> broken = true;
      default -> name.append(c);
    }
  }

  private void group() {
    broken |= ++depth > DEEPEST;
    while (!broken && at < text.length() && text.charAt(at) != '}') {
      next();
    }
    broken |= at >= text.length();
    at++;
    depth--;
  }

  private void command() {
    int start = at;
    while (isAsciiLetter(peek())) {
      at++;
    }
    boolean word = at > start;
    at = word ? at : Math.min(at + 1, text.length());
    String command = text.substring(start, at);
    String letter = LatexLetters.named(command);
    if (LatexLetters.isAccent(command)) {
      accent(command, start);
    } else if (SILENT.contains(command)) {
      skipSpace();
    } else if (letter != null) {
      name.append(letter);
      endLetter();
    } else {
      broken |= !SIGNS.containsKey(command);
      name.append(SIGNS.getOrDefault(command, ""));
    }
  }

  /** A space behind the command for a letter ends the command, but may be meant before a name. */
  private void endLetter() {
    if (peek() == ' ' && at + 1 < text.length() && Character.isLowerCase(text.charAt(at + 1))) {
      at++;
    }
  }

  private void accent(String command, int start) {
    broken |= ++depth > DEEPEST || (command.equals("'") && mayBeApostrophe(start));
    if (isAsciiLetter(command.charAt(0)) || (start > 1 && text.charAt(start - 2) == '{')) {
      skipSpace();
    }
    int base = name.length();
    if (!broken && (Character.isLetter(peek()) || peek() == '{' || peek() == '\\')) {
      next();
    }
    depth--;
    String accented =
        name.length() == base ? null : LatexLetters.accented(command, name.charAt(base));
    broken |= accented == null;
    if (accented != null) {
      name.setCharAt(base, accented.charAt(0));
    }
  }

  /**
   * Whether an acute is rather the apostrophe of O'Neil, d'avila or Int'l that somebody escaped.
   */
  private boolean mayBeApostrophe(int sign) {
    int before = sign - 2;
    if (!isLetter(before) || !isLetter(sign + 1)) {
      return false;
    }
    if (CLIPPED.matcher(text).region(sign + 1, text.length()).lookingAt()) {
      return true;
    }
    boolean single = !isLetter(before - 1);
    boolean capital = Character.isUpperCase(text.charAt(before));
    return Character.isUpperCase(text.charAt(sign + 1)) ? single || !capital : single && !capital;
  }

  private boolean isLetter(int place) {
    return place >= 0 && place < text.length() && Character.isLetter(text.charAt(place));
  }

  private static boolean isAsciiLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private void skipSpace() {
    while (peek() == ' ') {
      at++;
    }
  }

  private char peek() {
    return at < text.length() ? text.charAt(at) : '\0';
  }
}
