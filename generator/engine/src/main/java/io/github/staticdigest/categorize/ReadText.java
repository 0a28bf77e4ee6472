package io.github.staticdigest.categorize;

import io.github.staticdigest.model.RichText;
import io.github.staticdigest.text.Tokens;
import io.github.staticdigest.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * A title or an abstract, addresses left out, taken apart once for phrases and terms alike.
 *
 * @param words its words in order
 */
record ReadText(Tokens words) {

  private static final ReadText NOTHING = new ReadText(Tokens.of(""));

  static ReadText of(@Nullable RichText rich) {
    return rich == null ? NOTHING : new ReadText(Tokens.of(Words.prose(rich)));
  }

  /** The words from one to another, exclusive, as they are spelt. */
  String surface(int from, int to) {
    return words.surface(from, to);
  }

  /** The numbers of the words from one to another, exclusive. */
  long[] numbers(int from, int to) {
    long[] numbers = new long[to - from];
    for (int word = from; word < to; word++) {
      numbers[word - from] = words.number(word);
    }
    return numbers;
  }
}
