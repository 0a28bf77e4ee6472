package io.github.staticdigest.model.page;

/** {@code 404.ftlh}; its addresses begin at the root of the host where the site has an address. */
public record NotFoundPage(Head head) {}
