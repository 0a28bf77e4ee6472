package io.github.staticdigest.fetch;

import io.github.staticdigest.fetch.Memory.Known;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Brings sources into the folder of dumps, one after the other. What fails does not keep the others
 * from being asked, and what was good stays as it was. See {@code docs/fetch.md}.
 */
public final class Fetcher {

  /** How many days after a day its list may still change. */
  private static final int RECENT = 2;

  private final FetchTask task;
  private final LocalDate today;
  private final Shelf shelf;
  private final Ledger ledger;
  private final Asking asking;
  private final Delivery delivery;
  private final List<Outcome> outcomes = new ArrayList<>();

  private Fetcher(FetchTask task, Shelf shelf) throws IOException {
    this.task = task;
    this.today = LocalDate.ofInstant(task.clock().instant(), ZoneOffset.UTC);
    this.shelf = shelf;
    this.ledger = new Ledger(Memory.of(shelf.folder()), today);
    this.asking = new Asking(task);
    this.delivery = new Delivery(shelf, ledger, task.appraiser());
  }

  /**
   * Asks every source once.
   *
   * @return what became of each thing that was asked for, in order
   * @throws IOException where the folder of dumps cannot be written, or another run is at work in
   *     it
   * @throws InterruptedException where the thread is interrupted; what was fetched stays
   */
  public static List<Outcome> fetch(FetchTask task) throws IOException, InterruptedException {
    try (Shelf shelf = Shelf.of(task.contentDirectory())) {
      return List.copyOf(new Fetcher(task, shelf).run());
    }
  }

  private List<Outcome> run() throws IOException, InterruptedException {
    List<Errand> errands =
        new Agenda(task, shelf, asking, new Errands(today), outcomes::add).errands();
    for (int i = 0; i < errands.size(); i++) {
      task.progress().at(i, errands.size());
      outcomes.add(outcome(errands.get(i)));
    }
    return outcomes;
  }

  private Outcome outcome(Errand errand) throws IOException, InterruptedException {
    Known known = ledger.get(errand);
    if (isSettled(errand, known)) {
      String file = known == null ? standing(errand) : known.file();
      return Outcome.of(
          errand, Status.SETTLED, file, known == null ? 0 : known.papers(), Words.settled(file));
    }
    Path desk = shelf.desk();
    try {
      return asked(errand, current(errand, known), desk.resolve("body"));
    } catch (Trouble trouble) {
      String file = standing(errand);
      String reason = hidden(trouble.reason());
      String message = Words.failure(trouble.status(), reason, file, errand.source().line());
      return Outcome.of(errand, trouble.status(), file, 0, message);
    } finally {
      Shelf.clear(desk);
    }
  }

  private Outcome asked(Errand errand, @Nullable Known known, Path body)
      throws Trouble, IOException, InterruptedException {
    Reply reply = asking.ask(errand.source(), errand.address(), known, body);
    if (reply.isUnchanged()) {
      if (known == null) {
        throw Trouble.lasting(
            Status.REFUSED, errand.address().getHost() + " answers 304 to who knows nothing");
      }
      return delivery.unchanged(errand, known);
    }
    if (reply.status() == 204) {
      return delivery.nothing(errand);
    }
    return delivery.take(errand, reply, body);
  }

  /** What is known, where it is of this address and its dump still stands whole. */
  private @Nullable Known current(Errand errand, @Nullable Known known) {
    return known != null
            && Ledger.isOf(known, errand)
            && (known.file() == null || delivery.isWhole(known.file()))
        ? known
        : null;
  }

  /** A past day is asked for until two days after it, and once more where that was too early. */
  private boolean isSettled(Errand errand, @Nullable Known known) throws IOException {
    LocalDate day = errand.day();
    if (day == null || day.plusDays(RECENT).isAfter(today)) {
      return false;
    }
    if (known == null) {
      return standing(errand) != null;
    }
    return !LocalDate.parse(known.asked()).isBefore(day.plusDays(RECENT))
        && (known.file() == null || delivery.isWhole(known.file()));
  }

  private @Nullable String standing(Errand errand) throws IOException {
    Path standing = shelf.standing(errand.stem());
    return standing == null ? null : Shelf.name(standing);
  }

  private String hidden(String reason) {
    String hidden = reason;
    for (Login login : task.logins().values()) {
      hidden = login.hiddenIn(hidden);
    }
    for (ProxyRule proxy : task.proxies()) {
      Login login = proxy.login();
      hidden = login == null ? hidden : login.hiddenIn(hidden);
    }
    return hidden;
  }
}
