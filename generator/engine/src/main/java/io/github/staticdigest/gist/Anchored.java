package io.github.staticdigest.gist;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A pattern that is tried only where one of some signs stands, which is many times faster than to
 * try it at every letter.
 *
 * @param signs what a match begins with
 * @param pattern may look behind the sign
 */
record Anchored(List<String> signs, Pattern pattern) {

  /** A pattern that begins with one of several signs, separated by a bar. */
  static Anchored at(String signs, String regex) {
    return new Anchored(List.of(Pattern.compile("\\|").split(signs)), Pattern.compile(regex));
  }

  /** Whether the pattern matches somewhere. */
  boolean in(String text) {
    return in(text, text.length());
  }

  /** Whether the pattern matches at one of the first few characters. */
  boolean in(String text, int last) {
    return matches(text).stream().anyMatch(match -> match.start() <= last);
  }

  /** Every match, sign by sign. */
  List<MatchResult> matches(String text) {
    List<MatchResult> matches = new ArrayList<>();
    for (String sign : signs) {
      int at = text.indexOf(sign);
      if (at >= 0) {
        Matcher matcher =
            pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
        for (; at >= 0; at = text.indexOf(sign, at + 1)) {
          if (matcher.region(at, text.length()).lookingAt()) {
            matches.add(matcher.toMatchResult());
          }
        }
      }
    }
    return matches;
  }
}
