/** Finds the papers near a paper and says why. */
@NullMarked
package io.github.staticdigest.relate;

import org.jspecify.annotations.NullMarked;
