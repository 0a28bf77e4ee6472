package io.github.staticdigest.text;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Keys of the records of one file that were probably meant for known ones, such as {@code topcis}.
 * Others are of no concern: people and programs tell more of a paper than is asked here. Nor is one
 * beside which the known one stands, since nothing is lost by it.
 */
public final class StrangeKeys {

  /** A name of so few letters that two changes make any word of any other. */
  private static final int SHORT = 5;

  /** Where names are data, a file may have any number of them. */
  private static final int MOST = 1000;

  private final List<String> known;
  private final Set<String> passed;
  private final Map<String, Slip> slips = new LinkedHashMap<>();

  /**
   * The keys of a file.
   *
   * @param known what a record may say, likeliest first
   * @param others words of their own that are only by chance near a known one
   */
  public StrangeKeys(Collection<String> known, Collection<String> others) {
    this.known = List.copyOf(known);
    this.passed = new HashSet<>(known);
    passed.addAll(others);
  }

  /** What was meant, in how many records it stands, and in which first. */
  private static final class Slip {

    private final String meant;
    private int records;
    private int line;

    Slip(String meant) {
      this.meant = meant;
    }
  }

  /**
   * Takes note of the keys of a record; those that were met before cost one look-up each.
   *
   * @param has whether the record has a key
   */
  public void note(int line, Iterable<String> names, Predicate<String> has) {
    for (String name : names) {
      Slip slip = passed.contains(name) ? null : slip(name);
      if (slip != null && !has.test(slip.meant)) {
        slip.line = slip.records == 0 ? line : slip.line;
        slip.records++;
      }
    }
  }

  private @Nullable Slip slip(String name) {
    Slip slip = slips.get(name);
    if (slip == null && passed.size() + slips.size() < MOST) {
      String meant = Misspelling.of(name, known, name.length() <= SHORT ? 1 : 2);
      if (meant == null) {
        passed.add(name);
      } else {
        slip = new Slip(meant);
        slips.put(name, slip);
      }
    }
    return slip;
  }

  /** Who is told. */
  public interface Warnings {

    /** Takes one warning. */
    void warn(int line, String message, String fix);
  }

  /** Warns of each key once, at the first record that has it. */
  public void tell(Warnings warnings) {
    slips.forEach(
        (name, slip) -> {
          if (slip.records > 0) {
            warnings.warn(
                slip.line,
                "The key \"" + name + "\" is not known, and what " + told(slip) + " is passed over",
                "Write \"" + slip.meant + "\" if that was meant");
          }
        });
  }

  private static String told(Slip slip) {
    return slip.records == 1 ? "it says" : slip.records + " records say by it";
  }
}
