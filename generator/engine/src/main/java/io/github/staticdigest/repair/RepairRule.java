package io.github.staticdigest.repair;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One kind of damage and its mend.
 *
 * @param name as the report of repairs names it, for instance {@code latex-accent}
 * @param signs one of them stands in every text that the rule changes; empty where none has to
 * @param finder tells the edits that a text needs
 */
record RepairRule(String name, List<String> signs, Finder finder) {

  /** A pure function from a text to the edits that it needs, in order and without overlap. */
  interface Finder {

    /** The edits, where of the rule's signs no others stand in the text. */
    List<Edit> find(String text, List<String> signs);
  }

  /** A rule that has to look at every text. */
  RepairRule(String name, Function<String, List<Edit>> find) {
    this(name, List.of(), (text, none) -> find.apply(text));
  }

  /**
   * Replaces the matches of a pattern for which {@code mend} gives an answer. The pattern is tried
   * only where one of the signs stands, so that the many texts without it cost next to nothing.
   *
   * @param signs what a match begins with, or has behind its first character
   */
  static RepairRule at(
      String name, List<String> signs, String regex, Function<MatchResult, @Nullable String> mend) {
    Pattern pattern = Pattern.compile(regex);
    return new RepairRule(name, signs, (text, met) -> edits(pattern, text, met, mend));
  }

  /** The same for one sign. */
  static RepairRule at(
      String name, String sign, String regex, Function<MatchResult, @Nullable String> mend) {
    return at(name, List.of(sign), regex, mend);
  }

  /** The same for one sign and one replacement. */
  static RepairRule at(String name, String sign, String regex, String replacement) {
    return at(name, sign, regex, match -> replacement);
  }

  /**
   * The edits that a text needs.
   *
   * @param met those of the signs that may stand in the text, and no fewer than do
   */
  List<Edit> edits(String text, List<String> met) {
    return finder.find(text, met);
  }

  /** The same without those that touch an address. */
  List<Edit> editsOutsideLinks(String text, List<String> met) {
    List<Edit> wanted = edits(text, met);
    return wanted.isEmpty() ? wanted : outside(Address.in(text), wanted);
  }

  /** The text after such edits, which are logged. */
  String edited(String text, List<Edit> edits, ChangeLog log) {
    if (edits.isEmpty()) {
      return text;
    }
    // By hand: a builder of strings is compiled into much more, again and again.
    char[] mended = new char[length(text, edits)];
    int done = 0;
    int end = 0;
    for (Edit edit : edits) {
      log.add(name, text, edit);
      text.getChars(done, edit.start(), mended, end);
      end += edit.start() - done;
      edit.replacement().getChars(0, edit.replacement().length(), mended, end);
      end += edit.replacement().length();
      done = edit.end();
    }
    text.getChars(done, text.length(), mended, end);
    return new String(mended);
  }

  private static int length(String text, List<Edit> edits) {
    int length = text.length();
    for (Edit edit : edits) {
      length += edit.replacement().length() - (edit.end() - edit.start());
    }
    return length;
  }

  private static List<Edit> edits(
      Pattern pattern,
      String text,
      List<String> signs,
      Function<MatchResult, @Nullable String> mend) {
    List<Edit> edits = new ArrayList<>();
    for (String sign : signs) {
      int at = text.indexOf(sign);
      if (at >= 0) {
        Matcher matcher =
            pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
        collect(matcher, text, sign, at, mend, edits);
      }
    }
    return signs.size() == 1 ? edits : inOrder(edits);
  }

  private static void collect(
      Matcher matcher,
      String text,
      String sign,
      int first,
      Function<MatchResult, @Nullable String> mend,
      List<Edit> edits) {
    int done = 0;
    for (int at = first; at >= 0; at = text.indexOf(sign, Math.max(at + 1, done))) {
      boolean found =
          (at > done && matcher.region(at - 1, text.length()).lookingAt())
              || matcher.region(at, text.length()).lookingAt();
      String replacement = found ? mend.apply(matcher) : null;
      if (replacement != null && !replacement.equals(matcher.group())) {
        edits.add(new Edit(matcher.start(), matcher.end(), replacement));
        done = matcher.end();
      }
    }
  }

  private static List<Edit> inOrder(List<Edit> edits) {
    List<Edit> kept = new ArrayList<>();
    int done = 0;
    edits.sort(Comparator.comparingInt(Edit::start));
    for (Edit edit : edits) {
      if (edit.start() >= done) {
        kept.add(edit);
        done = edit.end();
      }
    }
    return kept;
  }

  private static List<Edit> outside(List<Address> addresses, List<Edit> edits) {
    List<Edit> outside = new ArrayList<>();
    int next = 0;
    for (Edit edit : edits) {
      while (next < addresses.size() && addresses.get(next).end() <= edit.start()) {
        next++;
      }
      if (next == addresses.size() || addresses.get(next).start() >= edit.end()) {
        outside.add(edit);
      }
    }
    return outside;
  }
}
