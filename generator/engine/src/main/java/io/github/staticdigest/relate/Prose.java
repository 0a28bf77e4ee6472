package io.github.staticdigest.relate;

import io.github.staticdigest.model.Entry;
import io.github.staticdigest.model.RichText;
import io.github.staticdigest.text.TokenReader;
import io.github.staticdigest.text.Tokens;
import io.github.staticdigest.text.Words;

/**
 * The texts of an entry in which places are counted.
 *
 * @param summary its abstract, empty where it has none
 * @param title its title, whose offsets follow the abstract's
 */
record Prose(String summary, String title) {

  static Prose of(Entry entry) {
    RichText summary = entry.abstractText();
    return new Prose(summary == null ? "" : Words.prose(summary), Words.prose(entry.title()));
  }

  /** The offset of the title, one place after the end of the abstract. */
  int startOfTitle() {
    return summary.length() + 1;
  }

  /** Has a reader read what stands at a known place. */
  Tokens read(int place, TokenReader reader) {
    int start = Place.start(place);
    int end = Place.end(place);
    return start < summary.length()
        ? reader.read(summary, start, end)
        : reader.read(title, start - startOfTitle(), end - startOfTitle());
  }
}
