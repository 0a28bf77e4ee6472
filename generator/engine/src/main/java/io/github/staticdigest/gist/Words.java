package io.github.staticdigest.gist;

import java.util.Collections;
import java.util.List;
import java.util.StringTokenizer;

/** Lists of words as text blocks. */
final class Words {

  private Words() {}

  static List<String> of(String block) {
    return Collections.list(new StringTokenizer(block)).stream().map(Object::toString).toList();
  }

  /** Any of some words, as a regular expression; an underscore stands for a space. */
  static String any(String block) {
    return "(?:" + String.join("|", of(block)).replace('_', ' ') + ")";
  }
}
