package io.github.staticdigest.config;

import io.github.staticdigest.config.Fields.Text;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Values that may stand once in a file; those that differ only in capitals are the same. */
final class Unique {

  private final String what;
  private final Complaints complaints;
  private final Map<String, Integer> lines = new HashMap<>();

  /**
   * @param what how a complaint calls them, for instance "The slug"
   */
  Unique(String what, Complaints complaints) {
    this.what = what;
    this.complaints = complaints;
  }

  /** Complains where the value has been added before. */
  void add(Text text) {
    if (!addQuietly(text)) {
      complaints.error(text.line(), stands(text), "Keep one of the two");
    }
  }

  /** Warns where the value has been added before; false then. */
  boolean addOrWarn(Text text) {
    boolean added = addQuietly(text);
    if (!added) {
      complaints.warning(text.line(), stands(text), "Keep one of the two");
    }
    return added;
  }

  private boolean addQuietly(Text text) {
    return lines.putIfAbsent(key(text), text.line()) == null;
  }

  private String stands(Text text) {
    return what
        + " "
        + Complaints.quote(text.value())
        + " stands here again, first in line "
        + lines.get(key(text));
  }

  private static String key(Text text) {
    return text.value().toLowerCase(Locale.ROOT);
  }
}
