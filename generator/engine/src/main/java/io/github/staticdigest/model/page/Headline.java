package io.github.staticdigest.model.page;

import io.github.staticdigest.model.RichText;
import org.jspecify.annotations.Nullable;

/**
 * A title as it is set: a short name before a colon stands apart, so that it can be bold.
 *
 * @param name the name with its colon, at most 26 characters, or null
 * @param rest what follows, or the whole title
 * @param length {@code s} up to 60 characters, {@code m} up to 110, {@code l} beyond
 */
public record Headline(@Nullable RichText name, RichText rest, String length) {}
