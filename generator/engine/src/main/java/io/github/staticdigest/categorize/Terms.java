package io.github.staticdigest.categorize;

import io.github.staticdigest.model.RichText;
import io.github.staticdigest.text.NumberTable;
import io.github.staticdigest.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * The terms of a paper in the order in which they stand: its words, and the pairs of neighbouring
 * words that a space or a hyphen joins, each as a number, see {@link Tokens}.
 */
public final class Terms {

  private final ReadText title;
  private final ReadText abstractText;
  private final long[] numbers;
  private final int[] places;
  private int size;

  private Terms(ReadText title, ReadText abstractText) {
    this.title = title;
    this.abstractText = abstractText;
    int most = 2 * (title.words().size() + abstractText.words().size());
    this.numbers = new long[most];
    this.places = new int[most];
    add(title, 1);
    add(abstractText, 0);
  }

  /** The terms of a title and an abstract, either of which may be absent. */
  public static Terms of(@Nullable RichText title, @Nullable RichText abstractText) {
    return of(ReadText.of(title), ReadText.of(abstractText));
  }

  static Terms of(ReadText title, ReadText abstractText) {
    return new Terms(title, abstractText);
  }

  /** How many there are, repetitions counted. */
  public int size() {
    return size;
  }

  /** The row in a table of each term, -1 of one that it does not know. */
  int[] rows(NumberTable table) {
    return table.get(numbers, size);
  }

  /** The number of the term at a position. */
  public long number(int position) {
    return numbers[position];
  }

  /** Whether the term at a position stands in the title. */
  public boolean isInTitle(int position) {
    return (places[position] & 1) == 1;
  }

  /** The term at a position as it is spelt in the paper. */
  String surface(int position) {
    return text(position).surface(first(position), end(position));
  }

  /** The numbers of the words of the term at a position: one or two. */
  long[] words(int position) {
    return text(position).numbers(first(position), end(position));
  }

  /** The title or the abstract, in which the term at a position stands. */
  ReadText text(int position) {
    return isInTitle(position) ? title : abstractText;
  }

  /** The first word of the term at a position. */
  int first(int position) {
    return places[position] >> 2;
  }

  /** The word after the term at a position. */
  int end(int position) {
    boolean isPair = (places[position] & 2) == 2;
    return first(position) + (isPair ? 2 : 1);
  }

  private void add(ReadText text, int inTitle) {
    Tokens words = text.words();
    for (int i = 0; i < words.size(); i++) {
      if (i > 0 && words.joinsNext(i - 1)) {
        put(Tokens.pair(words.number(i - 1), words.number(i)), (i - 1) << 2 | 2 | inTitle);
      }
      if (words.end(i) - words.start(i) > 1) {
        put(words.number(i), i << 2 | inTitle);
      }
    }
  }

  private void put(long number, int place) {
    numbers[size] = number;
    places[size] = place;
    size++;
  }
}
