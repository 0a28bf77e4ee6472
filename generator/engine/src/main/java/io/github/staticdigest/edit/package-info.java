/** The editor's voice: orders issues and applies what sidecars say to the papers they name. */
@NullMarked
package io.github.staticdigest.edit;

import org.jspecify.annotations.NullMarked;
