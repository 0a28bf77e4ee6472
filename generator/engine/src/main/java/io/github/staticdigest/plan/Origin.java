package io.github.staticdigest.plan;

/**
 * What a planned file comes from, so that a collision can name both.
 *
 * @param file where a user would mend it, relative to the content directory
 * @param name what it is, in words that fit after "would be published as"
 */
record Origin(String file, String name) {

  private static final String SETTINGS = "digest.yaml";

  /** A file that every digest has. */
  static Origin builtIn(String name) {
    return new Origin(SETTINGS, name);
  }
}
