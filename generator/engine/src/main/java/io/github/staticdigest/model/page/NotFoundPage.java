package io.github.staticdigest.model.page;

/** {@code 404.ftlh}; its addresses are absolute where the site has an address. */
public record NotFoundPage(Head head) {}
