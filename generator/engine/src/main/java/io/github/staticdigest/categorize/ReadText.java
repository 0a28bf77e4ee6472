package io.github.staticdigest.categorize;

import io.github.staticdigest.model.RichText;
import io.github.staticdigest.text.Words;
import io.github.staticdigest.text.Words.Word;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A title or an abstract with its words, taken apart once for phrases and terms alike.
 *
 * @param prose the text without addresses
 * @param words its words in order
 */
record ReadText(String prose, List<Word> words) {

  private static final ReadText NOTHING = new ReadText("", List.of());

  static ReadText of(@Nullable RichText rich) {
    if (rich == null) {
      return NOTHING;
    }
    String prose = Words.prose(rich);
    return new ReadText(prose, Words.of(prose));
  }

  /** The words from one to another, exclusive, as they are spelt. */
  String surface(int from, int to) {
    return prose.substring(words.get(from).start(), words.get(to - 1).end());
  }

  /** Whether one space or hyphen parts a word from the next. */
  boolean joinsNext(int word) {
    if (word + 1 >= words.size()) {
      return false;
    }
    int end = words.get(word).end();
    char gap = prose.charAt(end);
    return words.get(word + 1).start() == end + 1 && (gap == ' ' || gap == '-');
  }
}
