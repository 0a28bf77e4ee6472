package io.github.staticdigest.fetch;

import io.github.staticdigest.config.DumpNames;
import org.jspecify.annotations.Nullable;

/**
 * What became of one thing that was asked for.
 *
 * @param source name of the source
 * @param item which of its dumps, such as a day; empty where there is one
 * @param status one word for it
 * @param file the dump as it stands now, relative to the content directory; null where there is
 *     none
 * @param papers how many papers the answer lists; 0 where that is not known
 * @param written whether the dump was written
 * @param message one sentence or more: what happened and what to do. It names hosts but no
 *     addresses, which may hold keys
 */
public record Outcome(
    String source,
    String item,
    Status status,
    @Nullable String file,
    int papers,
    boolean written,
    String message) {

  /** What became of an errand, whose dump was left alone. */
  static Outcome of(
      Errand errand, Status status, @Nullable String file, int papers, String message) {
    String path = file == null ? null : DumpNames.FOLDER + "/" + file;
    return new Outcome(errand.source().name(), errand.item(), status, path, papers, false, message);
  }

  /** An errand whose dump was written. */
  static Outcome written(Errand errand, String file, int papers, String message) {
    String path = DumpNames.FOLDER + "/" + file;
    return new Outcome(
        errand.source().name(), errand.item(), Status.NEW, path, papers, true, message);
  }

  /** The source and the item, for people. */
  public String name() {
    return item.isEmpty() ? source : source + " " + item;
  }

  @Override
  public String toString() {
    return name() + ": " + message;
  }
}
