package io.github.staticdigest.model.page;

/**
 * Where a paper itself stands, known by its number and not by a search.
 *
 * @param kind {@code arxiv} its page there, {@code pdf} its text there, {@code doi} whatever its
 *     publisher shows
 * @param value the number, for instance {@code 2403.01234}
 * @param url absolute address
 */
public record Place(String kind, String value, String url) {}
