package io.github.staticdigest.text;

import java.util.Arrays;

/**
 * The words of a text as numbers: each is a hash of 64 bits of the word's folded form, which {@link
 * Words} describes, so that spellings of one word have one number. Two forms with one number are so
 * rare that nobody will meet them (of a million forms, once in forty million tries). No number is
 * 0.
 *
 * <p>Nearly all words are folded and hashed letter by letter as they are read; of those with other
 * letters than ASCII's, or with {@code isation}, the letters are brought to small ones first, see
 * {@link BareLetters}.
 */
public final class Tokens {

  /** About as many characters as a word takes with what parts it from the next. */
  private static final int LETTERS = 6;

  private final String text;
  private final char[] signs;
  private int[] starts;
  private int[] ends;
  private long[] numbers;
  private int size;

  private Tokens(String text) {
    this.text = text;
    this.signs = text.toCharArray();
    int expected = text.length() / LETTERS + 8;
    starts = new int[expected];
    ends = new int[expected];
    numbers = new long[expected];
  }

  /** The words of a text in order. */
  public static Tokens of(String text) {
    Tokens tokens = new Tokens(text);
    int next = 0;
    while (next < text.length()) {
      int character = WordCharacters.at(tokens.signs, next);
      boolean word = WordCharacters.include(character);
      next = word ? tokens.read(next) : next + Character.charCount(character);
    }
    return tokens;
  }

  /** How many words there are. */
  public int size() {
    return size;
  }

  /** The number of a word. */
  public long number(int word) {
    return numbers[word];
  }

  /** Offset of a word's first character. */
  public int start(int word) {
    return starts[word];
  }

  /** Offset after a word's last character. */
  public int end(int word) {
    return ends[word];
  }

  /** The folded form of a word. */
  public String form(int word) {
    return new String(letters(word));
  }

  /** The letters of the folded form of a word. */
  public char[] letters(int word) {
    return Words.joined(signs, starts[word], ends[word]);
  }

  /**
   * The words from one to another, exclusive, as they are spelt; a bracket that opens among them
   * and closes right after them is closed.
   */
  public String surface(int from, int to) {
    int end = ends[to - 1];
    return text.substring(
        starts[from], Parting.closesBracket(signs, starts[from], end) ? end + 1 : end);
  }

  /** Whether one space or hyphen parts a word from the next. */
  public boolean joinsNext(int word) {
    return word + 1 < size && isGap(ends[word], starts[word + 1]);
  }

  /**
   * Whether a comma, a bracket or the end of a sentence parts a word from the next. Full stop,
   * comma, colon and brackets do so only with white space on their outer side, since they also
   * stand within names: {@code node.js}, {@code Llama 3.1}, {@code SE(3)}.
   */
  public boolean isParted(int word) {
    return word + 1 < size
        && !isGap(ends[word], starts[word + 1])
        && Parting.parts(signs, ends[word], starts[word + 1]);
  }

  /** The number of a folded form. */
  public static long number(String form) {
    return FormHash.of(form);
  }

  /** The number of a word after another. */
  public static long pair(long first, long second) {
    return FormHash.pair(first, second);
  }

  /** Reads the word that begins at an offset; gives the offset after it. */
  private int read(int start) {
    long hash = 0;
    long one = 0;
    long two = 0;
    long three = 0;
    long last = 0;
    boolean british = false;
    int at = start;
    for (; at < signs.length; at++) {
      char small = PlainLetters.small(signs[at]);
      if (small == 0) {
        break;
      }
      three = two;
      two = one;
      one = hash;
      hash = FormHash.step(hash, small);
      last = LastLetters.with(last, small);
      british |= LastLetters.areBritish(last);
    }
    int end = at < signs.length && signs[at] >= 128 ? WordCharacters.endOf(signs, at) : at;
    long before = prefixBefore(start, end);
    if (british || end > at || before != 0) {
      addFolded(before, start, end);
    } else if (LastLetters.endInS(last)) {
      add(PlainForm.number(signs, start, end, one, two, three), start, end);
    } else {
      add(FormHash.mixed(hash), start, end);
    }
    return end;
  }

  /** Adds a word of any letters, or lengthens the one before where that is a prefix. */
  private void addFolded(long before, int start, int end) {
    long number = FormHash.mixed(FormHash.state(before, Words.form(signs, start, end)));
    if (before == 0) {
      add(number, start, end);
    } else {
      numbers[size - 1] = number;
      ends[size - 1] = end;
    }
  }

  private void add(long number, int start, int end) {
    if (size == numbers.length) {
      grow();
    }
    starts[size] = start;
    ends[size] = end;
    numbers[size] = number;
    size++;
  }

  private void grow() {
    starts = Arrays.copyOf(starts, 2 * size);
    ends = Arrays.copyOf(ends, 2 * size);
    numbers = Arrays.copyOf(numbers, 2 * size);
  }

  /** {@link Prefixes#state} of the word before, where a gap alone parts it from this one; or 0. */
  private long prefixBefore(int start, int end) {
    int previous = size - 1;
    if (size == 0
        || ends[previous] - starts[previous] > Prefixes.LONGEST
        || !isGap(ends[previous], start)) {
      return 0;
    }
    return Prefixes.state(numbers[previous], signs, start, end);
  }

  private boolean isGap(int end, int start) {
    return start == end + 1 && (signs[end] == ' ' || signs[end] == '-');
  }
}
