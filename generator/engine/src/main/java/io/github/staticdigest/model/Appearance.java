package io.github.staticdigest.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One place where a paper stood.
 *
 * @param dump file name of the dump, for instance {@code 000_c959.txt}; unique in a digest
 * @param rank the paper's position in the dump, counted from 1
 * @param line the line of its title, counted from 1
 * @param listed the day on which the dump says that it was listed, or null
 */
public record Appearance(String dump, int rank, int line, @Nullable LocalDate listed) {

  /** A place in a dump that tells no days. */
  public Appearance(String dump, int rank, int line) {
    this(dump, rank, line, null);
  }
}
