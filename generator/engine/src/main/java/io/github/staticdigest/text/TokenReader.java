package io.github.staticdigest.text;

/**
 * Reads the words of one text after another in the same memory, as much as the longest takes. Not
 * for several threads.
 *
 * <p>Nearly all words are folded and hashed letter by letter as they are read; of those with other
 * letters than ASCII's, or with {@code isation}, the letters are brought to small ones first, see
 * {@link BareLetters}.
 */
public final class TokenReader {

  private final Tokens tokens;
  private char[] signs = {};

  /** A reader that has not read yet. */
  public TokenReader() {
    this(64);
  }

  /** The same with memory for a text of so many characters. */
  TokenReader(int expected) {
    tokens = new Tokens(expected);
  }

  /** The words of a text in order, until the next is read. */
  public Tokens read(String text) {
    return read(text, 0, text.length());
  }

  /**
   * The words of a part of a text, as if it were the text: so offsets are within it.
   *
   * @param from offset of its first character
   * @param to offset after its last
   * @throws IndexOutOfBoundsException where there is no such part
   */
  public Tokens read(String text, int from, int to) {
    signs = tokens.take(text, from, to);
    int next = 0;
    while (next < to - from) {
      int character = WordCharacters.at(signs, next);
      boolean word = WordCharacters.include(character);
      next = word ? read(next) : next + Character.charCount(character);
    }
    return tokens;
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
      tokens.add(PlainForm.number(signs, start, end, one, two, three), start, end);
    } else {
      tokens.add(FormHash.mixed(hash), start, end);
    }
    return end;
  }

  /** Adds a word of any letters, or lengthens the one before where that is a prefix. */
  private void addFolded(long before, int start, int end) {
    long number = FormHash.mixed(FormHash.state(before, Words.form(signs, start, end)));
    if (before == 0) {
      tokens.add(number, start, end);
    } else {
      tokens.lengthen(number, end);
    }
  }

  /** {@link Prefixes#state} of the word before, where a gap alone parts it from this one; or 0. */
  private long prefixBefore(int start, int end) {
    int previous = tokens.size() - 1;
    if (previous < 0
        || tokens.end(previous) - tokens.start(previous) > Prefixes.LONGEST
        || !tokens.isGap(tokens.end(previous), start)) {
      return 0;
    }
    return Prefixes.state(tokens.number(previous), signs, start, end);
  }
}
