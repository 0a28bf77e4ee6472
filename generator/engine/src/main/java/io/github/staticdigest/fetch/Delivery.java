package io.github.staticdigest.fetch;

import io.github.staticdigest.config.DumpNames;
import io.github.staticdigest.fetch.Appraiser.Appraisal;
import io.github.staticdigest.fetch.Memory.Known;
import io.github.staticdigest.text.Hash;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** Decides what becomes of an answer. A good dump gives way to none that is worse. */
final class Delivery {

  private static final int LONGEST_TAG = 500;

  private final Shelf shelf;
  private final Memory memory;
  private final Appraiser appraiser;
  private final LocalDate today;

  Delivery(Shelf shelf, Memory memory, Appraiser appraiser, LocalDate today) {
    this.shelf = shelf;
    this.memory = memory;
    this.appraiser = appraiser;
    this.today = today;
  }

  /** The source says itself that nothing changed. */
  Outcome unchanged(Errand errand, Known known) throws IOException {
    memory.put(errand.key(), known.asked(today.toString()));
    String message = Words.unchanged(known.file(), known.papers());
    Status status = known.file() == null ? Status.EMPTY : Status.UNCHANGED;
    return aged(errand, known, outcome(errand, status, known.file(), known.papers(), message));
  }

  /** The source answers without content. */
  Outcome nothing(Errand errand) throws IOException {
    return empty(errand, Appraisal.NOTHING, null);
  }

  /**
   * The source answers with content.
   *
   * @param body the content, unpacked
   */
  Outcome take(Errand errand, Reply reply, Path body) throws Trouble, IOException {
    if (errand.feed() && !Endings.isForPrograms(body)) {
      throw Trouble.lasting(Status.MALFORMED, Words.malformed("it is neither XML nor JSON"));
    }
    Path named = named(errand, body);
    Appraisal appraisal = appraiser.appraise(named);
    if (appraisal.fault() != null) {
      throw Trouble.lasting(Status.MALFORMED, Words.malformed(appraisal.fault()));
    }
    if (errand.expected() > 0) {
      int announced = Math.min(Announced.in(named), errand.expected());
      if (appraisal.papers() < announced) {
        throw Trouble.passing(Status.PARTIAL, Words.partial(appraisal.papers(), announced));
      }
    }
    if (appraisal.papers() == 0) {
      return empty(errand, appraisal, reply);
    }
    Known known = memory.get(errand.key());
    if (known != null
        && known.fingerprint().equals(appraisal.fingerprint())
        && shelf.find(known.file()) != null) {
      Known now = known(errand, known.file(), reply, appraisal, known.changed());
      memory.put(errand.key(), now);
      String message = Words.unchanged(known.file(), known.papers());
      return aged(
          errand, now, outcome(errand, Status.UNCHANGED, known.file(), known.papers(), message));
    }
    return compare(errand, reply, named, appraisal);
  }

  private Outcome compare(Errand errand, Reply reply, Path named, Appraisal appraisal)
      throws IOException {
    Path standing = standing(errand);
    Appraisal found = standing == null ? null : appraiser.appraise(standing);
    Appraisal old = found == null || found.fault() != null ? null : found;
    String file = Shelf.name(standing == null ? named : standing);
    if (old == null || old.fingerprint().equals(appraisal.fingerprint())) {
      return settle(errand, reply, named, file, appraisal, old);
    }
    if (!errand.source().dated()) {
      return old.papers() > appraisal.papers()
          ? fewer(errand, file, old, appraisal)
          : settle(errand, reply, named, file, appraisal, old);
    }
    if (appraisal.holds(old)) {
      return settle(errand, reply, named, file, appraisal, old);
    }
    return old.holds(appraisal)
        ? fewer(errand, file, old, appraisal)
        : settle(errand, reply, named, shelf.free(errand.stem(), named), appraisal, null);
  }

  /** The dump with which an answer is compared: of a day with several, the last. */
  private @Nullable Path standing(Errand errand) throws IOException {
    Known known = memory.get(errand.key());
    Path last = known == null ? null : shelf.find(known.file());
    return last != null && Shelf.name(last).startsWith(errand.stem() + "-")
        ? last
        : shelf.standing(errand.stem());
  }

  /**
   * The answer is sound and becomes the dump, unless that says the same already.
   *
   * @param old what the dump holds; null where it holds nothing sound
   */
  private Outcome settle(
      Errand errand,
      Reply reply,
      Path named,
      String file,
      Appraisal appraisal,
      @Nullable Appraisal old)
      throws IOException {
    boolean same = old != null && old.fingerprint().equals(appraisal.fingerprint());
    if (!same) {
      shelf.put(named, file);
    }
    if (!same && errand.source().dated()) {
      shelf.date(file, today);
    }
    Known now = known(errand, file, reply, appraisal, today.toString());
    memory.put(errand.key(), now);
    int papers = appraisal.papers();
    Outcome outcome =
        new Outcome(
            errand.source().name(),
            errand.item(),
            same ? Status.UNCHANGED : Status.NEW,
            path(file),
            papers,
            !same,
            same
                ? Words.unchanged(file, papers)
                : Words.written(file, papers, old == null ? null : old.papers()));
    return aged(errand, now, outcome);
  }

  private Outcome fewer(Errand errand, String file, Appraisal old, Appraisal appraisal)
      throws IOException {
    Known known = memory.get(errand.key());
    if (known != null) {
      memory.put(errand.key(), known.asked(today.toString()));
    }
    String message = Words.fewer(appraisal.papers(), file, old.papers());
    return outcome(errand, Status.FEWER, file, appraisal.papers(), message);
  }

  private Outcome empty(Errand errand, Appraisal appraisal, @Nullable Reply reply)
      throws IOException {
    Known known = memory.get(errand.key());
    Known now =
        known != null && known.papers() > 0
            ? known.asked(today.toString())
            : known(
                errand, null, reply, appraisal, known == null ? today.toString() : known.changed());
    memory.put(errand.key(), now);
    Path standing = shelf.standing(errand.stem());
    String file = standing == null ? now.file() : Shelf.name(standing);
    return aged(errand, now, outcome(errand, Status.EMPTY, file, 0, Words.empty(file)));
  }

  /** The same outcome, or that the source is stale. */
  private Outcome aged(Errand errand, Known known, Outcome outcome) {
    int allowed = errand.source().staleAfter();
    String since = known.newest() == null ? known.changed() : known.newest();
    if (allowed == 0 || ChronoUnit.DAYS.between(LocalDate.parse(since), today) <= allowed) {
      return outcome;
    }
    LocalDate newest = known.newest() == null ? null : LocalDate.parse(known.newest());
    return new Outcome(
        outcome.source(),
        outcome.item(),
        Status.STALE,
        outcome.file(),
        outcome.papers(),
        outcome.written(),
        Words.stale(outcome.message(), newest, known.changed(), allowed));
  }

  /** The body under the name that its dump would have, since readers look at names too. */
  private static Path named(Errand errand, Path body) throws IOException {
    String ending = Endings.of(errand.address(), body);
    return Files.move(body, body.resolveSibling(errand.stem() + ending));
  }

  private Known known(
      Errand errand,
      @Nullable String file,
      @Nullable Reply reply,
      Appraisal appraisal,
      String changed) {
    LocalDate newest = appraisal.newest();
    return new Known(
        address(errand),
        file,
        reply == null ? null : tag(reply.header("ETag")),
        reply == null ? null : tag(reply.header("Last-Modified")),
        appraisal.fingerprint(),
        appraisal.papers(),
        newest == null ? null : newest.toString(),
        today.toString(),
        changed);
  }

  /** By what an address is remembered. */
  static String address(Errand errand) {
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

  private static Outcome outcome(
      Errand errand, Status status, @Nullable String file, int papers, String message) {
    return new Outcome(
        errand.source().name(),
        errand.item(),
        status,
        file == null ? null : path(file),
        papers,
        false,
        message);
  }

  static String path(String file) {
    return DumpNames.FOLDER + "/" + file;
  }
}
