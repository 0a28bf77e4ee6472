package io.github.staticdigest.fetch;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A name and a password. It tells neither in its text. */
public final class Login {

  private final @Nullable String user;
  private final String password;

  /**
   * @param user null where the password is a token that needs no name
   */
  public Login(@Nullable String user, String password) {
    this.user = user;
    this.password = password;
  }

  @Nullable String user() {
    return user;
  }

  String password() {
    return password;
  }

  /**
   * The value of a header: of {@code Authorization}, or of another that takes the bare password.
   */
  String header(@Nullable String name) {
    if (name != null && !name.equalsIgnoreCase("Authorization")) {
      return password;
    }
    if (user == null) {
      return "Bearer " + password;
    }
    byte[] both = (user + ":" + password).getBytes(StandardCharsets.UTF_8);
    return "Basic " + Base64.getEncoder().encodeToString(both);
  }

  /** A text without the password, which a server may have repeated in its answer. */
  String hiddenIn(String text) {
    return password.isEmpty()
        ? text
        : text.replace(password, "***").replace(header(null).replace("Basic ", ""), "***");
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Login login
        && Objects.equals(user, login.user)
        && password.equals(login.password);
  }

  @Override
  public int hashCode() {
    return Objects.hash(user, password);
  }

  @Override
  public String toString() {
    return "a login";
  }
}
