package io.github.staticdigest.fetch;

import io.github.staticdigest.fetch.Appraiser.Appraisal;
import io.github.staticdigest.fetch.Memory.Known;
import io.github.staticdigest.text.Hash;
import java.io.IOException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** Notes what each answer was, and tells which sources have grown old. */
final class Ledger {

  private static final int LONGEST_TAG = 500;

  private final Memory memory;
  private final LocalDate today;

  Ledger(Memory memory, LocalDate today) {
    this.memory = memory;
    this.today = today;
  }

  LocalDate today() {
    return today;
  }

  /** What is known of an errand, or null. */
  @Nullable Known get(Errand errand) {
    return memory.get(errand.key());
  }

  /** Whether what is known was said at the address that is asked now. */
  static boolean isOf(Known known, Errand errand) {
    return known.address().equals(address(errand));
  }

  /** Notes that the source was asked and told nothing that changes what is known. */
  Known asked(Errand errand, Known known) throws IOException {
    Known now = known.asked(today.toString());
    memory.put(errand.key(), now);
    return now;
  }

  /**
   * Notes an answer.
   *
   * @param file the dump, or null where there is none
   * @param reply its head, or null where that says nothing
   * @param changed the day on which the source told something new last
   */
  Known note(
      Errand errand,
      @Nullable String file,
      @Nullable Reply reply,
      Appraisal appraisal,
      String changed)
      throws IOException {
    LocalDate newest = appraisal.newest();
    Known now =
        new Known(
            address(errand),
            file,
            reply == null ? null : tag(reply.header("ETag")),
            reply == null ? null : tag(reply.header("Last-Modified")),
            appraisal.fingerprint(),
            appraisal.papers(),
            newest == null ? null : newest.toString(),
            today.toString(),
            changed);
    memory.put(errand.key(), now);
    return now;
  }

  /** The same outcome, or that the source is stale. */
  Outcome aged(Errand errand, Known known, Outcome outcome) {
    int allowed = errand.source().staleAfter();
    String since = known.newest() == null ? known.changed() : known.newest();
    if (allowed == 0 || ChronoUnit.DAYS.between(LocalDate.parse(since), today) <= allowed) {
      return outcome;
    }
    return new Outcome(
        outcome.source(),
        outcome.item(),
        Status.STALE,
        outcome.file(),
        outcome.papers(),
        outcome.written(),
        Words.stale(outcome.message(), known.newest(), known.changed(), allowed));
  }

  /** The address itself may hold a key. */
  private static String address(Errand errand) {
    return Hash.of(errand.address().toString(), 16);
  }

  /** What is sent back as it came must be fit for a header. */
  private static @Nullable String tag(@Nullable String value) {
    return value != null
            && value.length() <= LONGEST_TAG
            && value.chars().allMatch(c -> c >= ' ' && c < 0x7F)
        ? value
        : null;
  }
}
