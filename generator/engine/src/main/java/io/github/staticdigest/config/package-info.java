/**
 * digest.yaml, topics.yaml, overrides.yaml and sidecars as records, with file and line in every
 * complaint.
 */
@NullMarked
package io.github.staticdigest.config;

import org.jspecify.annotations.NullMarked;
