package io.github.staticdigest.repair;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The signs of a list of rules, all looked for in one walk over a text. So a rule is not asked
 * about the many texts that have none of its signs.
 */
final class Signs {

  /** Shorter signs are found one by one. */
  private static final int LETTERS = 3;

  /** By so many bits the letters of a slot are apart. */
  private static final int BITS = 5;

  private static final int SLOTS = 1 << (BITS * LETTERS);

  private final List<RepairRule> rules;
  private final List<String> signs;

  /** By rule: which of the signs are its own. */
  private final List<BitSet> own;

  /** By the last three letters: one more than the number of a sign that ends so. */
  private final short[] last = new short[SLOTS];

  /** By sign: one more than the number of another sign that ends so. */
  private final short[] next;

  /** The numbers of signs that are shorter. */
  private final int[] shorter;

  /** By a letter's last bits: which of the shorter signs begin so, a bit each, shared beyond 32. */
  private final int[] shorterFrom = new int[128];

  Signs(List<RepairRule> rules) {
    this.rules = rules;
    this.signs =
        List.copyOf(
            new LinkedHashSet<>(rules.stream().flatMap(rule -> rule.signs().stream()).toList()));
    this.own = rules.stream().map(this::own).toList();
    this.next = new short[signs.size()];
    this.shorter =
        IntStream.range(0, next.length).filter(i -> signs.get(i).length() < LETTERS).toArray();
    for (int i = 0; i < shorter.length; i++) {
      shorterFrom[signs.get(shorter[i]).charAt(0) & 127] |= 1 << i;
    }
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
    char[] letters = text.toCharArray();
    short[] ends = last;
    int[] begins = shorterFrom;
    int slot = 0;
    int begun = 0;
    for (int i = 0; i < letters.length; i++) {
      begun |= begins[letters[i] & 127];
      slot = slot(slot, letters[i]);
      if (ends[slot] > 0) {
        note(ends[slot], text, i + 1, met);
      }
    }
    noteShorter(begun, text, met);
    return met;
  }

  private void noteShorter(int begun, String text, BitSet met) {
    for (int i = 0; i < shorter.length; i++) {
      if ((begun & 1 << i) != 0 && text.contains(signs.get(shorter[i]))) {
        met.set(shorter[i]);
      }
    }
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

  /** Those signs of a rule that a text has which the rule {@link #concern concerns}. */
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
