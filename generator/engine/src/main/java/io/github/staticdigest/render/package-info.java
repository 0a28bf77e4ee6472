/** Renders a plan to bytes, purely and in parallel. */
@NullMarked
package io.github.staticdigest.render;

import org.jspecify.annotations.NullMarked;
