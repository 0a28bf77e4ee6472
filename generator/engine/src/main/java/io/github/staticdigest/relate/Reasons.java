package io.github.staticdigest.relate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Chooses the few terms that tell a reader why entries are near one, in the spelling of that one.
 * Not for several threads.
 */
final class Reasons {

  private static final int MOST = 3;

  /** A word gives way to a pair that holds it where the pair adds at least this share of it. */
  private static final double PAIR = 0.1;

  /** The least share of a likeness that must come from terms that tell. */
  private static final double TELLING = 0.25;

  private final Vectors vectors;
  private final Likeness own;
  private Prose text = new Prose("", "");

  /** Where the entry's terms, and the pairs among them, stand in its vectors. */
  private int start;

  private int words;
  private VectorBlock block = new VectorBlock(new int[0], new int[0], new long[0], new int[0]);

  /** By the position of each of its terms: what it adds, what it is worth, how it is spelt. */
  private int[] products = new int[0];

  private long[] worth = new long[0];
  private @Nullable Spelling[] spellings = new Spelling[0];

  /** The positions of those that the other entry has, too; for all others the first two are 0. */
  private int[] shared = new int[0];

  private int count;

  /**
   * Reasons for being near the entry that a likeness is laid out for.
   *
   * @param own is laid out anew for each entry
   */
  Reasons(Vectors vectors, Likeness own) {
    this.vectors = vectors;
    this.own = own;
  }

  /** From now on reasons are those of this entry. */
  void of(int entry, Prose itsText) {
    text = itsText;
    block = vectors.block(entry);
    start = block.start(entry);
    words = block.endOfWords(entry) - start;
    int size = block.end(entry) - start;
    if (size > products.length) {
      products = new int[2 * size];
      worth = new long[2 * size];
      spellings = new Spelling[2 * size];
      shared = new int[2 * size];
    }
    Arrays.fill(spellings, 0, size, null);
  }

  /**
   * Two or three terms, fewer where less is shared; the weightiest first, no word twice. None where
   * the likeness is mostly one of words that tell nothing.
   */
  List<String> with(int other) {
    count = own.share(other, products, shared);
    List<String> because = List.of();
    if (weigh()) {
      weighPairs();
      because = chosen();
    }
    for (int i = 0; i < count; i++) {
      products[shared[i]] = 0;
      worth[shared[i]] = 0;
    }
    return because;
  }

  /** A term that tells is worth what it adds. False where these add too little. */
  private boolean weigh() {
    long telling = 0;
    long all = 0;
    for (int i = 0; i < count; i++) {
      int term = shared[i];
      worth[term] = Terms.tells(block.term(start + term)) ? products[term] : 0;
      telling += worth[term];
      all += products[term];
    }
    return telling > 0 && telling >= TELLING * all;
  }

  /** A pair is worth what its words add, too, and they nothing where it adds much of that. */
  private void weighPairs() {
    for (int i = 0; i < count; i++) {
      int term = shared[i];
      Spelling pair = term < words ? null : spelling(term);
      if (pair != null && pair.isKnown()) {
        worth[term] +=
            takenOver(pair.first(), products[term]) + takenOver(pair.last(), products[term]);
      }
    }
  }

  private int takenOver(long number, int ofPair) {
    int word = own.position(number);
    if (word < 0) {
      return 0;
    }
    worth[word] = ofPair >= PAIR * products[word] ? 0 : worth[word];
    return products[word];
  }

  /** The terms of most worth, of equal worth the first; none that has a word of another. */
  private List<String> chosen() {
    List<Spelling> chosen = new ArrayList<>(MOST);
    List<String> because = new ArrayList<>(MOST);
    while (because.size() < MOST) {
      int most = most();
      if (worth[most] == 0) {
        break;
      }
      Spelling next = spelling(most);
      worth[most] = 0;
      if (next.isKnown() && !overlaps(next, chosen)) {
        chosen.add(next);
        because.add(next.written());
      }
    }
    return because;
  }

  private static boolean overlaps(Spelling next, List<Spelling> chosen) {
    for (int i = 0; i < chosen.size(); i++) {
      if (next.overlaps(chosen.get(i))) {
        return true;
      }
    }
    return false;
  }

  private int most() {
    int most = shared[0];
    for (int i = 1; i < count; i++) {
      int term = shared[i];
      boolean isFirst = worth[term] == worth[most] && term < most;
      most = worth[term] > worth[most] || isFirst ? term : most;
    }
    return most;
  }

  private Spelling spelling(int position) {
    Spelling spelling = spellings[position];
    if (spelling == null) {
      int place = block.places()[start + position];
      spelling = new Spelling(place == Place.UNKNOWN ? "" : text.spelling(place));
      spellings[position] = spelling;
    }
    return spelling;
  }
}
