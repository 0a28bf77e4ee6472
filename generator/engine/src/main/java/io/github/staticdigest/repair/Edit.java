package io.github.staticdigest.repair;

/**
 * A piece of a text that a rule wants replaced.
 *
 * @param start where it begins
 * @param end where it ends, exclusive
 * @param replacement what is to stand there; empty where the piece goes
 */
record Edit(int start, int end, String replacement) {}
