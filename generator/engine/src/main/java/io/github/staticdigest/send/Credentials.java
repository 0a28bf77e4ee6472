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

  /** A token stands in a header, where a line break would begin another. */
  static Credentials token(Source source, String server) throws SendFailure {
    Credentials token = source.of(server);
    if (!(token.user + token.password).chars().allMatch(c -> c > 0x20 && c < 0x7F)) {
      throw new SendFailure(
          "User name or password of the server "
              + server
              + " in settings.xml hold a character that no token has. Copy the token again.");
    }
    return token;
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
