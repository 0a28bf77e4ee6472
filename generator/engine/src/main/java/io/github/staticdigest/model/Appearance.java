package io.github.staticdigest.model;

/**
 * One place where a paper stood.
 *
 * @param dump file name of the dump, for instance {@code 000_c959.txt}; unique in a digest
 * @param rank the paper's position in the dump, counted from 1
 * @param line the line of its title, counted from 1
 */
public record Appearance(String dump, int rank, int line) {}
