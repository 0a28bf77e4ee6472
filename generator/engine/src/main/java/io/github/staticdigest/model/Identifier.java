package io.github.staticdigest.model;

/**
 * A number under which a paper is known elsewhere.
 *
 * @param scheme who gives the number, in small letters: {@code arxiv}, {@code doi}, ...
 * @param value the number without its scheme; of arXiv without the version, of DOI in small letters
 */
public record Identifier(String scheme, String value) {

  /** Numbers of arXiv, such as {@code 2403.01234} and {@code math/0211159}. */
  public static final String ARXIV = "arxiv";

  /** Digital object identifiers, such as {@code 10.1000/182}. */
  public static final String DOI = "doi";
}
