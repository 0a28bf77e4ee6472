package io.github.staticdigest.relate;

import java.util.List;

/**
 * Sparse vectors of length 1, one an entry. They stay in the blocks in which they were made: a copy
 * of all as one would take the memory twice.
 */
final class Vectors {

  /** The weight 1. */
  static final int ONE = 1 << 15;

  private final VectorBlock[] blocks;
  private final int size;

  Vectors(List<VectorBlock> blocks) {
    this.blocks = blocks.toArray(VectorBlock[]::new);
    this.size = blocks.stream().mapToInt(VectorBlock::size).sum();
  }

  /** How many entries there are. */
  int size() {
    return size;
  }

  /** The block that has an entry. */
  VectorBlock block(int entry) {
    return blocks[Parts.number(entry)];
  }
}
