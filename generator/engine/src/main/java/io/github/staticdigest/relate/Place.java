package io.github.staticdigest.relate;

import io.github.staticdigest.model.Entry;
import io.github.staticdigest.model.RichText;
import io.github.staticdigest.text.Words;

/**
 * Where an entry has a term, so that a reader is shown its words and not their folded forms: offset
 * and length in one number, small since there are many. The title's offsets follow the abstract's.
 */
final class Place {

  /** A place too far off, or a term too long, to be written in a number. */
  static final int UNKNOWN = -1;

  private static final int LENGTH_BITS = 9;
  private static final int LONGEST = (1 << LENGTH_BITS) - 1;
  private static final int FARTHEST = (1 << (Integer.SIZE - 1 - LENGTH_BITS)) - 1;

  private Place() {}

  static int of(int start, int end) {
    return end - start > LONGEST || start > FARTHEST
        ? UNKNOWN
        : (start << LENGTH_BITS) | (end - start);
  }

  static int start(int place) {
    return place >> LENGTH_BITS;
  }

  /** The texts of an entry in which places are counted. */
  static String text(Entry entry) {
    RichText summary = entry.abstractText();
    String title = Words.prose(entry.title());
    return summary == null ? title : Words.prose(summary) + '\n' + title;
  }

  /** What stands in the text at a place that is known. */
  static String spelling(String text, int place) {
    return text.substring(start(place), start(place) + (place & LONGEST));
  }
}
