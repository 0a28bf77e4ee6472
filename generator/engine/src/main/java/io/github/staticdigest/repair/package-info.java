/**
 * Raw text to clean text: lost characters, LaTeX, links. Certain damage is mended, doubtful damage
 * is left.
 */
@NullMarked
package io.github.staticdigest.repair;

import org.jspecify.annotations.NullMarked;
