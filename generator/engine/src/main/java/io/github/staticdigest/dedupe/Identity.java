package io.github.staticdigest.dedupe;

import io.github.staticdigest.text.Hash;
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

  /** The id of a paper that first appears under a normalised title. */
  static String idOf(String key) {
    return Hash.of(key, DIGITS);
  }

  /** The same identity at other addresses. */
  Identity withAliases(List<String> others) {
    return new Identity(id, slug, others);
  }
}
