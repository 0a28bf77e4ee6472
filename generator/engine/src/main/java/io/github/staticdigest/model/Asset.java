package io.github.staticdigest.model;

/**
 * A file that is published as it is: one of the theme, a picture beside the pages, the empty {@code
 * .nojekyll}, or the list of newsletters.
 *
 * @param name its path in the theme's {@code assets} folder, for instance {@code style.css}; of a
 *     picture that in the content directory, {@code pages/group.jpg}
 * @param url where it is published; carries a hash of its content where it is the theme's
 * @param content its bytes
 */
public record Asset(String name, String url, byte[] content) {}
