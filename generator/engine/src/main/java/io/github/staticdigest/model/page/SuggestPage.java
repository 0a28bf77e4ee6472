package io.github.staticdigest.model.page;

/** {@code suggest.ftlh}: a form for readers who miss a paper; only where a form is configured. */
public record SuggestPage(Head head, String action) {}
