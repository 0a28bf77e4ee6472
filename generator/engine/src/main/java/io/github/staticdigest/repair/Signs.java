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

  /** Of so many letters a slot is made; a sign of two stands in the slots of all third ones. */
  private static final int LETTERS = 3;

  /** By so many bits the letters of a slot are apart. */
  private static final int BITS = 5;

  private static final int SLOTS = 1 << (BITS * LETTERS);
  private static final int SLOTS_OF_TWO = SLOTS >> BITS;

  private final List<RepairRule> rules;
  private final List<String> signs;

  /** By rule: which of the signs are its own. */
  private final List<BitSet> own;

  /** By the last three letters: one more than the number of a sign of two or more that ends so. */
  private final short[] last = new short[SLOTS];

  /** By sign: one more than the number of another sign that ends so. */
  private final short[] next;

  /** The numbers of signs of one letter. */
  private final int[] single;

  /** How many letters the longest sign has. */
  private final int longest;

  /** By a letter's last bits: which signs of one letter it may be, a bit each, shared beyond 32. */
  private final int[] singleFrom = new int[128];

  Signs(List<RepairRule> rules) {
    this.rules = rules;
    this.signs =
        List.copyOf(
            new LinkedHashSet<>(rules.stream().flatMap(rule -> rule.signs().stream()).toList()));
    this.longest = signs.stream().mapToInt(String::length).max().orElse(0);
    this.own = rules.stream().map(this::own).toList();
    this.next = new short[signs.size()];
    this.single = numbers(1);
    for (int i = 0; i < single.length; i++) {
      singleFrom[signs.get(single[i]).charAt(0) & 127] |= 1 << i;
    }
    // Those of two letters first: in each of their slots they end the chain.
    for (int number : numbers(2)) {
      int ofTwo = slot(number) % SLOTS_OF_TWO;
      next[number] = last[ofTwo];
      for (int third = 0; third < SLOTS; third += SLOTS_OF_TWO) {
        last[third + ofTwo] = (short) (number + 1);
      }
    }
    for (int number = 0; number < next.length; number++) {
      if (signs.get(number).length() >= LETTERS) {
        next[number] = last[slot(number)];
        last[slot(number)] = (short) (number + 1);
      }
    }
  }

  private int[] numbers(int length) {
    return IntStream.range(0, signs.size()).filter(i -> signs.get(i).length() == length).toArray();
  }

  private int slot(int number) {
    return signs.get(number).chars().reduce(0, Signs::slot);
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
    int[] begins = singleFrom;
    int slot = 0;
    int begun = 0;
    for (int i = 0; i < letters.length; i++) {
      begun |= begins[letters[i] & 127];
      slot = slot(slot, letters[i]);
      if (ends[slot] > 0) {
        note(ends[slot], text, i + 1, met);
      }
    }
    noteSingle(begun, text, met);
    return met;
  }

  /** The numbers of the signs that edits brought into a text, and of some that were near them. */
  BitSet around(List<Edit> edits, String edited) {
    BitSet met = new BitSet(signs.size());
    int longer = 0;
    for (Edit edit : edits) {
      int from = edit.start() + longer;
      int to = from + edit.replacement().length();
      int window = Math.min(to + longest, edited.length());
      met.or(in(edited.substring(Math.max(from - longest, 0), window)));
      longer += edit.replacement().length() - (edit.end() - edit.start());
    }
    return met;
  }

  private void noteSingle(int begun, String text, BitSet met) {
    for (int i = 0; i < single.length; i++) {
      if ((begun & 1 << i) != 0 && text.contains(signs.get(single[i]))) {
        met.set(single[i]);
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
