/** Formats written in XML, HTML and Markdown. */
@NullMarked
package io.github.staticdigest.read.markup;

import org.jspecify.annotations.NullMarked;
