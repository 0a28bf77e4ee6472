/** The values that cross stages: immutable records that know of no stage and no library. */
@NullMarked
package io.github.staticdigest.model;

import org.jspecify.annotations.NullMarked;
