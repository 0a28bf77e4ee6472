package io.github.staticdigest.model;

import org.jspecify.annotations.Nullable;

/**
 * One paper as a dump lists it, before any repair.
 *
 * @param at where it stood
 * @param title the title line, trimmed, otherwise to the letter
 * @param abstractText the abstract line likewise, or null where the dump has none
 */
public record RawEntry(Appearance at, String title, @Nullable String abstractText) {}
