package io.github.staticdigest.fetch;

import java.nio.file.Path;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Reads a file as a build would read it as a dump. */
@FunctionalInterface
public interface Appraiser {

  /** What a build would find in a file. */
  Appraisal appraise(Path file);

  /**
   * What is in a file.
   *
   * @param papers how many papers it lists
   * @param newest the latest date of any of them, or null where none has one
   * @param fingerprint a hash of all that is read of them
   * @param fault why a build would fail for it, a sentence without full stop; or null
   */
  record Appraisal(
      int papers, @Nullable LocalDate newest, String fingerprint, @Nullable String fault) {}
}
