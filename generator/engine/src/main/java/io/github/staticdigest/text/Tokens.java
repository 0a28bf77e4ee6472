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

  /** No words, to {@link #read(String) read} one text after another. */
  public Tokens() {
    this(64);
  }

  private Tokens(int expected) {
    signs = new char[expected + 1];
    starts = new int[expected / LETTERS + 8];
    ends = new int[starts.length];
    numbers = new long[starts.length];
  }

  /** The words of a text in order. */
  public static Tokens of(String text) {
    Tokens tokens = new Tokens(text.length());
    tokens.read(text);
    return tokens;
  }

  /** Forgets all words and takes those of another text, in the memory of the one before. */
  public void read(String text) {
    read(text, 0, text.length());
  }

  /**
   * The same of the part of a text from one offset to another, exclusive; offsets are within it.
   */
  public void read(String text, int from, int to) {
    take(text, from, to);
    int next = 0;
    while (next < length) {
      int character = WordCharacters.at(signs, next);
      boolean word = WordCharacters.include(character);
      next = word ? read(next) : next + Character.charCount(character);
    }
  }

  private void take(String text, int from, int to) {
    size = 0;
    length = to - from;
    if (length >= signs.length) {
      signs = new char[2 * length];
    }
    text.getChars(from, to, signs, 0);
    signs[length] = END;
  }

  /** What was read. */
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
    int same = 0;
    while (same < after.length() && signs[ends[word] + same] == after.charAt(same)) {
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

  /** Reads the word that begins at an offset; gives the offset after it. */
  private int read(int start) {
    long hash = 0;
    long one = 0;
    long two = 0;
    long three = 0;
    long last = 0;
    boolean british = false;
    int at = start;
    char small = PlainLetters.small(signs[at]);
    while (small != 0) {
      three = two;
      two = one;
      one = hash;
      hash = FormHash.step(hash, small);
      last = LastLetters.with(last, small);
      british |= LastLetters.areBritish(last);
      small = PlainLetters.small(signs[++at]);
    }
    int end = PlainLetters.isPlain(signs[at]) ? at : WordCharacters.endOf(signs, at);
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
