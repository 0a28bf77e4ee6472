package io.github.staticdigest.model.page;

import io.github.staticdigest.model.Html;

/** {@code page.ftlh}: a Markdown page of the content folder. */
public record MarkdownPage(Head head, String heading, Html body) {}
