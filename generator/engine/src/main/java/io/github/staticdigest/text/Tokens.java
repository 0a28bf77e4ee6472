package io.github.staticdigest.text;

import java.util.Arrays;

/**
 * The words of a text as numbers: each is a hash of 64 bits of the word's folded form, which {@link
 * Words} describes, so that spellings of one word have one number. Two forms with one number are so
 * rare that nobody will meet them (of a million forms, once in forty million tries). No number is
 * 0. Words are counted from 0 up to {@link #size}; offsets are those of {@link #text}.
 */
public final class Tokens {

  /** Stands after a text; no word has it, and no bracket is it. */
  private static final char END = 0;

  /** About as many characters as a word takes with what parts it from the next. */
  private static final int LETTERS = 6;

  /** The characters of the text, and {@link #END} after them. */
  private char[] signs;

  private int length;
  private int[] starts;
  private int[] ends;
  private long[] numbers;
  private int size;

  /** Tables for the words of a text of about so many characters. */
  Tokens(int expected) {
    signs = new char[expected + 1];
    starts = new int[expected / LETTERS + 8];
    ends = new int[starts.length];
    numbers = new long[starts.length];
  }

  /** The words of a text in order. */
  public static Tokens of(String text) {
    return new TokenReader(text.length()).read(text);
  }

  /** Forgets all words and takes another text, or a part of it, whose words are to be added. */
  char[] take(String text, int from, int to) {
    size = 0;
    length = to - from;
    if (length >= signs.length) {
      signs = new char[length + length / 4 + 1];
    }
    text.getChars(from, to, signs, 0);
    signs[length] = END;
    return signs;
  }

  /** Adds a word. */
  void add(long number, int start, int end) {
    if (size == numbers.length) {
      grow();
    }
    starts[size] = start;
    ends[size] = end;
    numbers[size] = number;
    size++;
  }

  /** Makes the last word longer. */
  void lengthen(long number, int end) {
    numbers[size - 1] = number;
    ends[size - 1] = end;
  }

  private void grow() {
    int room = size + Math.max(size / 2, signs.length / LETTERS);
    starts = Arrays.copyOf(starts, room);
    ends = Arrays.copyOf(ends, room);
    numbers = Arrays.copyOf(numbers, room);
  }

  /** The text, or the part of it, that was read. */
  public String text() {
    return new String(signs, 0, length);
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
    int start = starts[from];
    int end = ends[to - 1];
    return new String(
        signs, start, (Parting.closesBracket(signs, start, end) ? end + 1 : end) - start);
  }

  /** Whether one space or hyphen parts a word from the next. */
  public boolean joinsNext(int word) {
    return word + 1 < size && isGap(ends[word], starts[word + 1]);
  }

  /** Whether such signs follow right after a word. */
  public boolean isFollowedBy(String after, int word) {
    int start = ends[word];
    int same = 0;
    while (same < after.length()
        && start + same < length
        && signs[start + same] == after.charAt(same)) {
      same++;
    }
    return same == after.length();
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

  /** Whether one space or hyphen is all that stands between two offsets. */
  boolean isGap(int end, int start) {
    return start == end + 1 && (signs[end] == ' ' || signs[end] == '-');
  }
}
