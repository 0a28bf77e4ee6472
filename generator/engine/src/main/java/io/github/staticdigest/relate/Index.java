package io.github.staticdigest.relate;

import io.github.staticdigest.model.Entry;
import java.util.List;

/**
 * What is known of entries before they are compared.
 *
 * @param vectors one an entry, in the order of entries
 * @param postings the same turned around
 */
record Index(Vectors vectors, Postings postings) {

  static Index of(List<Entry> entries, Parts parts) {
    Lexicon lexicon = new Lexicon();
    Vectors vectors = new Vectors(parts.map(entries, some -> VectorMaker.of(some, lexicon)));
    return new Index(vectors, new Postings(vectors));
  }
}
