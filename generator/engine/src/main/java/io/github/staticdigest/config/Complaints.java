package io.github.staticdigest.config;

import io.github.staticdigest.model.Problem;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where the complaints about one file go. */
final class Complaints {

  private static final String HIDDEN = "***";
  private static final Pattern ADDRESS =
      Pattern.compile("(?s)((?i:mailto):|[A-Za-z][A-Za-z0-9+.-]*:/+|/*)([^?#]*)(.*)");

  private final String file;
  private final Consumer<Problem> sink;

  /**
   * @param file the file, relative to the content directory
   */
  Complaints(String file, Consumer<Problem> sink) {
    this.file = file;
    this.sink = sink;
  }

  String file() {
    return file;
  }

  void error(int line, String message, String fix) {
    sink.accept(Problem.error(file, line, message, fix));
  }

  void warning(int line, String message, String fix) {
    sink.accept(Problem.warning(file, line, message, fix));
  }

  /**
   * A word of the file as a complaint repeats it: short, in quotes, safe on any terminal, and
   * without the secrets of an address.
   */
  static String quote(String text) {
    String told = text.contains("://") ? withoutSecrets(text) : text;
    String start = told.length() > 80 ? told.substring(0, 77) + "..." : told;
    return '"' + start.replaceAll("\\p{C}", " ") + '"';
  }

  /**
   * What should have been an address, as a complaint repeats it. Whoever gets an address wrong may
   * have got it wrong around a password or a key, so neither user nor query is told, whatever the
   * rest looks like.
   */
  static String quoteAddress(String text) {
    return quote(withoutSecrets(text));
  }

  private static String withoutSecrets(String address) {
    Matcher parts = ADDRESS.matcher(address);
    if (!parts.matches()) {
      return HIDDEN;
    }
    String place = parts.group(2);
    String rest = parts.group(3);
    int user = place.lastIndexOf('@');
    if (user >= 0) {
      place = HIDDEN + place.substring(user);
    } else if (rest.contains("@")) {
      place = HIDDEN; // What looks like a query may begin within a password.
    }
    return parts.group(1) + place + (rest.isEmpty() ? "" : rest.charAt(0) + HIDDEN);
  }
}
