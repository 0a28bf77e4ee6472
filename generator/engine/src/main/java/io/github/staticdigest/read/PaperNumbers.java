package io.github.staticdigest.read;

import io.github.staticdigest.model.Identifier;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The numbers of a paper while it is read, one a scheme. */
final class PaperNumbers {

  private final Map<String, Identifier> numbers = new LinkedHashMap<>();

  void add(String scheme, @Nullable String value) {
    if (value != null && !value.isBlank()) {
      numbers.putIfAbsent(scheme, new Identifier(scheme, value.strip()));
    }
  }

  void addArxiv(@Nullable String text) {
    add(Identifier.ARXIV, ArxivId.find(text));
  }

  /** That of arXiv is taken for its number. */
  void addDoi(@Nullable String text) {
    String doi = Doi.find(text);
    if (doi != null && doi.startsWith(Doi.OF_ARXIV)) {
      addArxiv(doi.substring(Doi.OF_ARXIV.length()));
    } else {
      add(Identifier.DOI, doi);
    }
  }

  /** Adds the number in an address; whether it is one of arXiv or of a DOI. */
  boolean addFrom(String url) {
    if (ArxivId.isAddress(url)) {
      addArxiv(url);
      return true;
    }
    boolean doi = Doi.isAddress(url);
    if (doi) {
      addDoi(url);
    }
    return doi;
  }

  /** Whether there is one of arXiv or a DOI. */
  boolean areKnown() {
    return numbers.containsKey(Identifier.ARXIV) || numbers.containsKey(Identifier.DOI);
  }

  List<Identifier> all() {
    return List.copyOf(numbers.values());
  }
}
