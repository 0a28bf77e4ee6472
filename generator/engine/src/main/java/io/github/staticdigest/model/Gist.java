package io.github.staticdigest.model;

/**
 * The one sentence that says what a paper does.
 *
 * @param text the sentence as it is quoted, leading filler removed
 * @param origin who chose it
 * @param start where the sentence begins in the abstract's {@link RichText#text()}; equal to {@code
 *     end} where it does not stand there
 * @param end where it ends, exclusive
 * @param from where the two sentences of the abstract begin that tell the most: the one that says
 *     what is done and the one after it, or the one before it where it is the last
 * @param to where they end, exclusive; equal to {@code from} where there is no abstract
 */
public record Gist(RichText text, Origin origin, int start, int end, int from, int to) {

  /** A sentence of which nothing more is known. */
  public Gist(RichText text, Origin origin, int start, int end) {
    this(text, origin, start, end, start, end);
  }

  /** What the curator says in its place; the abstract still tells the same two sentences. */
  public Gist replaced(RichText words) {
    return new Gist(words, Origin.CURATOR, 0, 0, from, to);
  }

  /** Who chose the sentence. */
  public enum Origin {
    /** The curator's sidecar. */
    CURATOR,
    /** A sentence that says "we propose" or the like. */
    CUE,
    /** The first sentence, since none says what is done; counted as weak. */
    FIRST
  }
}
