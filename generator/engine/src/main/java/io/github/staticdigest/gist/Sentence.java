package io.github.staticdigest.gist;

/**
 * A sentence of a text.
 *
 * @param start where it begins
 * @param end where it ends, exclusive, behind its full stop and closing quotes
 * @param text its characters
 */
record Sentence(int start, int end, String text) {}
