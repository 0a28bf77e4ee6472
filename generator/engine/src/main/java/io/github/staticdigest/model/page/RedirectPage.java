package io.github.staticdigest.model.page;

/** {@code redirect.ftlh}: stands at a former address and leads on. */
public record RedirectPage(Head head, String target, String targetTitle) {}
