package io.github.staticdigest.render.card;

import java.io.ByteArrayOutputStream;

/**
 * Packs bytes in the format of deflate (RFC 1951) by repetitions of one byte alone, in one block
 * with the fixed codes. Enough for pictures of plain surfaces, and the same bytes everywhere.
 */
final class Runs {

  private static final int SHORTEST = 3;
  private static final int LONGEST = 258;

  /** Symbols of lengths: the least length that each stands for, from symbol 257 on. */
  private static final int[] LENGTHS = {
    3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131,
    163, 195, 227, 258
  };

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private int bits;
  private int count;

  private Runs() {}

  static byte[] pack(byte[] data) {
    Runs runs = new Runs();
    // The last block, with fixed codes.
    runs.bits(1, 1);
    runs.bits(1, 2);
    int at = 0;
    while (at < data.length) {
      runs.symbol(data[at] & 0xFF);
      int run = run(data, at);
      if (run >= SHORTEST) {
        runs.repeat(run);
        at += run;
      }
      at++;
    }
    runs.symbol(256);
    runs.bits(0, 7);
    return runs.out.toByteArray();
  }

  /** How often the byte comes again at once. */
  private static int run(byte[] data, int at) {
    int run = 0;
    while (run < LONGEST && at + run + 1 < data.length && data[at + run + 1] == data[at]) {
      run++;
    }
    return run;
  }

  private void repeat(int length) {
    int index = LENGTHS.length - 1;
    while (LENGTHS[index] > length) {
      index--;
    }
    symbol(257 + index);
    boolean plain = index < 8 || index == LENGTHS.length - 1;
    bits(length - LENGTHS[index], plain ? 0 : (index - 4) / 4);
    // The distance 1: the byte before.
    code(0, 5);
  }

  private void symbol(int symbol) {
    if (symbol < 144) {
      code(0x30 + symbol, 8);
    } else if (symbol < 256) {
      code(0x190 + symbol - 144, 9);
    } else if (symbol < 280) {
      code(symbol - 256, 7);
    } else {
      code(0xC0 + symbol - 280, 8);
    }
  }

  /** A code of Huffman, whose first bit is the highest. */
  private void code(int code, int length) {
    for (int i = length - 1; i >= 0; i--) {
      bits(code >> i & 1, 1);
    }
  }

  /** A number, whose first bit is the lowest. */
  private void bits(int number, int length) {
    bits |= number << count;
    count += length;
    while (count >= 8) {
      out.write(bits);
      bits >>>= 8;
      count -= 8;
    }
  }
}
