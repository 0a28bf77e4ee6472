/** The pipeline from dumps to a published digest, readable as a list. */
@NullMarked
package io.github.staticdigest.build;

import org.jspecify.annotations.NullMarked;
