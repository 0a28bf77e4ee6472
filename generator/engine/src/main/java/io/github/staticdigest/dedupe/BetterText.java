package io.github.staticdigest.dedupe;

import io.github.staticdigest.model.RichText;
import io.github.staticdigest.text.TitleParts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.regex.Pattern;

/**
 * Chooses among the texts of one paper the one that readers get. Each question below is put to
 * those that are left, until one is left; at last the first to appear is taken.
 */
final class BetterText {

  /** What repair could not mend, or a copy's own: TeX, lost characters, addresses of mirrors. */
  private static final Pattern DAMAGE =
      Pattern.compile(
          "[\\\\{}$^\\uFFFD]|\\bx(?:20[0-9a-f]{2}|00[0-9a-f]{2})\\b|https?://[^/\\s]*(?:mirror|\\.workers\\.dev)");

  private static final Pattern GAPS = Pattern.compile("\\s+");

  /** An abstract with more damage than one sign in so many words is not worth its length. */
  private static final int WORDS_A_SIGN = 20;

  /** An abstract of this share of the longest one's words is as complete. */
  private static final double COMPLETE = 0.95;

  private final List<Text> left;
  private String reason = "as the first to appear";

  private BetterText(List<Text> texts) {
    this.left = new ArrayList<>(texts);
  }

  /**
   * The chosen text.
   *
   * @param reason the question that decided, to be read after "kept"
   */
  record Choice(Text text, String reason) {}

  /** Chooses among distinct texts, given in order of appearance. */
  static Choice choose(List<Text> texts) {
    BetterText better = new BetterText(texts);
    if (texts.size() > 1) {
      better.ask();
    }
    return new Choice(better.left.get(0), better.reason);
  }

  private void ask() {
    prefer(Text::hasAbstract, "for its abstract");
    prefer(
        text -> damage(text) * WORDS_A_SIGN <= words(text), "for having less damage to the text");
    int longest = left.stream().mapToInt(BetterText::words).max().orElse(0);
    prefer(text -> words(text) >= COMPLETE * longest, "for its completer abstract");
    least(BetterText::damage, "for having less damage to the text");
    prefer(text -> !TitleParts.of(text.title()).subtitle().isEmpty(), "for its completer title");
  }

  private void least(ToIntFunction<Text> count, String because) {
    int least = left.stream().min(Comparator.comparingInt(count)).map(count::applyAsInt).orElse(0);
    prefer(text -> count.applyAsInt(text) == least, because);
  }

  /** Drops the others, unless none would be left. */
  private void prefer(Predicate<Text> good, String because) {
    List<Text> kept = left.stream().filter(good).toList();
    if (!kept.isEmpty() && kept.size() < left.size()) {
      left.retainAll(kept);
      reason = because;
    }
  }

  private static int damage(Text text) {
    String title = text.entry().title().text();
    return (int) DAMAGE.matcher(title + " " + abstractOf(text)).results().count();
  }

  private static int words(Text text) {
    return GAPS.split(abstractOf(text).strip()).length;
  }

  private static String abstractOf(Text text) {
    RichText abstractText = text.entry().abstractText();
    return abstractText == null ? "" : abstractText.text();
  }
}
