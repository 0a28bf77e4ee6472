package io.github.staticdigest.dedupe;

import io.github.staticdigest.text.Slug;

/** Addresses of papers. */
final class Slugs {

  private static final int LENGTH = 80;

  private Slugs() {}

  /** The title in ASCII and the first digits of the id. */
  static String of(String title, String id, int digits) {
    String slug = Slug.of(title, LENGTH);
    return String.join("-", slug.isEmpty() ? "paper" : slug, id.substring(0, digits));
  }
}
