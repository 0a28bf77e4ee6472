/** Finds the one sentence of an abstract that says what a paper does. */
@NullMarked
package io.github.staticdigest.gist;

import org.jspecify.annotations.NullMarked;
