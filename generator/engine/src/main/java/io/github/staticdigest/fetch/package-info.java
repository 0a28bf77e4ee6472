/** Brings the sources that {@code digest.yaml} names from the network into {@code dumps/}. */
@NullMarked
package io.github.staticdigest.fetch;

import org.jspecify.annotations.NullMarked;
