package io.github.staticdigest.text;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 in hexadecimal. */
public final class Hash {

  private Hash() {}

  /** The first {@code digits} hex digits, at most 64, of the hash of a text in UTF-8. */
  public static String of(String text, int digits) {
    return of(text.getBytes(StandardCharsets.UTF_8), digits);
  }

  /** The first {@code digits} hex digits, at most 64, of the hash of some bytes. */
  public static String of(byte[] bytes, int digits) {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes);
      return HexFormat.of().formatHex(hash).substring(0, digits);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }
}
