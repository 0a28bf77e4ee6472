package io.github.staticdigest.fetch;

import io.github.staticdigest.config.Source;
import io.github.staticdigest.config.Source.Outline;
import io.github.staticdigest.fetch.Memory.Known;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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
  private final Memory memory;
  private final Asking asking;
  private final Delivery delivery;
  private final List<Outcome> outcomes = new ArrayList<>();

  private Fetcher(FetchTask task) throws IOException {
    this.task = task;
    this.today = LocalDate.ofInstant(task.clock().instant(), ZoneOffset.UTC);
    this.shelf = Shelf.of(task.contentDirectory());
    this.memory = Memory.of(shelf.folder());
    this.asking = new Asking(task);
    this.delivery = new Delivery(shelf, memory, task.appraiser(), today);
  }

  /**
   * Asks every source once.
   *
   * @return what became of each thing that was asked for, in order
   * @throws IOException where the folder of dumps cannot be written
   * @throws InterruptedException where the thread is interrupted; what was fetched stays
   */
  public static List<Outcome> fetch(FetchTask task) throws IOException, InterruptedException {
    return List.copyOf(new Fetcher(task).run());
  }

  private List<Outcome> run() throws IOException, InterruptedException {
    List<Errand> errands = errands();
    for (int i = 0; i < errands.size(); i++) {
      task.progress().at(i, errands.size());
      outcomes.add(outcome(errands.get(i)));
    }
    return outcomes;
  }

  /** What is to be asked for; no two dumps have one name. */
  private List<Errand> errands() throws IOException, InterruptedException {
    Errands planner = new Errands(today);
    List<Errand> errands = new ArrayList<>();
    Set<String> stems = new HashSet<>();
    for (Source source : task.sources()) {
      for (Errand errand : errands(planner, source)) {
        if (stems.add(errand.stem())) {
          errands.add(errand);
        } else {
          fail(source, errand.item(), Status.REFUSED, "another source has a dump of that name");
        }
      }
    }
    return errands;
  }

  private List<Errand> errands(Errands planner, Source source)
      throws IOException, InterruptedException {
    if (!(source.origin() instanceof Outline outline)) {
      return planner.of(source);
    }
    Path desk = shelf.desk();
    List<String> unusable = new ArrayList<>();
    try {
      Path file = outline.isRemote() ? list(source, outline, desk) : local(outline);
      List<Opml.Feed> feeds = Opml.read(file, task.limits().feeds(), unusable);
      unusable.forEach(
          title -> fail(source, "", Status.MALFORMED, "a feed in it has no usable address"));
      return feeds.stream().map(feed -> planner.of(source, feed)).toList();
    } catch (Trouble trouble) {
      fail(source, "", trouble.status(), trouble.reason());
      return List.of();
    } finally {
      Shelf.clear(desk);
    }
  }

  private Path list(Source source, Outline outline, Path desk)
      throws Trouble, IOException, InterruptedException {
    Path body = desk.resolve("body");
    Reply reply = asking.ask(source, URI.create(outline.place()), null, body);
    return Unpacking.plain(body, reply.header("Content-Encoding"), (long) source.megabytes() << 20);
  }

  private Path local(Outline outline) throws Trouble {
    Path file = task.contentDirectory().resolve(outline.place());
    if (!Files.isRegularFile(file)) {
      throw Trouble.lasting(
          Status.REFUSED, "there is no file " + outline.place() + " in the content directory");
    }
    return file;
  }

  private Outcome outcome(Errand errand) throws IOException, InterruptedException {
    Known known = memory.get(errand.key());
    if (isSettled(errand, known)) {
      String file = known == null ? standing(errand) : known.file();
      return outcome(
          errand, Status.SETTLED, file, known == null ? 0 : known.papers(), Words.settled(file));
    }
    Path desk = shelf.desk();
    try {
      return asked(errand, current(errand, known), desk.resolve("body"));
    } catch (Trouble trouble) {
      String file = standing(errand);
      String reason = hidden(trouble.reason());
      String message = Words.failure(trouble.status(), reason, file, errand.source().line());
      return outcome(errand, trouble.status(), file, 0, message);
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
    Path plain = Unpacking.plain(body, reply.header("Content-Encoding"), errand.limit());
    return delivery.take(errand, reply, plain);
  }

  /** What is known, where it is of this address and its dump still stands. */
  private @Nullable Known current(Errand errand, @Nullable Known known) {
    return known != null
            && known.address().equals(Delivery.address(errand))
            && (known.file() == null || shelf.find(known.file()) != null)
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
        && (known.file() == null || shelf.find(known.file()) != null);
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
    return hidden;
  }

  private void fail(Source source, String item, Status status, String reason) {
    outcomes.add(
        new Outcome(
            source.name(),
            item,
            status,
            null,
            0,
            false,
            Words.failure(status, reason, null, source.line())));
  }

  private static Outcome outcome(
      Errand errand, Status status, @Nullable String file, int papers, String message) {
    return new Outcome(
        errand.source().name(),
        errand.item(),
        status,
        file == null ? null : Delivery.path(file),
        papers,
        false,
        message);
  }
}
