/** Formats written in JSON, one object a paper. */
@NullMarked
package io.github.staticdigest.read.json;

import org.jspecify.annotations.NullMarked;
