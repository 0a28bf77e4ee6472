package io.github.staticdigest.model;

/**
 * A file of a theme that is published as it is.
 *
 * @param name its path in the theme's {@code assets} folder, for instance {@code style.css}
 * @param url where it is published; carries a hash of its content
 * @param content its bytes
 */
public record Asset(String name, String url, byte[] content) {}
