package io.github.staticdigest.text;

/** Numbers of 64 bits for the folded forms of words, letter by letter. */
final class FormHash {

  private static final long PRIME = 0x9E3779B97F4A7C15L;

  private FormHash() {}

  /** The number of a folded form. */
  static long of(String form) {
    return mixed(state(0, form.toCharArray()));
  }

  /** The state after the letters of a form that follow others. */
  static long state(long before, char[] form) {
    long state = before;
    for (char letter : form) {
      state = step(state, letter);
    }
    return state;
  }

  /** The number of a word after another. */
  static long pair(long first, long second) {
    return mixed(first * PRIME + second);
  }

  /** The state after one more letter; {@link #mixed} makes the number of it. */
  static long step(long hash, char letter) {
    long next = (hash ^ letter) * PRIME;
    return next ^ (next >>> 32);
  }

  /**
   * The finisher of SplitMix64 (G. Steele et al., "Fast splittable pseudorandom numbers", 2014).
   */
  static long mixed(long value) {
    long mixed = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
    return mixed ^ (mixed >>> 31);
  }
}
