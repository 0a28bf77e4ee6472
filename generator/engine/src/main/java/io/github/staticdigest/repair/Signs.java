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

  private final List<String> signs;

  /** By rule: the numbers of its signs, ascending. */
  private final List<int[]> own;

  /** By sign: the rules that have it. */
  private final List<BitSet> having;

  /** The rules that every text concerns. */
  private final BitSet always = new BitSet();

  /** By the last three letters: one more than the number of a sign of two or more that ends so. */
  private final short[] last = new short[SLOTS];

  /** By the last three letters: a bit, whether {@link #last} has a sign; it fits into the cache. */
  private final long[] ends = new long[SLOTS / Long.SIZE];

  /** By sign: one more than the number of another sign that ends so. */
  private final short[] next;

  /** The numbers of signs of one letter. */
  private final int[] single;

  /** How many letters the longest sign has. */
  private final int longest;

  /** By a letter's last bits: which signs of one letter it may be, a bit each, shared beyond 32. */
  private final int[] singleFrom = new int[128];

  Signs(List<RepairRule> rules) {
    this.signs =
        List.copyOf(
            new LinkedHashSet<>(rules.stream().flatMap(rule -> rule.signs().stream()).toList()));
    this.longest = signs.stream().mapToInt(String::length).max().orElse(0);
    this.own =
        rules.stream()
            .map(rule -> rule.signs().stream().mapToInt(signs::indexOf).sorted().toArray())
            .toList();
    this.having = signs.stream().map(sign -> having(sign, rules)).toList();
    for (int rule = 0; rule < rules.size(); rule++) {
      always.set(rule, own.get(rule).length == 0);
    }
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
        put(number, third + ofTwo);
      }
    }
    for (int number = 0; number < next.length; number++) {
      if (signs.get(number).length() >= LETTERS) {
        next[number] = last[slot(number)];
        put(number, slot(number));
      }
    }
  }

  private void put(int number, int slot) {
    last[slot] = (short) (number + 1);
    ends[slot / Long.SIZE] |= 1L << slot;
  }

  private static BitSet having(String sign, List<RepairRule> rules) {
    BitSet having = new BitSet(rules.size());
    for (int rule = 0; rule < rules.size(); rule++) {
      having.set(rule, rules.get(rule).signs().contains(sign));
    }
    return having;
  }

  private int[] numbers(int length) {
    return IntStream.range(0, signs.size()).filter(i -> signs.get(i).length() == length).toArray();
  }

  private int slot(int number) {
    return signs.get(number).chars().reduce(0, Signs::slot);
  }

  /** Those that stand in a text. */
  Met in(String text) {
    Met met = new Met();
    met.addAll(text);
    return met;
  }

  /** The signs that were met in a text, and the rules that are to be asked about it. */
  final class Met {

    private final BitSet numbers = new BitSet(signs.size());
    private final BitSet rules = (BitSet) always.clone();

    private Met() {}

    /** The first rule from that number on which may change the text, or -1. */
    int rule(int from) {
      return rules.nextSetBit(from);
    }

    /** Those signs of a rule that were met; none where it has none. */
    List<String> of(int rule) {
      List<String> found = new ArrayList<>();
      for (int number : own.get(rule)) {
        if (numbers.get(number)) {
          found.add(signs.get(number));
        }
      }
      return found;
    }

    /** Adds the signs that edits brought into a text, and some that were near them. */
    void addAround(List<Edit> edits, String edited) {
      int longer = 0;
      for (Edit edit : edits) {
        int from = edit.start() + longer;
        int to = from + edit.replacement().length();
        int window = Math.min(to + longest, edited.length());
        addAll(edited.substring(Math.max(from - longest, 0), window));
        longer += edit.replacement().length() - (edit.end() - edit.start());
      }
    }

    private void addAll(String text) {
      char[] letters = text.toCharArray();
      int slot = 0;
      int begun = 0;
      for (int i = 0; i < letters.length; i++) {
        begun |= singleFrom[letters[i] & 127];
        slot = slot(slot, letters[i]);
        if ((ends[slot / Long.SIZE] >>> slot & 1) != 0) {
          addThoseThatEnd(text, i + 1, last[slot]);
        }
      }
      addSingle(text, begun);
    }

    private void addSingle(String text, int begun) {
      for (int i = 0; i < single.length; i++) {
        if ((begun & 1 << i) != 0 && text.contains(signs.get(single[i]))) {
          add(single[i]);
        }
      }
    }

    private void addThoseThatEnd(String text, int end, int first) {
      for (int number = first; number > 0; number = next[number - 1]) {
        String sign = signs.get(number - 1);
        if (!numbers.get(number - 1) && text.startsWith(sign, end - sign.length())) {
          add(number - 1);
        }
      }
    }

    private void add(int number) {
      numbers.set(number);
      rules.or(having.get(number));
    }
  }

  /** The slot of the last letters, from that of those before; older letters are shifted out. */
  private static int slot(int before, int letter) {
    return ((before << BITS) ^ letter) & (SLOTS - 1);
  }
}
