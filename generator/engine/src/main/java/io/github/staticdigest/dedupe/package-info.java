/**
 * Folds the appearances of one paper over the whole history into one entry, and keeps an audit of
 * it.
 */
@NullMarked
package io.github.staticdigest.dedupe;

import org.jspecify.annotations.NullMarked;
