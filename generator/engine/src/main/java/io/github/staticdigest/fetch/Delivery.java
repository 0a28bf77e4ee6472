package io.github.staticdigest.fetch;

import io.github.staticdigest.fetch.Appraiser.Appraisal;
import io.github.staticdigest.fetch.Memory.Known;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Decides what becomes of an answer. A good dump gives way to none that is worse. */
final class Delivery {

  private final Shelf shelf;
  private final Ledger ledger;
  private final Appraiser appraiser;
  private final Scrutiny scrutiny;

  Delivery(Shelf shelf, Ledger ledger, Appraiser appraiser) {
    this.shelf = shelf;
    this.ledger = ledger;
    this.appraiser = appraiser;
    this.scrutiny = new Scrutiny(appraiser);
  }

  /** The source says itself that nothing changed. */
  Outcome unchanged(Errand errand, Known known) throws IOException {
    Known now = ledger.asked(errand, known);
    Status status = known.file() == null ? Status.EMPTY : Status.UNCHANGED;
    String message = Words.unchanged(known.file(), known.papers());
    return ledger.aged(
        errand, now, Outcome.of(errand, status, known.file(), known.papers(), message));
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
    if (Endings.isBlank(body)) {
      throw Trouble.lasting(Status.MALFORMED, Words.malformed("it is empty"));
    }
    if (errand.feed() && !Endings.isForPrograms(body)) {
      throw Trouble.lasting(Status.MALFORMED, Words.malformed("it is neither XML nor JSON"));
    }
    Path named = named(errand, body);
    Appraisal appraisal = scrutiny.sound(errand, named, standing(errand));
    if (appraisal.papers() == 0) {
      return empty(errand, appraisal, reply);
    }
    Known known = ledger.get(errand);
    if (known != null
        && known.fingerprint().equals(appraisal.fingerprint())
        && shelf.find(known.file()) != null) {
      if (!isWhole(known.file())) {
        return settle(errand, reply, named, String.valueOf(known.file()), appraisal, null);
      }
      Known now = ledger.note(errand, known.file(), reply, appraisal, known.changed());
      String message = Words.unchanged(known.file(), known.papers());
      return ledger.aged(
          errand, now, Outcome.of(errand, Status.UNCHANGED, known.file(), known.papers(), message));
    }
    return compare(errand, reply, named, appraisal);
  }

  /** Whether a dump is there, and no build would fail for it. */
  boolean isWhole(@Nullable String file) {
    Path dump = shelf.find(file);
    return dump != null && appraiser.appraise(dump).fault() == null;
  }

  private Outcome compare(Errand errand, Reply reply, Path named, Appraisal appraisal)
      throws IOException {
    Path standing = standing(errand);
    Appraisal found = standing == null ? null : appraiser.appraise(standing);
    Appraisal old = found == null || found.fault() != null ? null : found;
    String file = Shelf.name(standing == null ? named : standing);
    if (found != null && !isOurs(errand, file) && !takesThePlaceOf(appraisal, found)) {
      int line = errand.source().line();
      return Outcome.of(
          errand, Status.REFUSED, file, appraisal.papers(), Words.strange(file, line));
    }
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

  private boolean isOurs(Errand errand, String file) {
    Known known = ledger.get(errand);
    return known != null && file.equals(known.file());
  }

  /** Whether nothing is lost with a dump that somebody else put there. */
  private static boolean takesThePlaceOf(Appraisal appraisal, Appraisal found) {
    return appraisal.holds(found) && (found.fault() == null || found.papers() > 0);
  }

  /**
   * The dump with which an answer is compared: of a day with several, the last. That of another day
   * stands for itself, also where the source is dated no more.
   */
  private @Nullable Path standing(Errand errand) throws IOException {
    Known known = ledger.get(errand);
    Path last = known == null ? null : shelf.find(known.file());
    return last != null && errand.source().dated() && Shelf.isFurther(last, errand.stem())
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
    if (errand.source().dated() && file.startsWith(errand.stem())) {
      // First, so that no dump is left without its day by a run that is killed.
      shelf.date(file, ledger.today());
    }
    if (!same) {
      shelf.put(named, file);
    }
    Known now = ledger.note(errand, file, reply, appraisal, ledger.today().toString());
    int papers = appraisal.papers();
    Outcome outcome =
        same
            ? Outcome.of(errand, Status.UNCHANGED, file, papers, Words.unchanged(file, papers))
            : Outcome.written(
                errand, file, papers, Words.written(file, papers, old == null ? 0 : old.papers()));
    return ledger.aged(errand, now, outcome);
  }

  private Outcome fewer(Errand errand, String file, Appraisal old, Appraisal appraisal)
      throws IOException {
    Known known = ledger.get(errand);
    if (known != null) {
      ledger.asked(errand, known);
    }
    String message = Words.fewer(appraisal.papers(), file, old.papers());
    return Outcome.of(errand, Status.FEWER, file, appraisal.papers(), message);
  }

  /** What was known before a quiet day is known after it. */
  private Outcome empty(Errand errand, Appraisal appraisal, @Nullable Reply reply)
      throws IOException {
    Known known = ledger.get(errand);
    String changed = known == null ? ledger.today().toString() : known.changed();
    Known now =
        known != null && known.papers() > 0
            ? ledger.asked(errand, known)
            : ledger.note(errand, null, reply, appraisal, changed);
    Path standing = shelf.standing(errand.stem());
    String file = standing == null ? now.file() : Shelf.name(standing);
    return ledger.aged(errand, now, Outcome.of(errand, Status.EMPTY, file, 0, Words.empty(file)));
  }

  /** The body under the name that its dump would have, since readers look at names too. */
  private static Path named(Errand errand, Path body) throws IOException {
    String ending = Endings.of(errand.address(), body);
    return Files.move(body, body.resolveSibling(errand.stem() + ending));
  }
}
