/** Files every paper under topics and says why. */
@NullMarked
package io.github.staticdigest.categorize;

import org.jspecify.annotations.NullMarked;
