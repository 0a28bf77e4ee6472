package io.github.staticdigest.relate;

import io.github.staticdigest.model.Entry;
import io.github.staticdigest.text.TokenReader;
import java.util.Arrays;
import java.util.List;

/**
 * Makes vectors of entries: one dimension a term, weighed by {@code (1 + ln tf) · idf} and scaled
 * to length 1 (the weighting {@code ltc} of G. Salton and C. Buckley, "Term-weighting approaches in
 * automatic text retrieval", 1988). A term of the title counts twice; a pair is as rare as the
 * rarer of its words and weighs half, since they weigh too. Not for several threads.
 */
final class VectorMaker {

  private static final int TITLE = 2;
  private static final double PAIR = 0.5;

  /** About as many terms as an entry has. */
  private static final int TERMS = 60;

  private final Lexicon lexicon;
  private final TokenReader reader = new TokenReader();
  private final Column words = new Column();
  private final Column pairs = new Column();
  private final int[] starts;
  private final int[] pairStarts;
  private long[] terms;
  private int[] places;
  private int size;

  /** Positions of terms in a column, below their weights. */
  private long[] order = new long[256];

  private VectorMaker(int entries, Lexicon lexicon) {
    this.lexicon = lexicon;
    starts = new int[entries + 1];
    pairStarts = new int[entries];
    terms = new long[TERMS * entries];
    places = new int[terms.length];
  }

  /** The vectors of some entries; one without any term where no word counts. */
  static VectorBlock of(List<Entry> entries, Lexicon lexicon) {
    VectorMaker maker = new VectorMaker(entries.size(), lexicon);
    for (int i = 0; i < entries.size(); i++) {
      maker.add(i, entries.get(i));
    }
    return new VectorBlock(
        maker.starts,
        maker.pairStarts,
        Arrays.copyOf(maker.terms, maker.size),
        Arrays.copyOf(maker.places, maker.size));
  }

  private void add(int number, Entry entry) {
    read(entry);
    double unit = Vectors.ONE / Math.sqrt(words.weigh(1) + pairs.weigh(PAIR));
    grow(size + words.counts().size() + pairs.counts().size());
    add(words, unit);
    pairStarts[number] = size;
    add(pairs, unit);
    starts[number + 1] = size;
  }

  private void read(Entry entry) {
    words.clear();
    pairs.clear();
    Prose prose = Prose.of(entry);
    read(prose.summary(), 0, 1);
    read(prose.title(), prose.startOfTitle(), TITLE);
  }

  private void read(String text, int offset, int weight) {
    Terms.read(
        reader.read(text),
        lexicon,
        (term, rarity, isPair, start, end) ->
            (isPair ? pairs : words)
                .add(
                    term,
                    weight,
                    rarity,
                    Place.of(offset + start, offset + end),
                    isCapital(text.charAt(start))));
  }

  private static boolean isCapital(char sign) {
    return sign < 128 ? sign >= 'A' && sign <= 'Z' : Character.isUpperCase(sign);
  }

  /** Adds terms, heaviest first; of equally heavy ones the first first. */
  private void add(Column column, double unit) {
    int count = column.counts().size();
    order = count > order.length ? new long[2 * count] : order;
    for (int i = 0; i < count; i++) {
      order[i] = -Math.round(column.weight(i) * unit) << 32 | i;
    }
    Arrays.sort(order, 0, count);
    for (int i = 0; i < count; i++) {
      int position = (int) order[i];
      int weight = (int) -(order[i] >> 32);
      terms[size] = VectorBlock.weighed(column.counts().key(position), weight);
      places[size] = column.place(position);
      size++;
    }
  }

  private void grow(int least) {
    if (least > terms.length) {
      terms = Arrays.copyOf(terms, 2 * least);
      places = Arrays.copyOf(places, 2 * least);
    }
  }
}
