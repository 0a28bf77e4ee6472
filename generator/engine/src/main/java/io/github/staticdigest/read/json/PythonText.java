package io.github.staticdigest.read.json;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Python's way of printing a dictionary turned into JSON: quotes of either kind, {@code None},
 * {@code True}, {@code False}, tuples, and the escapes of Python's string literals.
 */
final class PythonText {

  private static final Pattern WORD = Pattern.compile("None|True|False");

  private final String text;
  private final StringBuilder json = new StringBuilder();
  private int at;

  private PythonText(String text) {
    this.text = text;
  }

  /** The same value in JSON, as far as it is one; what is unknown is copied. */
  static String toJson(String text) {
    return new PythonText(text).convert();
  }

  private String convert() {
    Matcher word = WORD.matcher(text);
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c == '\'' || c == '"') {
        string(c);
      } else if (c == '(' || c == ')') {
        json.append(c == '(' ? '[' : ']');
        at++;
      } else if (word.region(at, text.length()).lookingAt()) {
        json.append(word.group().equals("None") ? "null" : word.group().toLowerCase(Locale.ROOT));
        at = word.end();
      } else {
        json.append(c);
        at++;
      }
    }
    return json.toString();
  }

  private void string(char quote) {
    json.append('"');
    at++;
    while (at < text.length() && text.charAt(at) != quote) {
      if (text.charAt(at) == '\\' && at + 1 < text.length()) {
        escape(text.charAt(at + 1));
      } else {
        append(text.charAt(at));
        at++;
      }
    }
    json.append('"');
    at++;
  }

  private void escape(char kind) {
    at += 2;
    switch (kind) {
      case 'n' -> append('\n');
      case 't' -> append('\t');
      case 'r' -> append('\r');
      case 'x' -> code(2);
      case 'u' -> code(4);
      case 'U' -> code(8);
      case '\\', '\'', '"' -> append(kind);
      default -> {
        append('\\');
        append(kind);
      }
    }
  }

  private void code(int digits) {
    int end = Math.min(text.length(), at + digits);
    try {
      int codePoint = Integer.parseInt(text.substring(at, end), 16);
      for (char c : Character.toChars(codePoint)) {
        append(c);
      }
      at = end;
    } catch (IllegalArgumentException e) {
      append('\uFFFD');
    }
  }

  private void append(char c) {
    if (c == '"' || c == '\\') {
      json.append('\\').append(c);
    } else if (c < ' ') {
      json.append(String.format("\\u%04x", (int) c));
    } else {
      json.append(c);
    }
  }
}
