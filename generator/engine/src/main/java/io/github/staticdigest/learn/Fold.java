package io.github.staticdigest.learn;

import io.github.staticdigest.text.Hash;

/** Deals examples out to parts of about one size, by a hash of their identity. */
final class Fold {

  private Fold() {}

  /** The part, counted from 0, in which an example lies, whatever others there are. */
  static int of(Example example, int parts) {
    return Integer.parseInt(Hash.of(example.entry().id(), 7), 16) % parts;
  }
}
