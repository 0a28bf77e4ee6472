/**
 * Looks a theme up on the class path: its templates, its parents, its assets, the project's own
 * templates first.
 */
@NullMarked
package io.github.staticdigest.theme;

import org.jspecify.annotations.NullMarked;
