package io.github.staticdigest.model.page;

/**
 * A topic with its numbers over the issues.
 *
 * @param scope one sentence
 * @param total papers filed under it first
 * @param trend new papers of each issue, oldest first
 */
public record TopicRow(TopicRef topic, String scope, int total, Trend trend) {}
