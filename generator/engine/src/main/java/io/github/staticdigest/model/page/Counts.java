package io.github.staticdigest.model.page;

/** Figures of the whole digest: listings, distinct papers, folded listings, issues, topics. */
public record Counts(int listings, int papers, int folded, int issues, int topics) {}
