package io.github.staticdigest.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The nearest of many titles to one that was written by hand, for "did you mean"; none where all
 * are nothing alike, so that more than two fifths of what was written would have to change. Titles
 * are compared by edit distance on their normalised forms, whole, without subtitle, or cut to the
 * length of the one sought, whichever is nearest. Only the fifty that share most groups of three
 * letters are compared, each at most 200 characters long, so the cost grows with the number of
 * titles alone.
 */
public final class Nearest {

  private static final int COMPARED = 50;
  private static final int LENGTH = 200;

  /** From so many characters on, a beginning tells a title. */
  private static final int BEGINNING = 12;

  /** So much of what was written may be wrong: of a word of five letters two. */
  private static final double SLIPS = 0.4;

  private Nearest() {}

  /**
   * The nearest candidate, the first of equals.
   *
   * @return empty where no candidate is near
   */
  public static Optional<String> of(String wanted, Collection<String> candidates) {
    String key = key(wanted);
    Set<String> groups = groups(key);
    List<Scored> scored = new ArrayList<>(candidates.size());
    for (String candidate : candidates) {
      scored.add(new Scored(candidate, -shared(groups, key(candidate))));
    }
    scored.sort(Comparator.comparingInt(Scored::score));
    return scored.stream()
        .limit(COMPARED)
        .map(one -> new Scored(one.title(), distance(key, one.title())))
        .filter(one -> one.score() <= Math.max(1, SLIPS * key.length()))
        .min(Comparator.comparingInt(Scored::score))
        .map(Scored::title);
  }

  private record Scored(String title, int score) {}

  private static int distance(String key, String candidate) {
    String other = key(candidate);
    if (other.startsWith(key + " ")) {
      return 1; // Its first words, whole.
    }
    int least = EditDistance.of(key, other, LENGTH);
    least = Math.min(least, EditDistance.of(key, key(TitleParts.of(candidate).main()), least));
    // Who cuts a title short has at least written its beginning.
    return key.length() < BEGINNING || other.length() <= key.length()
        ? least
        : Math.min(least, 1 + EditDistance.of(key, other.substring(0, key.length()), least));
  }

  private static String key(String title) {
    String cut = title.length() > LENGTH ? title.substring(0, LENGTH) : title;
    String key = TitleKey.of(cut);
    return key.length() > LENGTH ? key.substring(0, LENGTH) : key;
  }

  private static Set<String> groups(String key) {
    Set<String> groups = new HashSet<>();
    for (int i = 0; i + 3 <= key.length(); i++) {
      groups.add(key.substring(i, i + 3));
    }
    return groups;
  }

  private static int shared(Set<String> groups, String key) {
    Set<String> common = groups(key);
    common.retainAll(groups);
    return common.size();
  }
}
