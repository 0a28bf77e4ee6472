package io.github.staticdigest.categorize;

import io.github.staticdigest.model.RichText;
import io.github.staticdigest.text.Words.Word;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The terms of a paper in the order in which they stand: its words, and the pairs of neighbouring
 * words that a space or a hyphen joins, each as a number of 64 bits that its folded form gives. Two
 * forms with one number are so rare that nobody will meet them (of a million forms, once in forty
 * million tries).
 */
public final class Terms {

  private static final long PRIME = 0x9E3779B97F4A7C15L;

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
    int word = places[position] >> 2;
    return text(position).surface(word, word + (isPair(position) ? 2 : 1));
  }

  /** The folded words of the term at a position: one or two. */
  List<String> forms(int position) {
    int word = places[position] >> 2;
    return text(position).words().subList(word, word + (isPair(position) ? 2 : 1)).stream()
        .map(Word::form)
        .toList();
  }

  private boolean isPair(int position) {
    return (places[position] & 2) == 2;
  }

  private ReadText text(int position) {
    return isInTitle(position) ? title : abstractText;
  }

  private void add(ReadText text, int inTitle) {
    List<Word> words = text.words();
    long before = 0;
    for (int i = 0; i < words.size(); i++) {
      String form = words.get(i).form();
      long number = hash(form);
      if (i > 0 && text.joinsNext(i - 1)) {
        put(mixed(before * PRIME + number), (i - 1) << 2 | 2 | inTitle);
      }
      if (form.length() > 1) {
        put(number, i << 2 | inTitle);
      }
      before = number;
    }
  }

  private void put(long number, int place) {
    numbers[size] = number;
    places[size] = place;
    size++;
  }

  private static long hash(String form) {
    long hash = 0;
    for (int i = 0; i < form.length(); i++) {
      hash = (hash ^ form.charAt(i)) * PRIME;
      hash ^= hash >>> 32;
    }
    return mixed(hash);
  }

  /**
   * The finisher of SplitMix64 (G. Steele et al., "Fast splittable pseudorandom numbers", 2014).
   */
  private static long mixed(long value) {
    long mixed = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
    return mixed ^ (mixed >>> 31);
  }
}
