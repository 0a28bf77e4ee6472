package io.github.staticdigest.dedupe;

import io.github.staticdigest.model.RichText;
import io.github.staticdigest.text.TitleParts;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
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

  private static final String FIRST = "as the first to appear";

  /** An abstract with more damage than one sign in so many words is not worth its length. */
  private static final int WORDS_A_SIGN = 20;

  /** An abstract of this share of the longest one's words is as complete. */
  private static final double COMPLETE = 0.95;

  private final List<Judged> left;
  private String reason = FIRST;

  private BetterText(List<Text> texts) {
    this.left = new ArrayList<>(texts.size());
    texts.forEach(text -> left.add(new Judged(text, damage(text), words(text))));
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
    int longest = left.stream().mapToInt(Judged::words).max().orElse(0);
    prefer(judged -> judged.words() >= COMPLETE * longest, "for its completer abstract");
    int least = left.stream().mapToInt(Judged::damage).min().orElse(0);
    prefer(judged -> judged.damage() == least, "for having less damage to the text");
    prefer(
        judged -> !TitleParts.of(judged.text().title()).subtitle().isEmpty(),
        "for its completer title");
  }

  /** Drops the others, unless none would be left. */
  private void prefer(Predicate<Judged> good, String because) {
    List<Judged> kept = left.stream().filter(good).toList();
    if (!kept.isEmpty() && kept.size() < left.size()) {
      left.retainAll(kept);
      reason = because;
    }
  }

  private static int damage(Text text) {
    return damage(text.entry().title().text()) + damage(abstractOf(text));
  }

  /** The pattern is asked only where something that it may begin with stands. */
  private static int damage(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (mayBeDamage(text, i)) {
        return (int) DAMAGE.matcher(text).results().count();
      }
    }
    return 0;
  }

  private static boolean mayBeDamage(String text, int i) {
    return switch (text.charAt(i)) {
      case '\\', '{', '}', '$', '^', '\uFFFD' -> true;
      case ':' -> text.startsWith("://", i);
      case 'x' -> text.startsWith("20", i + 1) || text.startsWith("00", i + 1);
      default -> false;
    };
  }

  private static int words(Text text) {
    String words = abstractOf(text).strip();
    int count = 1;
    for (int i = 1; i < words.length(); i++) {
      count += isSpace(words.charAt(i)) && !isSpace(words.charAt(i - 1)) ? 1 : 0;
    }
    return count;
  }

  private static boolean isSpace(char sign) {
    return sign == ' ' || (sign >= '\t' && sign <= '\r');
  }

  private static String abstractOf(Text text) {
    RichText abstractText = text.entry().abstractText();
    return abstractText == null ? "" : abstractText.text();
  }
}
