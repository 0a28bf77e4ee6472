package io.github.staticdigest.model;

/**
 * A stretch of text in one style. In a {@link Style#LINK} the text is the address itself.
 *
 * @param text the characters, without markup
 * @param style how they are set
 */
public record Span(String text, Style style) {

  /** The few styles that titles and abstracts need. */
  public enum Style {
    PLAIN,
    EMPHASIS,
    STRONG,
    CODE,
    SUBSCRIPT,
    SUPERSCRIPT,
    LINK
  }

  /** Text in no style. */
  public static Span plain(String text) {
    return new Span(text, Style.PLAIN);
  }
}
