package io.github.staticdigest.config;

import io.github.staticdigest.model.Facts;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What {@code overrides.yaml} says. A paper is named by a title under which it stands, by a number
 * such as {@code arxiv:2403.01234} or {@code doi:10.1000/182}, or by a place such as {@code
 * 000_c959.txt:12}.
 *
 * @param pins ids and slugs that stay as they are
 * @param placements papers that the curator filed
 * @param merged texts that are one paper each
 * @param apart papers that are never one
 * @param hidden papers that the digest does not show
 * @param corrections what is shown of papers, whatever the dumps say
 */
public record Overrides(
    List<Pin> pins,
    List<Placement> placements,
    List<Several> merged,
    List<Several> apart,
    List<Name> hidden,
    List<Correction> corrections) {

  /** Nothing overridden. */
  public static final Overrides NONE = new Overrides(List.of());

  public Overrides {
    pins = List.copyOf(pins);
    placements = List.copyOf(placements);
    merged = List.copyOf(merged);
    apart = List.copyOf(apart);
    hidden = List.copyOf(hidden);
    corrections = List.copyOf(corrections);
  }

  /** Pins alone. */
  public Overrides(List<Pin> pins) {
    this(pins, List.of());
  }

  /** Pins and placements alone. */
  public Overrides(List<Pin> pins, List<Placement> placements) {
    this(pins, placements, List.of(), List.of(), List.of(), List.of());
  }

  /**
   * What a paper is called in the file.
   *
   * @param text a title, a number or a place
   * @param line line in {@code overrides.yaml}
   */
  public record Name(String text, int line) {}

  /**
   * Papers that are told of together.
   *
   * @param papers their names
   * @param line line in {@code overrides.yaml}
   */
  public record Several(List<Name> papers, int line) {
    public Several {
      papers = List.copyOf(papers);
    }
  }

  /**
   * What is shown of a paper, whatever the dumps say.
   *
   * @param paper its name
   * @param title another title, or null
   * @param abstractText another abstract, or null
   * @param facts what goes before what sources tell
   */
  public record Correction(
      Name paper, @Nullable String title, @Nullable String abstractText, Facts facts) {}

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
   * @param title title of the paper, its number or its place
   * @param id its id, or null
   * @param slug its slug, or null
   * @param line line in {@code overrides.yaml}
   */
  public record Pin(String title, @Nullable String id, @Nullable String slug, int line) {}
}
