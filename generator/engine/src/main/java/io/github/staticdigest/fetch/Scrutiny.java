package io.github.staticdigest.fetch;

import io.github.staticdigest.fetch.Appraiser.Appraisal;
import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Tells whether an answer is a sound listing, before it is compared with the dump that stands. */
record Scrutiny(Appraiser appraiser) {

  /**
   * What an answer holds.
   *
   * @param named the answer under the name that its dump would have
   * @param standing the dump that stands, or null
   * @throws Trouble where no reader takes it, it is cut off, or it is a word of excuse
   */
  Appraisal sound(Errand errand, Path named, @Nullable Path standing) throws Trouble, IOException {
    Appraisal appraisal = appraiser.appraise(named);
    if (appraisal.fault() != null) {
      throw Trouble.lasting(Status.MALFORMED, Words.malformed(appraisal.fault()));
    }
    int announced = errand.expected() == 0 ? 0 : Math.min(Announced.in(named), errand.expected());
    String excuse = appraisal.bare() ? excuse(errand, appraisal, standing) : null;
    if (excuse != null) {
      throw Trouble.lasting(
          Status.MALFORMED, Words.malformed("no format is known by it, and " + excuse));
    }
    if (appraisal.papers() < announced) {
      throw Trouble.lasting(Status.PARTIAL, Words.partial(appraisal.papers(), announced));
    }
    return appraisal;
  }

  /** Why text that no format knows is a word of excuse rather than a listing; or null. */
  private @Nullable String excuse(Errand errand, Appraisal appraisal, @Nullable Path standing)
      throws IOException {
    if (errand.feed()) {
      return "the source is a feed";
    }
    String ending = Endings.known(errand.address());
    if (ending != null && !ending.equals(".txt")) {
      return "the address ends in " + ending;
    }
    if (appraisal.abstracts() == 0) {
      return "as copied text it has no abstract";
    }
    Appraisal found = standing == null ? Appraisal.NOTHING : appraiser.appraise(standing);
    return found.papers() > 0 && !found.bare() ? "the dump that stands is of one that is" : null;
  }
}
