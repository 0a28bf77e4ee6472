package io.github.staticdigest.relate;

import io.github.staticdigest.text.TokenReader;
import io.github.staticdigest.text.Tokens;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * How the terms of one entry are spelt, by their positions in its vector: each is read when it is
 * asked for first. Not for several threads.
 */
final class Spellings {

  private final TokenReader reader = new TokenReader();
  private Prose text = new Prose("", "");
  private int[] places = new int[0];
  private int start;

  private @Nullable Spelling[] known = new Spelling[0];

  /** Of pairs, the numbers of their words; 0 where they are not read yet, or have no place. */
  private long[] firsts = new long[0];

  private long[] lasts = new long[0];

  /** Begins anew with the terms of another entry. */
  void of(VectorBlock block, int entry, Prose itsText) {
    text = itsText;
    places = block.places();
    start = block.start(entry);
    int size = block.end(entry) - start;
    if (size > known.length) {
      known = new Spelling[2 * size];
      firsts = new long[2 * size];
      lasts = new long[2 * size];
    }
    Arrays.fill(known, 0, size, null);
    Arrays.fill(firsts, 0, size, 0);
    Arrays.fill(lasts, 0, size, 0);
  }

  /** The spelling of a term; null where its place is not known. */
  @Nullable Spelling at(int position) {
    if (known[position] == null && hasPlace(position)) {
      known[position] = new Spelling(read(position));
    }
    return known[position];
  }

  /** The number of the first word of a pair, see {@link Tokens}; 0 where it is not known. */
  long first(int pair) {
    learn(pair);
    return firsts[pair];
  }

  /** The number of its last word, likewise. */
  long last(int pair) {
    learn(pair);
    return lasts[pair];
  }

  private void learn(int pair) {
    if (firsts[pair] == 0 && hasPlace(pair)) {
      Tokens words = read(pair);
      firsts[pair] = words.number(0);
      lasts[pair] = words.number(words.size() - 1);
    }
  }

  private boolean hasPlace(int position) {
    return places[start + position] != Place.UNKNOWN;
  }

  private Tokens read(int position) {
    return text.read(places[start + position], reader);
  }
}
