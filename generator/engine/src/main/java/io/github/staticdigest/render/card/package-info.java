/** Draws the picture that other sites show beside a link to the digest. */
@NullMarked
package io.github.staticdigest.render.card;

import org.jspecify.annotations.NullMarked;
