package io.github.staticdigest.model;

/**
 * The one sentence that says what a paper does.
 *
 * @param text the sentence as it is quoted, leading filler removed
 * @param origin who chose it
 * @param start where the sentence begins in the abstract's {@link RichText#text()}; equal to {@code
 *     end} where it does not stand there
 * @param end where it ends, exclusive
 */
public record Gist(RichText text, Origin origin, int start, int end) {

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
