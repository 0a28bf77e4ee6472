package io.github.staticdigest.model;

/**
 * An outward address, found in a paper's text or told by a source.
 *
 * @param kind what stands there
 * @param url absolute http or https address
 */
public record Link(LinkKind kind, String url) {}
