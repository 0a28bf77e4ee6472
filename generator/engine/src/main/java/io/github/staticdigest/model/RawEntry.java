package io.github.staticdigest.model;

import org.jspecify.annotations.Nullable;

/**
 * One paper as a dump lists it, before any repair.
 *
 * @param at where it stood
 * @param title the title line, trimmed, otherwise to the letter
 * @param abstractText the abstract line likewise, or null where the dump has none
 * @param facts what else the dump tells of it
 */
public record RawEntry(Appearance at, String title, @Nullable String abstractText, Facts facts) {

  /** A paper of which only the text is known. */
  public RawEntry(Appearance at, String title, @Nullable String abstractText) {
    this(at, title, abstractText, Facts.NONE);
  }
}
