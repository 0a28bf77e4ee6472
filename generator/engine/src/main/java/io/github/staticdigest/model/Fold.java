package io.github.staticdigest.model;

/**
 * A line of the merge audit: why an appearance was folded into an entry.
 *
 * @param id the entry's id
 * @param kept where the kept text stood
 * @param folded where the folded text stood
 * @param rule what decided, for instance {@code same-title}
 * @param similarity likeness of the two abstracts, 0 to 1
 * @param note what differs, or why the kept text was kept; empty where the texts are the same
 */
public record Fold(
    String id, Appearance kept, Appearance folded, String rule, double similarity, String note) {}
