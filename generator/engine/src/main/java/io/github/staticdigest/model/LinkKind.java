package io.github.staticdigest.model;

/** What an outward address leads to, judged by its host and path. */
public enum LinkKind {
  CODE,
  PROJECT,
  MODEL,
  DATASET,
  PAPER,
  DISCUSSION
}
