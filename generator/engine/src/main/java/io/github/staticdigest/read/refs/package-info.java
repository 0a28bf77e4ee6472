/** Formats of reference managers. */
@NullMarked
package io.github.staticdigest.read.refs;

import org.jspecify.annotations.NullMarked;
