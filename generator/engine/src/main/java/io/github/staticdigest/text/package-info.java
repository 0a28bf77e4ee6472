/**
 * Pure helpers that every stage may use: tokens, normalised titles, hashes, slugs, dates in words,
 * Markdown.
 */
@NullMarked
package io.github.staticdigest.text;

import org.jspecify.annotations.NullMarked;
