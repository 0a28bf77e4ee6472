/** Measures the engine on many entries. */
@NullMarked
package io.github.staticdigest.benchmarks;

import org.jspecify.annotations.NullMarked;
