package io.github.staticdigest.config;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What {@code overrides.yaml} says.
 *
 * @param pins ids and slugs that stay as they are
 * @param placements papers that the curator filed
 */
public record Overrides(List<Pin> pins, List<Placement> placements) {

  /** Nothing overridden. */
  public static final Overrides NONE = new Overrides(List.of());

  public Overrides {
    pins = List.copyOf(pins);
    placements = List.copyOf(placements);
  }

  /** Pins alone. */
  public Overrides(List<Pin> pins) {
    this(pins, List.of());
  }

  /**
   * Where the curator files a paper, whatever its text says.
   *
   * @param title title of the paper
   * @param topics slugs: the primary topic and at most two more
   * @param line line in {@code overrides.yaml}
   */
  public record Placement(String title, List<String> topics, int line) {
    public Placement {
      topics = List.copyOf(topics);
    }
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
