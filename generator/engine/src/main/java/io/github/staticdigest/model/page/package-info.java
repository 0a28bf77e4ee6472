/**
 * What templates are given: one finished model per kind of page, feed or mail, documented in the
 * templates' README. URLs in it are relative to the root of the site, lower-case ASCII, without a
 * leading slash.
 */
@NullMarked
package io.github.staticdigest.model.page;

import org.jspecify.annotations.NullMarked;
