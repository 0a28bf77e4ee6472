package io.github.staticdigest.model;

import org.jspecify.annotations.Nullable;

/**
 * Another text of a paper that was folded into an entry.
 *
 * @param at where it stood
 * @param title its title
 * @param abstractText its abstract, or null
 */
public record Variant(Appearance at, RichText title, @Nullable RichText abstractText) {}
