package io.github.staticdigest.model.page;

/**
 * Where a paper itself stands, known by its number or told by a source, and not by a search.
 *
 * @param kind {@code arxiv} its page there, {@code pdf} its text there, {@code doi} whatever its
 *     publisher shows, {@code page} the address that a source gives it
 * @param value the number, for instance {@code 2403.01234}; of a page its host
 * @param url absolute address
 */
public record Place(String kind, String value, String url) {}
