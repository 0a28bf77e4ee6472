package io.github.staticdigest.send;

/**
 * A user name and a password, which no text ever shows.
 *
 * @param user the name; empty where only the password counts
 * @param password the password or token, decrypted
 */
public record Credentials(String user, String password) {

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

  /** What somebody else said, without the password if it is repeated there. */
  String hiddenIn(String text) {
    return password.isEmpty() ? text : text.replace(password, "***");
  }

  @Override
  public String toString() {
    return "Credentials";
  }
}
