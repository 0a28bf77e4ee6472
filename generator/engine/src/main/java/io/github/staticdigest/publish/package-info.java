/**
 * Writes rendered files to the output folder so that a reader sees the old site or the new one,
 * never a mixture.
 */
@NullMarked
package io.github.staticdigest.publish;

import org.jspecify.annotations.NullMarked;
