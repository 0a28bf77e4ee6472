package io.github.staticdigest.model.page;

/**
 * A topic with its numbers over the issues.
 *
 * @param scope one sentence
 * @param total papers filed under it, whether it is their primary topic or a secondary one
 * @param trend how many of them each issue brought as new, oldest first
 */
public record TopicRow(TopicRef topic, String scope, int total, Trend trend) {}
