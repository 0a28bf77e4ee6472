package io.github.staticdigest.text;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** SHA-256 in hexadecimal. */
public final class Hash {

  /** To look one up among the providers takes longer than to hash a title. */
  private static final ThreadLocal<MessageDigest> SHA = ThreadLocal.withInitial(Hash::sha);

  private static final int BITS_A_DIGIT = 4;

  private Hash() {}

  /** The first {@code digits} hex digits, at most 64, of the hash of a text in UTF-8. */
  public static String of(String text, int digits) {
    return of(text.getBytes(StandardCharsets.UTF_8), digits);
  }

  /** The first {@code digits} hex digits, at most 64, of the hash of some bytes. */
  public static String of(byte[] bytes, int digits) {
    byte[] hash = SHA.get().digest(bytes);
    char[] hex = new char[digits];
    for (int i = 0; i < digits; i++) {
      int shift = i % 2 == 0 ? BITS_A_DIGIT : 0;
      hex[i] = Character.forDigit(hash[i / 2] >> shift & 0xf, 1 << BITS_A_DIGIT);
    }
    return new String(hex);
  }

  private static MessageDigest sha() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }
}
