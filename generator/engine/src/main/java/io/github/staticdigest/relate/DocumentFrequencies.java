package io.github.staticdigest.relate;

import io.github.staticdigest.text.NumberTable;
import io.github.staticdigest.text.Resource;
import io.github.staticdigest.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * How rare words are in science at large: a table counted once over many abstracts. It is bundled,
 * and not counted over the digest at hand, so that a new paper does not shift the neighbours of all
 * others, and so that a small digest knows what is rare too.
 */
final class DocumentFrequencies {

  /** In how many documents a word is taken to stand that the table does not list. */
  private static final int UNLISTED = 5;

  private static final char TOTAL = '#';

  private final List<String> words = new ArrayList<>();

  /** In how many documents each word stands, by its number, see {@link Tokens}. */
  private final NumberTable counts = new NumberTable(1 << 14);

  private double total = 1;

  private DocumentFrequencies() {}

  /**
   * The table that comes with the engine: lines of a folded word, a tab and the number of documents
   * that it stands in; {@code #} gives the number of all documents.
   */
  static DocumentFrequencies bundled() {
    DocumentFrequencies frequencies = new DocumentFrequencies();
    Resource.lines(DocumentFrequencies.class, "document-frequencies.tsv").forEach(frequencies::add);
    return frequencies;
  }

  private void add(String line) {
    int tab = line.indexOf('\t');
    int count = number(line, tab + 1);
    if (line.charAt(0) == TOTAL) {
      total = count;
    } else {
      words.add(line.substring(0, tab));
      counts.put(Tokens.number(words.get(words.size() - 1)), count);
    }
  }

  /** The digits at the end of a line, which none but the engine wrote, as a number. */
  private static int number(String line, int start) {
    int number = 0;
    for (int i = start; i < line.length(); i++) {
      number = 10 * number + line.charAt(i) - '0';
    }
    return number;
  }

  /** Tells of every word of the table. */
  void forEachListed(Consumer<String> sink) {
    words.forEach(sink);
  }

  /** The inverse document frequency of a folded word by its number, a natural logarithm. */
  double rarity(long word) {
    int count = counts.get(word);
    return count < 0 ? unlisted() : StrictMath.log(total / count);
  }

  /** The rarity of every word that the table does not list. */
  double unlisted() {
    return StrictMath.log(total / UNLISTED);
  }
}
