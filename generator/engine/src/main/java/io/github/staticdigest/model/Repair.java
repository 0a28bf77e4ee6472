package io.github.staticdigest.model;

/**
 * One change that repair made, for the curator to read.
 *
 * @param rule name of the rule, for instance {@code latex-accent}
 * @param field {@code title} or {@code abstract}
 * @param before the damaged piece with a little of its surroundings
 * @param after the same after the change
 */
public record Repair(String rule, String field, String before, String after) {}
