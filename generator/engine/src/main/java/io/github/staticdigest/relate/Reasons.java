package io.github.staticdigest.relate;

import java.util.ArrayList;
import java.util.List;

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
  private final Spellings spellings = new Spellings();

  /** Where the entry's terms, and the pairs among them, stand in its vectors. */
  private int start;

  private int words;
  private VectorBlock block = new VectorBlock(new int[0], new int[0], new long[0], new int[0]);

  /** By the position of each of its terms: what it adds, what it is worth. */
  private int[] products = new int[0];

  private long[] worth = new long[0];

  /** The positions of those that the other entry has, too; for all others both are 0. */
  private int[] shared = new int[0];

  private int count;

  /** The terms chosen for the other entry, and these as they are written. */
  private final List<Spelling> taken = new ArrayList<>(MOST);

  private final List<String> written = new ArrayList<>(MOST);

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
    block = vectors.block(entry);
    spellings.of(block, entry, itsText);
    start = block.start(entry);
    words = block.endOfWords(entry) - start;
    int size = block.end(entry) - start;
    if (size > products.length) {
      products = new int[2 * size];
      worth = new long[2 * size];
      shared = new int[2 * size];
    }
  }

  /**
   * Two or three terms, fewer where less is shared; the weightiest first, no word twice. None where
   * the likeness is mostly one of words that tell nothing.
   */
  List<String> with(int other) {
    count = own.share(other, products, shared);
    List<String> reasons = List.of();
    if (weigh()) {
      weighPairs();
      reasons = chosen();
    }
    for (int i = 0; i < count; i++) {
      products[shared[i]] = 0;
      worth[shared[i]] = 0;
    }
    return reasons;
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

  /**
   * A pair is worth what its words add, too, and they nothing where it adds much of that. Where its
   * words are not known their numbers are 0, which no word has.
   */
  private void weighPairs() {
    for (int i = 0; i < count; i++) {
      int term = shared[i];
      if (term >= words) {
        worth[term] +=
            takenOver(spellings.first(term), products[term])
                + takenOver(spellings.last(term), products[term]);
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
    taken.clear();
    written.clear();
    while (written.size() < MOST) {
      int most = most();
      if (worth[most] == 0) {
        break;
      }
      Spelling next = spellings.at(most);
      worth[most] = 0;
      if (next != null && !overlaps(next)) {
        taken.add(next);
        written.add(next.written());
      }
    }
    return List.copyOf(written);
  }

  private boolean overlaps(Spelling next) {
    for (int i = 0; i < taken.size(); i++) {
      if (next.overlaps(taken.get(i))) {
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
}
