/** The goals of the plugin: they configure the engine, report what it did and fail clearly. */
@NullMarked
package io.github.staticdigest.plugin;

import org.jspecify.annotations.NullMarked;
