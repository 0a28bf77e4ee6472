/** Data files, written by Jackson. */
@NullMarked
package io.github.staticdigest.render.data;

import org.jspecify.annotations.NullMarked;
