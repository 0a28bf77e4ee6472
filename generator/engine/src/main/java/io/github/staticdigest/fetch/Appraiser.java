package io.github.staticdigest.fetch;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Set;
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
   * @param titles their normalised titles
   * @param bare whether no format knows it, so that it was read as copied text
   * @param abstracts how many of the papers have an abstract
   * @param newest the latest date of any of them, or null where none has one
   * @param fingerprint a hash of all that is read of them
   * @param fault why a build would fail for it, a sentence without full stop; or null
   */
  record Appraisal(
      int papers,
      Set<String> titles,
      boolean bare,
      int abstracts,
      @Nullable LocalDate newest,
      String fingerprint,
      @Nullable String fault) {

    /** An answer without content. */
    static final Appraisal NOTHING = new Appraisal(0, Set.of(), false, 0, null, "", null);

    public Appraisal {
      titles = Set.copyOf(titles);
    }

    /** Whether every paper of another file is in this one too. */
    boolean holds(Appraisal other) {
      return titles.containsAll(other.titles);
    }
  }
}
