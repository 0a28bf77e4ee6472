/** Reads dumps, one class per input format, and streams raw entries with their provenance. */
@NullMarked
package io.github.staticdigest.read;

import org.jspecify.annotations.NullMarked;
