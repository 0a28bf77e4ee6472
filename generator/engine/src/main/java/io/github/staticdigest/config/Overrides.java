package io.github.staticdigest.config;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What {@code overrides.yaml} says.
 *
 * @param pins ids and slugs that stay as they are
 */
public record Overrides(List<Pin> pins) {

  /** Nothing overridden. */
  public static final Overrides NONE = new Overrides(List.of());

  public Overrides {
    pins = List.copyOf(pins);
  }

  /**
   * An identity that is pinned.
   *
   * @param title title of the paper
   * @param id its id, or null
   * @param slug its slug, or null
   * @param line line in {@code overrides.yaml}
   */
  public record Pin(String title, @Nullable String id, @Nullable String slug, int line) {}
}
