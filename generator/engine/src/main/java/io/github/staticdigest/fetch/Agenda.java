package io.github.staticdigest.fetch;

import io.github.staticdigest.config.Source;
import io.github.staticdigest.config.Source.Outline;
import io.github.staticdigest.text.Printable;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** What a run has to ask for, once the lists of feeds are read. */
final class Agenda {

  private static final int LONGEST_TITLE = 60;

  private final FetchTask task;
  private final Shelf shelf;
  private final Asking asking;
  private final Errands errands;
  private final Consumer<Outcome> failures;

  /**
   * @param failures is told what cannot be asked for
   */
  Agenda(FetchTask task, Shelf shelf, Asking asking, Errands errands, Consumer<Outcome> failures) {
    this.task = task;
    this.shelf = shelf;
    this.asking = asking;
    this.errands = errands;
    this.failures = failures;
  }

  /** The errands of all sources, in order; no two have a dump of one name. */
  List<Errand> errands() throws IOException, InterruptedException {
    List<Errand> all = new ArrayList<>();
    Set<String> stems = new HashSet<>();
    for (Source source : task.sources()) {
      for (Errand errand : errands(source)) {
        if (stems.add(errand.stem())) {
          all.add(errand);
        } else {
          fail(source, errand.item(), Status.REFUSED, "another source has a dump of that name");
        }
      }
    }
    return all;
  }

  private List<Errand> errands(Source source) throws IOException, InterruptedException {
    if (!(source.origin() instanceof Outline outline)) {
      return errands.of(source);
    }
    Path desk = shelf.desk();
    List<String> unusable = new ArrayList<>();
    try {
      Path file = outline.isRemote() ? list(source, outline, desk) : local(outline);
      List<Opml.Feed> feeds = Opml.read(file, task.limits().feeds(), unusable);
      return feeds.stream().map(feed -> errands.of(source, feed)).toList();
    } catch (Trouble trouble) {
      fail(source, "", trouble.status(), trouble.reason());
      return List.of();
    } finally {
      unusable.forEach(title -> fail(source, "", Status.MALFORMED, unusable(title)));
      Shelf.clear(desk);
    }
  }

  private static String unusable(String title) {
    String start = title.length() > LONGEST_TITLE ? title.substring(0, LONGEST_TITLE) : title;
    return "the feed \"" + Printable.without(start).strip() + "\" in it has no usable address";
  }

  private Path list(Source source, Outline outline, Path desk)
      throws Trouble, IOException, InterruptedException {
    Path body = desk.resolve("body");
    asking.ask(source, URI.create(outline.place()), null, body);
    return body;
  }

  private Path local(Outline outline) throws Trouble {
    Path file = task.contentDirectory().resolve(outline.place());
    if (!Files.isRegularFile(file)) {
      throw Trouble.lasting(
          Status.REFUSED, "there is no file " + outline.place() + " in the content directory");
    }
    return file;
  }

  private void fail(Source source, String item, Status status, String reason) {
    String message = Words.failure(status, reason, null, source.line());
    failures.accept(new Outcome(source.name(), item, status, null, 0, false, message));
  }
}
