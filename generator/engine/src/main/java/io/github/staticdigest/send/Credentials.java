package io.github.staticdigest.send;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/**
 * A user name and a password, which no text ever shows.
 *
 * @param user the name; empty where only the password counts
 * @param password the password or token, decrypted
 */
public record Credentials(String user, String password) {

  /** What stands for credentials that are missing; never sent. */
  static final Credentials NONE = new Credentials("", "");

  private static final String HIDDEN = "***";

  /** Where credentials come from. */
  @FunctionalInterface
  public interface Source {

    /**
     * The credentials of a server in Maven's {@code settings.xml}.
     *
     * @param server its id
     * @throws SendFailure if there is no such server, or its password cannot be read
     */
    Credentials of(String server) throws SendFailure;
  }

  /** What somebody else said, without the password, also as SMTP encodes it. */
  String hiddenIn(String text) {
    if (password.isEmpty()) {
      return text;
    }
    return text.replace(password, HIDDEN)
        .replace(base64(password), HIDDEN)
        .replace(base64("\0" + user + "\0" + password), HIDDEN);
  }

  private static String base64(String text) {
    return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public String toString() {
    return "Credentials";
  }
}
