package io.github.staticdigest.edit;

import io.github.staticdigest.config.Sidecar;
import io.github.staticdigest.model.Problem;
import io.github.staticdigest.text.TitleIndex;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The papers of one dump by the titles that its sidecar may call them.
 *
 * @param <T> what stands for a paper
 */
final class DumpTitles<T> {

  private final TitleIndex<T> index = new TitleIndex<>();
  private final String dump;
  private final String sidecar;
  private final Consumer<Problem> problems;

  DumpTitles(String dump, String sidecar, Consumer<Problem> problems) {
    this.dump = dump;
    this.sidecar = sidecar;
    this.problems = problems;
  }

  void add(String shownTitle, String rawTitle, T paper) {
    index.add(shownTitle, rawTitle, paper);
  }

  /** The first paper of that title; where there is none, the sidecar has a problem. */
  Optional<T> first(Sidecar.Named named) {
    return find(named).stream().findFirst();
  }

  /** The papers of that title; where there is none, the sidecar has a problem. */
  List<T> find(Sidecar.Named named) {
    List<T> found = index.find(named.title());
    if (found.isEmpty()) {
      problems.accept(
          Problem.error(
              sidecar,
              named.line(),
              "No paper in " + dump + " is called “" + named.title() + "”",
              index
                  .nearest(named.title())
                  .map(title -> "Did you mean “" + title + "”? Copy the title from the dump")
                  .orElse(
                      index.isEmpty()
                          ? "Remove the line, since the dump lists no paper"
                          : "Copy the title from the dump, in which none is near, or remove the line")));
    }
    return found;
  }
}
