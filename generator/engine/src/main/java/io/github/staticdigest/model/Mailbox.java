package io.github.staticdigest.model;

import org.jspecify.annotations.Nullable;

/**
 * Somebody who writes or reads mail.
 *
 * @param name in any letters, on one line; or null
 * @param address {@code local@domain} in ASCII
 */
public record Mailbox(@Nullable String name, String address) {

  /** The part behind the last {@code @}. */
  public String domain() {
    return address.substring(address.lastIndexOf('@') + 1);
  }
}
