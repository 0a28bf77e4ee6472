package io.github.staticdigest.model;

/**
 * One finished file of the site.
 *
 * @param path relative to the root of the site, with {@code /} between folders
 * @param content its bytes; not copied, not to be changed
 */
public record OutputFile(String path, byte[] content) {}
