package io.github.staticdigest.relate;

import io.github.staticdigest.text.Tokens;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * How the terms of one entry are spelt, by their positions in its vector: each is read when it is
 * asked for first. Not for several threads.
 */
final class Spellings {

  private final Tokens reader = new Tokens();
  private Prose text = new Prose("", "");
  private int[] places = new int[0];
  private int start;

  private @Nullable Spelling[] known = new Spelling[0];

  /** Of pairs, the numbers of their words; 0 where they are not read yet. */
  private long[] firsts = new long[0];

  private long[] lasts = new long[0];

  /** From now on it is this entry's. */
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

  /** A term as it is spelt; null where its place is not known. */
  @Nullable Spelling of(int position) {
    if (known[position] == null && read(position)) {
      known[position] = new Spelling(reader);
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
    if (firsts[pair] == 0 && read(pair)) {
      firsts[pair] = reader.number(0);
      lasts[pair] = reader.number(reader.size() - 1);
    }
  }

  private boolean read(int position) {
    int place = places[start + position];
    if (place != Place.UNKNOWN) {
      text.read(place, reader);
    }
    return place != Place.UNKNOWN;
  }
}
