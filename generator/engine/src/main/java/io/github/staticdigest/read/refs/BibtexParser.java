package io.github.staticdigest.read.refs;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The entries in a piece of BibTeX, as the program of that name reads them: values in braces or
 * quotes, numbers and names of strings, joined by {@code #}; what stands between entries is
 * comment.
 */
final class BibtexParser {

  private static final Set<String> COMMANDS = Set.of("comment", "preamble", "string");

  /** Names of strings may stand for names of strings, which multiplies what is written. */
  private static final int LONGEST = 1 << 16;

  private final String text;
  private final Map<String, String> strings;
  private int at;
  private boolean broken;
  private int counted;
  private int lines;

  /**
   * @param strings the abbreviations known so far; those of the piece are added
   */
  BibtexParser(String text, Map<String, String> strings) {
    this.text = text;
    this.strings = strings;
  }

  /** The next entry, or null at the end. */
  @Nullable BibtexEntry next() {
    while (toEntry()) {
      int begin = at - 1;
      String type = word();
      skipSpace();
      char open = peek();
      if (open != '{' && open != '(') {
        continue;
      }
      at++;
      if (type.equals("comment")) {
        at = skipBalanced(at);
      } else {
        BibtexEntry entry = entry(type, begin, open == '{' ? '}' : ')');
        if (!COMMANDS.contains(type)) {
          return entry;
        }
        if (entry.broken()) {
          return entry;
        }
        strings.putAll(entry.fields());
      }
    }
    return null;
  }

  private BibtexEntry entry(String type, int begin, char close) {
    broken = false;
    String key = COMMANDS.contains(type) ? "@" + type : key(close);
    Map<String, String> fields = new HashMap<>();
    if (type.equals("preamble")) {
      value();
    }
    while (!broken && more(close)) {
      String name = word();
      skipSpace();
      if (name.isEmpty() || peek() != '=') {
        broken = true;
      } else {
        at++;
        fields.putIfAbsent(name, value());
      }
    }
    return new BibtexEntry(lineOf(begin), key, broken, fields);
  }

  /** The line of a place behind those asked before, counted from 0. */
  private int lineOf(int place) {
    for (; counted < place; counted++) {
      lines += text.charAt(counted) == '\n' ? 1 : 0;
    }
    return lines;
  }

  /** Whether a field follows; eats the commas before it, or the end of the entry. */
  private boolean more(char close) {
    skipSpace();
    while (peek() == ',') {
      at++;
      skipSpace();
    }
    if (peek() == close) {
      at++;
      return false;
    }
    broken |= at >= text.length();
    return !broken;
  }

  private String key(char close) {
    int start = at;
    while (at < text.length() && peek() != ',' && peek() != close && peek() != '\n') {
      at++;
    }
    return text.substring(start, at).strip();
  }

  /** Goes behind the next sign that begins an entry. */
  private boolean toEntry() {
    while (at < text.length()) {
      char c = text.charAt(at++);
      if (c == '@') {
        return true;
      }
      if (c == '%') {
        int end = text.indexOf('\n', at);
        at = end < 0 ? text.length() : end;
      }
    }
    return false;
  }

  private String value() {
    StringBuilder value = new StringBuilder();
    do {
      skipSpace();
      char c = peek();
      if (c == '{' || c == '"') {
        value.append(delimited(c));
      } else {
        String word = word();
        broken |= word.isEmpty();
        value.append(strings.getOrDefault(word, word));
      }
      broken |= value.length() > LONGEST;
      skipSpace();
    } while (peek() == '#' && at++ < text.length() && !broken);
    return value.toString();
  }

  /** A value in braces, or in quotes that count only outside braces. */
  private String delimited(char open) {
    int start = ++at;
    int depth = 0;
    for (; at < text.length(); at++) {
      char c = text.charAt(at);
      boolean escaped = at > start && text.charAt(at - 1) == '\\';
      if (depth == 0 && (open == '{' ? c == '}' : c == '"') && !(escaped && open == '{')) {
        return text.substring(start, at++);
      }
      if (!escaped) {
        depth += c == '{' ? 1 : c == '}' ? -1 : 0;
      }
    }
    broken = true;
    return "";
  }

  /** Behind the brace that closes; at the end where none does. */
  private int skipBalanced(int from) {
    int depth = 1;
    for (int i = from; i < text.length(); i++) {
      depth += text.charAt(i) == '{' ? 1 : text.charAt(i) == '}' ? -1 : 0;
      if (depth == 0) {
        return i + 1;
      }
    }
    return text.length();
  }

  private String word() {
    skipSpace();
    int start = at;
    while (at < text.length() && "{}()\",=#%\\~".indexOf(peek()) < 0 && peek() > ' ') {
      at++;
    }
    return text.substring(start, at).toLowerCase(Locale.ROOT);
  }

  private void skipSpace() {
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
  }

  private char peek() {
    return at < text.length() ? text.charAt(at) : '\0';
  }
}
