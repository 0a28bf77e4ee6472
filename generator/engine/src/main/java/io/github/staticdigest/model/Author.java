package io.github.staticdigest.model;

import org.jspecify.annotations.Nullable;

/**
 * Somebody who wrote a paper.
 *
 * @param name as the paper has it, given name first where the source allows
 * @param affiliation where they work, or null
 * @param inverted the parts of the name as a bibliography sorts it, {@code Bell, Ann} or {@code
 *     Bell, Jr., Bo}, of an institution the whole name; null where no source tells them
 */
public record Author(String name, @Nullable String affiliation, @Nullable String inverted) {

  /** Somebody of whose name no parts are told. */
  public Author(String name, @Nullable String affiliation) {
    this(name, affiliation, null);
  }
}
