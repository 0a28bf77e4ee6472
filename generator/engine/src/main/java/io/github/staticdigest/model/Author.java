package io.github.staticdigest.model;

import org.jspecify.annotations.Nullable;

/**
 * Somebody who wrote a paper.
 *
 * @param name as the paper has it, given name first where the source allows
 * @param affiliation where they work, or null
 */
public record Author(String name, @Nullable String affiliation) {}
