package io.github.staticdigest.repair;

import java.util.ArrayList;
import java.util.List;

/**
 * Which letters and pairs of letters a text has, roughly, found in one walk. So a rule that needs a
 * sign is not asked about the many texts that do not have it.
 */
final class Bigrams {

  private static final int BITS = 1 << 13;

  private final long[] bits = new long[BITS / Long.SIZE];

  private Bigrams() {}

  static Bigrams of(String text) {
    Bigrams bigrams = new Bigrams();
    char before = 0;
    for (int i = 0; i < text.length(); i++) {
      char letter = text.charAt(i);
      bigrams.set(slot((char) 0, letter));
      bigrams.set(slot(before, letter));
      before = letter;
    }
    return bigrams;
  }

  /** Those of the text after, where these are those of the text before. */
  Bigrams of(String before, String after) {
    return after.equals(before) ? this : of(after);
  }

  /** Those of some signs that the text may have. */
  List<String> met(List<String> signs) {
    if (signs.size() == 1) {
      return mayHave(signs.get(0)) ? signs : List.of();
    }
    List<String> met = new ArrayList<>();
    for (String sign : signs) {
      if (mayHave(sign)) {
        met.add(sign);
      }
    }
    return met;
  }

  /** Whether the text may have a sign; false only where it has not. */
  boolean mayHave(String sign) {
    if (sign.length() == 1) {
      return isSet(slot((char) 0, sign.charAt(0)));
    }
    for (int i = 1; i < sign.length(); i++) {
      if (!isSet(slot(sign.charAt(i - 1), sign.charAt(i)))) {
        return false;
      }
    }
    return true;
  }

  private void set(int slot) {
    bits[slot / Long.SIZE] |= 1L << slot;
  }

  private boolean isSet(int slot) {
    return (bits[slot / Long.SIZE] & 1L << slot) != 0;
  }

  private static int slot(char before, char letter) {
    return (before * 89 + letter) & (BITS - 1);
  }
}
