package io.github.staticdigest.relate;

import io.github.staticdigest.model.Entry;
import io.github.staticdigest.text.WordLists;
import java.util.ArrayList;
import java.util.List;

/**
 * What is known of entries before they are compared.
 *
 * @param lexicon all their words
 * @param vectors one an entry, in the order of entries
 * @param postings the same turned around
 */
record Index(Lexicon lexicon, List<Vector> vectors, Postings postings) {

  /** The vectors of some entries, in numbers of a lexicon of their own. */
  private record Part(Lexicon lexicon, List<Vector> vectors) {}

  static Index of(List<Entry> entries, Parts parts) {
    WordLists lists = WordLists.bundled();
    DocumentFrequencies frequencies = DocumentFrequencies.bundled();
    Lexicon lexicon = new Lexicon(lists, frequencies);
    List<Vector> vectors = new ArrayList<>(entries.size());
    for (Part part : parts.map(entries, some -> part(some, new Lexicon(lists, frequencies)))) {
      int[] numbers = lexicon.addAll(part.lexicon());
      part.vectors().forEach(vector -> vectors.add(vector.renumbered(numbers)));
    }
    return new Index(lexicon, vectors, new Postings(vectors, lexicon.size()));
  }

  private static Part part(List<Entry> entries, Lexicon lexicon) {
    Vectors vectors = new Vectors(lexicon);
    return new Part(lexicon, entries.stream().map(vectors::of).toList());
  }
}
