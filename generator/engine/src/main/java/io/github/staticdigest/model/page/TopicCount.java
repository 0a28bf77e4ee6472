package io.github.staticdigest.model.page;

/** How many papers of a topic an issue has, and where they stand (an address, maybe a fragment). */
public record TopicCount(TopicRef topic, String url, int count) {}
