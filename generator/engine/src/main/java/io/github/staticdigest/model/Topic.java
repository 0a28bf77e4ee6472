package io.github.staticdigest.model;

import java.util.List;

/**
 * A topic of the digest, with the rules that file papers under it.
 *
 * @param slug last part of its address
 * @param label its name
 * @param shelf name of the shelf that it stands on
 * @param scope one sentence that says what belongs here
 * @param aliases former slugs; each becomes a redirect
 * @param phrases telling phrases with their weights
 * @param vetoes phrases that keep a paper out of it
 * @param codes categories of sources, such as {@code cs.RO}, that belong to it
 */
public record Topic(
    String slug,
    String label,
    String shelf,
    String scope,
    List<String> aliases,
    List<Phrase> phrases,
    List<String> vetoes,
    List<Code> codes) {

  /** Slug of the topic for what fits none. */
  public static final String OTHER = "other";

  public Topic {
    aliases = List.copyOf(aliases);
    phrases = List.copyOf(phrases);
    vetoes = List.copyOf(vetoes);
    codes = List.copyOf(codes);
  }

  /** A topic to which no category of a source belongs. */
  public Topic(
      String slug,
      String label,
      String shelf,
      String scope,
      List<String> aliases,
      List<Phrase> phrases,
      List<String> vetoes) {
    this(slug, label, shelf, scope, aliases, phrases, vetoes, List.of());
  }

  /**
   * A telling phrase.
   *
   * @param text one or more words
   * @param weight how much one occurrence counts, above 0
   */
  public record Phrase(String text, double weight) {}

  /**
   * A category of sources.
   *
   * @param name as sources write it, for instance {@code cs.RO}
   * @param weight how much it counts where it is a paper's first, above 0
   */
  public record Code(String name, double weight) {

    /** The weight of a category for which none is given. */
    public static final double USUAL = 3;
  }
}
