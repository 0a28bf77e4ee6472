package io.github.staticdigest.text;

import java.util.Arrays;

/**
 * The words of a text as numbers: each is a hash of 64 bits of the word's folded form, which {@link
 * Words} describes, so that spellings of one word have one number. Two forms with one number are so
 * rare that nobody will meet them (of a million forms, once in forty million tries). No number is
 * 0.
 *
 * <p>Nearly all words are folded and hashed letter by letter as they are read; those that may need
 * more than small letters and an {@code s} less are left to {@link Words#form}.
 */
public final class Tokens {

  /** The small letter of each ASCII letter, a digit itself; 0 of all that is no part of a word. */
  private static final char[] SMALL = new char[128];

  static {
    for (char sign = 0; sign < SMALL.length; sign++) {
      SMALL[sign] = Character.isLetterOrDigit(sign) ? Character.toLowerCase(sign) : 0;
    }
  }

  /** The letters {@code isation}, five bits each, and the bits of seven letters. */
  private static final long BRITISH = letters("isation");

  private static final long SEVEN = (1L << 35) - 1;

  private static final int LONGEST_PREFIX = 5;
  private static final long CO = number("co");
  private static final long MULTI = number("multi");
  private static final long NON = number("non");
  private static final long PRE = number("pre");
  private static final long SEMI = number("semi");
  private static final long FINE = number("fine");

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
      int character = tokens.character(next);
      next = isPartOfWord(character) ? tokens.read(next) : next + Character.charCount(character);
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
    String written = text.substring(starts[word], ends[word]);
    int gap = Math.max(written.indexOf(' '), written.indexOf('-'));
    return gap < 0
        ? Words.form(written)
        : Words.form(written.substring(0, gap)) + Words.form(written.substring(gap + 1));
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
    return word + 1 < size && Parting.parts(signs, ends[word], starts[word + 1]);
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
    long butLast = 0;
    long last = 0;
    boolean plain = true;
    boolean british = false;
    int at = start;
    while (at < signs.length) {
      char sign = signs[at];
      if (sign >= 128) {
        int character = character(at);
        if (!isPartOfWord(character)) {
          break;
        }
        plain = false;
        at += Character.charCount(character);
        continue;
      }
      char small = SMALL[sign];
      if (small == 0) {
        break;
      }
      butLast = hash;
      hash = FormHash.step(hash, small);
      last = last << 5 | (small & 31);
      british |= (last & SEVEN) == BRITISH;
      at++;
    }
    if (!plain || british || isOddPlural(start, at)) {
      add(number(Words.form(text.substring(start, at))), start, at);
    } else {
      add(FormHash.mixed(isPlural(start, at) ? butLast : hash), start, at);
    }
    return at;
  }

  /** Whether a word is a plural that its last letter alone makes. */
  private boolean isPlural(int start, int end) {
    return end - start > 3
        && small(end - 1) == 's'
        && switch (small(end - 2)) {
          case 's', 'u', 'i' -> false;
          default -> true;
        };
  }

  /** Whether a word may be a plural that is made otherwise. */
  private boolean isOddPlural(int start, int end) {
    return end - start > 3
        && small(end - 1) == 's'
        && small(end - 2) == 'e'
        && switch (small(end - 3)) {
          case 's', 'x', 'h', 'c', 'i' -> true;
          default -> false;
        };
  }

  private char small(int at) {
    return signs[at] < 128 ? SMALL[signs[at]] : signs[at];
  }

  private void add(long number, int start, int end) {
    if (size > 0 && joinsPrevious(start, end)) {
      numbers[size - 1] = number(form(size - 1) + Words.form(text.substring(start, end)));
      ends[size - 1] = end;
      return;
    }
    if (size == numbers.length) {
      starts = Arrays.copyOf(starts, 2 * size);
      ends = Arrays.copyOf(ends, 2 * size);
      numbers = Arrays.copyOf(numbers, 2 * size);
    }
    starts[size] = start;
    ends[size] = end;
    numbers[size] = number;
    size++;
  }

  /** Whether the word before is a prefix that is also written as one with this one. */
  private boolean joinsPrevious(int start, int end) {
    int previous = size - 1;
    if (ends[previous] - starts[previous] > LONGEST_PREFIX || !isGap(ends[previous], start)) {
      return false;
    }
    long prefix = numbers[previous];
    return prefix == CO
        || prefix == MULTI
        || prefix == NON
        || prefix == PRE
        || prefix == SEMI
        || (prefix == FINE && Words.form(text.substring(start, end)).startsWith("tun"));
  }

  private boolean isGap(int end, int start) {
    return start == end + 1 && (signs[end] == ' ' || signs[end] == '-');
  }

  private int character(int at) {
    return signs[at] < 128 ? signs[at] : text.codePointAt(at);
  }

  private static boolean isPartOfWord(int character) {
    if (character < 128) {
      return SMALL[character] != 0;
    }
    return Character.isLetterOrDigit(character)
        || Character.getType(character) == Character.NON_SPACING_MARK;
  }

  private static long letters(String word) {
    long letters = 0;
    for (int i = 0; i < word.length(); i++) {
      letters = letters << 5 | (word.charAt(i) & 31);
    }
    return letters;
  }
}
