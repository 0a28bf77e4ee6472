/** Learns topics from labelled papers and judges how well papers are filed. */
@NullMarked
package io.github.staticdigest.learn;

import org.jspecify.annotations.NullMarked;
