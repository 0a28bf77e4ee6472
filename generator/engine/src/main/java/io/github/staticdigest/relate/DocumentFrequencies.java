package io.github.staticdigest.relate;

import io.github.staticdigest.text.Resource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

/**
 * How rare words are in science at large: a table counted once over many abstracts. It is bundled,
 * and not counted over the digest at hand, so that a new paper does not shift the neighbours of all
 * others, and so that a small digest knows what is rare too.
 */
final class DocumentFrequencies {

  /** In how many documents a word is taken to stand that the table does not list. */
  private static final int UNLISTED = 5;

  private static final String TOTAL = "#";

  private final Map<String, Integer> counts;
  private final double total;
  private final double unlisted;

  private DocumentFrequencies(Map<String, Integer> counts) {
    this.counts = counts;
    this.total = counts.getOrDefault(TOTAL, 1);
    this.unlisted = StrictMath.log(total / UNLISTED);
  }

  /**
   * The table that comes with the engine: lines of a folded word, a tab and the number of documents
   * that it stands in; {@code #} gives the number of all documents.
   */
  static DocumentFrequencies bundled() {
    Map<String, Integer> counts = new LinkedHashMap<>();
    Resource.lines(DocumentFrequencies.class, "document-frequencies.tsv")
        .forEach(
            line -> {
              int tab = line.indexOf('\t');
              counts.put(line.substring(0, tab), Integer.valueOf(line.substring(tab + 1)));
            });
    return new DocumentFrequencies(counts);
  }

  /** Tells of every word of the table. */
  void forEachListed(Consumer<String> sink) {
    counts.keySet().stream().filter(word -> !word.equals(TOTAL)).forEach(sink);
  }

  /** The inverse document frequency of a folded word, a natural logarithm. */
  double rarity(String word) {
    Integer count = counts.get(word);
    return count == null ? unlisted : StrictMath.log(total / count);
  }

  /** The rarity of every word that the table does not list. */
  double unlisted() {
    return unlisted;
  }
}
