/** Decides every address, page, feed and mail of the site before anything is rendered. */
@NullMarked
package io.github.staticdigest.plan;

import org.jspecify.annotations.NullMarked;
