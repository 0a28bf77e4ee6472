package io.github.staticdigest.dedupe;

/**
 * A word of a title.
 *
 * @param stem its first letters, which are enough to know it whatever its ending
 * @param weight how much it says of the paper: less than 1 where it says little, 0 for nothing
 */
record TitleWord(String stem, double weight) {}
