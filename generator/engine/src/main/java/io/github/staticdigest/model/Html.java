package io.github.staticdigest.model;

/**
 * Markup that this program made itself, safe to print as it is. Text of users or dumps never
 * becomes one except through a renderer that escapes it.
 */
public record Html(String markup) {}
