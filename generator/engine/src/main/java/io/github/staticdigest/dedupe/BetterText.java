package io.github.staticdigest.dedupe;

import io.github.staticdigest.model.RichText;
import io.github.staticdigest.text.TitleParts;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.regex.Pattern;

/**
 * Chooses among the texts of one paper the one that readers get. Each question below is put to
 * those that are left, until one is left; at last the first to appear is taken.
 */
final class BetterText {

  /** What repair could not mend, or a copy's own: lost characters, addresses of mirrors. */
  private static final Pattern LOST =
      Pattern.compile(
          "\\bx(?:20[0-9a-f]{2}|00[0-9a-f]{2})\\b|https?://[^/\\s\\\\{}$^\\uFFFD]*(?:mirror|\\.workers\\.dev)");

  /** Signs of TeX that repair could not mend, and of a character that was lost. */
  private static final String DAMAGE = "\\{}$^\uFFFD";

  /** What each match holds; these are found by the machine faster than by the pattern. */
  private static final List<String> SIGNS = List.of("://", "x20", "x00");

  private static final String FIRST = "as the first to appear";

  /** An abstract with more damage than one sign in so many words is not worth its length. */
  private static final int WORDS_A_SIGN = 20;

  /** An abstract of this share of the longest one's words is as complete. */
  private static final double COMPLETE = 0.95;

  private List<Judged> left;
  private String reason = FIRST;

  private BetterText(List<Text> texts) {
    this.left = new ArrayList<>(texts.size());
    for (Text text : texts) {
      left.add(new Judged(text, damage(text), words(text)));
    }
  }

  /** A text with its signs of damage and its words, each counted once. */
  private record Judged(Text text, int damage, int words) {}

  /**
   * The chosen text.
   *
   * @param reason the question that decided, to be read after "kept"
   */
  record Choice(Text text, String reason) {}

  /** Chooses among distinct texts, given in order of appearance. */
  static Choice choose(List<Text> texts) {
    if (texts.size() == 1) {
      return new Choice(texts.get(0), FIRST);
    }
    BetterText better = new BetterText(texts);
    better.ask();
    return new Choice(better.left.get(0).text(), better.reason);
  }

  private void ask() {
    prefer(judged -> judged.text().hasAbstract(), "for its abstract");
    prefer(
        judged -> judged.damage() * WORDS_A_SIGN <= judged.words(),
        "for having less damage to the text");
    int longest = most(Judged::words);
    prefer(judged -> judged.words() >= COMPLETE * longest, "for its completer abstract");
    int least = -most(judged -> -judged.damage());
    prefer(judged -> judged.damage() == least, "for having less damage to the text");
    prefer(
        judged -> !TitleParts.of(judged.text().title()).subtitle().isEmpty(),
        "for its completer title");
  }

  /** Drops the others, unless none would be left. */
  private void prefer(Predicate<Judged> good, String because) {
    List<Judged> kept = new ArrayList<>(left.size());
    for (Judged judged : left) {
      if (good.test(judged)) {
        kept.add(judged);
      }
    }
    if (!kept.isEmpty() && kept.size() < left.size()) {
      left = kept;
      reason = because;
    }
  }

  private int most(ToIntFunction<Judged> count) {
    int most = Integer.MIN_VALUE;
    for (Judged judged : left) {
      most = Math.max(most, count.applyAsInt(judged));
    }
    return most;
  }

  private static int damage(Text text) {
    return damage(text.entry().title().text()) + damage(abstractOf(text));
  }

  private static int damage(String text) {
    int damage = 0;
    for (int i = 0; i < DAMAGE.length(); i++) {
      damage += count(DAMAGE.charAt(i), text);
    }
    return mayHoldLost(text) ? damage + (int) LOST.matcher(text).results().count() : damage;
  }

  private static boolean mayHoldLost(String text) {
    for (String sign : SIGNS) {
      if (text.contains(sign)) {
        return true;
      }
    }
    return false;
  }

  private static int count(char sign, String text) {
    int count = 0;
    for (int at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + 1)) {
      count++;
    }
    return count;
  }

  /** Repair leaves one blank between two words. */
  private static int words(Text text) {
    return 1 + count(' ', abstractOf(text));
  }

  private static String abstractOf(Text text) {
    RichText abstractText = text.entry().abstractText();
    return abstractText == null ? "" : abstractText.text();
  }
}
