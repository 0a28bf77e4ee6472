package io.github.staticdigest.categorize;

/**
 * A topic that a paper may be filed under.
 *
 * @param topic its position
 * @param chance its probability, or without a model its share of the evidence
 * @param evidence what phrases and categories say for it
 */
record Candidate(int topic, double chance, double evidence) {}
