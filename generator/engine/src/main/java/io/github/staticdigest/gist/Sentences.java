package io.github.staticdigest.gist;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Splits scientific prose into sentences. A full stop ends one only where a space and a likely
 * beginning follow, it belongs to no abbreviation or initial, and no bracket is open. Where in
 * doubt it does not split, for a sentence too long is better than half a sentence.
 */
final class Sentences {

  /**
   * A stop with what closes behind it, before the likely beginning of a sentence. Where the space
   * was lost, only words that begin sentences are trusted.
   */
  private static final Pattern STOP =
      Pattern.compile(
          "[.!?…]++[\"'”’)\\]]*+(?=\\s++(?:[\"'“‘(\\[{]*+[\\p{Lu}\\p{N}\\p{IsGreek}$]"
              + "|[a-z]\\w*[\\p{Lu}\\p{N}-]|(?:the|this|we|our|however)\\s))"
              + "|\\.(?<=\\p{Ll}{3}\\.)(?=(?:In|We|This|The|Our|However|To|It|These|Here|Experiments)\\s)");

  private static final String STOPS = ".!?…";

  /** Before these no sentence ends, whatever follows. */
  private static final Set<String> NEVER =
      Set.copyOf(
          Words.of(
              """
              e.g i.e cf vs fig figs eq eqs sec secs tab ref refs dr prof mr mrs ms st approx resp ca
              viz vol pp no nos alg thm def prop app ch
              """));

  /** These may end a sentence, but only before a word that begins one. */
  private static final Set<String> SELDOM =
      Set.copyOf(Words.of("al w.r.t a.k.a i.i.d u.s u.k ph.d inc ltd co"));

  private static final Pattern STARTER =
      Pattern.compile(
          "\\s+[\"“(]?(?:We|The|This|These|Our|In|It|However|To|A|An|For|While|Moreover|"
              + "Furthermore|Additionally|Here|Then|Thus|Finally|Experiments|Results|As|On|With|"
              + "Although|Despite|Such|They|By|Using|Specifically|Extensive|Recent|Recently)\\b");

  /** The word before a stop, and what stands before that word. */
  private static final Pattern WORD =
      Pattern.compile("(?:^|[\\s(\\[\"'“‘])([^\\s(\\[\"'“‘]{1,12})$");

  /** The number of a point in a list, as in "four aspects: 1. Diversity". */
  private static final Pattern ENUMERATOR =
      Pattern.compile(
          "(?:^|[:;]\\s)\\(?(?:\\d{1,2}|[ivx]{1,4}|[a-h])\\)?$|[:;,]\\s\\(\\d{1,2}\\)$");

  /** A letter that is no initial but a variable: "the parameter N. Both". */
  private static final Pattern VARIABLE =
      Pattern.compile("(?<!\\b(?:by|and|of|with|from|to|see|&))(?<=\\p{Ll}|\\d) $");

  private static final int LONGEST_BRACKET = 400;

  private Sentences() {}

  /** The sentences of a text, in order, without the spaces between them. */
  static List<Sentence> of(String text) {
    List<Sentence> sentences = new ArrayList<>();
    Matcher stop = STOP.matcher(text).useTransparentBounds(true);
    int start = 0;
    int depth = 0;
    for (int i = 0; i < text.length(); i++) {
      depth = depth(depth, text, i, i + 1);
      if (stops(text, i) && stop.region(i, text.length()).lookingAt()) {
        int open = depth(depth, text, i, stop.end());
        if (!closesSoon(open, text, stop.end()) && ends(text, start, i, stop.end())) {
          add(sentences, text, start, stop.end());
          start = stop.end();
          i = start - 1;
          depth = 0;
        }
      }
    }
    add(sentences, text, start, text.length());
    return sentences;
  }

  /** Whether a stop stands there, the first of its run. */
  private static boolean stops(String text, int at) {
    return STOPS.indexOf(text.charAt(at)) >= 0
        && (at == 0 || STOPS.indexOf(text.charAt(at - 1)) < 0);
  }

  private static void add(List<Sentence> sentences, String text, int from, int to) {
    int start = from;
    int end = to;
    while (start < end && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    if (start < end) {
      sentences.add(new Sentence(start, end, text.substring(start, end)));
    }
  }

  private static boolean ends(String text, int start, int stop, int end) {
    if (text.charAt(stop) != '.' || end - stop > 1) {
      return true;
    }
    String before = text.substring(Math.max(start, stop - 40), stop).stripLeading();
    if (ENUMERATOR.matcher(before).find()) {
      return false;
    }
    Matcher word = WORD.matcher(before);
    if (!word.find()) {
      return true;
    }
    String last = word.group(1);
    if (last.length() == 1 && Character.isUpperCase(last.charAt(0))) {
      return VARIABLE.matcher(before.substring(0, word.start(1))).find() || starts(text, end);
    }
    boolean acronym = last.length() > 1 && last.equals(last.toUpperCase(Locale.ROOT));
    String abbreviation = acronym && last.indexOf('.') < 0 ? "" : last.toLowerCase(Locale.ROOT);
    return !NEVER.contains(abbreviation) && (!SELDOM.contains(abbreviation) || starts(text, end));
  }

  private static boolean starts(String text, int at) {
    return STARTER.matcher(text).region(at, text.length()).lookingAt();
  }

  /** Whether a bracket is open and closes soon; one that never closes is a slip. */
  private static boolean closesSoon(int depth, String text, int from) {
    int open = depth;
    int last = Math.min(text.length(), from + LONGEST_BRACKET);
    for (int i = from; i < last && open > 0; i++) {
      open = depth(open, text, i, i + 1);
    }
    return depth > 0 && open == 0;
  }

  /** How many brackets are open behind a stretch of text. */
  private static int depth(int before, String text, int from, int to) {
    int depth = before;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c == '(' || c == '[') {
        depth++;
      } else if (depth > 0 && (c == ')' || c == ']')) {
        depth--;
      }
    }
    return depth;
  }
}
