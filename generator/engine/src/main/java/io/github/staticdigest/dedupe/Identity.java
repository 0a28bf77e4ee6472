package io.github.staticdigest.dedupe;

import java.util.List;

/**
 * What a paper is known by.
 *
 * @param id {@value #DIGITS} hex digits
 * @param slug last part of its address
 * @param aliases its other addresses
 */
record Identity(String id, String slug, List<String> aliases) {

  /** Hex digits of an id. */
  static final int DIGITS = 16;

  /** Hex digits of the id at the end of a slug. */
  static final int SLUG_DIGITS = 6;

  /** The same identity at other addresses. */
  Identity withAliases(List<String> others) {
    return new Identity(id, slug, others);
  }
}
