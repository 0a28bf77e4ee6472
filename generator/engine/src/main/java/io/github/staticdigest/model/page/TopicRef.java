package io.github.staticdigest.model.page;

import org.jspecify.annotations.Nullable;

/**
 * A topic as it is named beside a paper.
 *
 * @param url its page, or null for a paper that fits no topic
 * @param shelf number of its shelf, counted from 1, which gives it its colour; 0 for none
 */
public record TopicRef(String slug, String label, @Nullable String url, int shelf) {}
