package io.github.staticdigest.repair;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;

/**
 * The signs of a list of rules, all looked for in one walk over a text. So a rule is not asked
 * about the many texts that have none of its signs.
 */
final class Signs {

  /** Shorter signs are found one by one. */
  private static final int LETTERS = 3;

  private static final int BITS = 4;

  private static final int SLOTS = 1 << (BITS * LETTERS);

  private final List<RepairRule> rules;
  private final List<String> signs;

  /** By rule: which of the signs are its own. */
  private final List<BitSet> own;

  /** By the last three letters: one more than the number of a sign that ends so. */
  private final short[] last = new short[SLOTS];

  /** By sign: one more than the number of another sign that ends so. */
  private final short[] next;

  Signs(List<RepairRule> rules) {
    this.rules = rules;
    this.signs =
        List.copyOf(
            new LinkedHashSet<>(rules.stream().flatMap(rule -> rule.signs().stream()).toList()));
    this.own = rules.stream().map(this::own).toList();
    this.next = new short[signs.size()];
    for (int i = 0; i < next.length; i++) {
      String sign = signs.get(i);
      if (sign.length() >= LETTERS) {
        int slot = sign.chars().reduce(0, Signs::slot);
        next[i] = last[slot];
        last[slot] = (short) (i + 1);
      }
    }
  }

  private BitSet own(RepairRule rule) {
    BitSet own = new BitSet(signs.size());
    rule.signs().forEach(sign -> own.set(signs.indexOf(sign)));
    return own;
  }

  /** The numbers of the signs that stand in a text. */
  BitSet in(String text) {
    BitSet met = new BitSet(signs.size());
    for (int i = 0; i < next.length; i++) {
      if (signs.get(i).length() < LETTERS && text.contains(signs.get(i))) {
        met.set(i);
      }
    }
    char[] letters = text.toCharArray();
    int slot = 0;
    for (int i = 0; i < letters.length; i++) {
      slot = slot(slot, letters[i]);
      if (last[slot] > 0) {
        note(last[slot], text, i + 1, met);
      }
    }
    return met;
  }

  private void note(int from, String text, int end, BitSet met) {
    for (int number = from; number > 0; number = next[number - 1]) {
      String sign = signs.get(number - 1);
      if (!met.get(number - 1) && text.startsWith(sign, end - sign.length())) {
        met.set(number - 1);
      }
    }
  }

  /** Whether a rule may change a text that has these signs. */
  boolean concern(int rule, BitSet met) {
    return own.get(rule).isEmpty() || own.get(rule).intersects(met);
  }

  /** Those signs of a rule that a text has. */
  List<String> of(int rule, BitSet met) {
    List<String> all = rules.get(rule).signs();
    if (all.size() < 2) {
      return all;
    }
    List<String> found = new ArrayList<>();
    BitSet common = (BitSet) own.get(rule).clone();
    common.and(met);
    common.stream().forEach(sign -> found.add(signs.get(sign)));
    return found;
  }

  /** The slot of the last letters, from that of those before; older letters are shifted out. */
  private static int slot(int before, int letter) {
    return ((before << BITS) ^ letter) & (SLOTS - 1);
  }
}
