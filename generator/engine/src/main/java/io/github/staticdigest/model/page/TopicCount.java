package io.github.staticdigest.model.page;

/**
 * How many new papers of a topic an issue has.
 *
 * @param url where they stand: a fragment of the same page ({@code #t-language}), or an address
 *     relative to the root of the site with a fragment
 */
public record TopicCount(TopicRef topic, String url, int count) {}
