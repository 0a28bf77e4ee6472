package io.github.staticdigest.model;

/** What an outward address leads to, judged by its host and path, or as its source says. */
public enum LinkKind {
  /** The paper's own page, as a source gives it; never an address found in a text. */
  PAGE,
  CODE,
  PROJECT,
  MODEL,
  DATASET,
  /** A paper, this or another. */
  PAPER,
  DISCUSSION
}
