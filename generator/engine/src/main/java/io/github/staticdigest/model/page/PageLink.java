package io.github.staticdigest.model.page;

/** A link with its words; {@code url} is relative to the root of the site unless said otherwise. */
public record PageLink(String label, String url) {}
