package io.github.staticdigest.model.page;

/**
 * The picture that other sites show beside a link to this one.
 *
 * @param url absolute address
 * @param width in pixels
 * @param height in pixels
 */
public record Card(String url, int width, int height) {

  /** Where it is published, relative to the root of the site. */
  public static final String FILE = "card.png";

  public static final int WIDTH = 1200;
  public static final int HEIGHT = 630;
}
