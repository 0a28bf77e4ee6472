package io.github.staticdigest.edit;

import io.github.staticdigest.config.DumpNames;
import io.github.staticdigest.config.Sidecar;
import io.github.staticdigest.model.Dump;
import io.github.staticdigest.model.Problem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The order in which the issues of a digest came out. */
public final class IssueOrder {

  /** Dumps that the warning names. */
  private static final int NAMED = 3;

  private IssueOrder() {}

  /**
   * Dumps, oldest first: those without a full date in the order in which they are given, then those
   * that have one by date, and by file name within a day. A day without a year sorts nothing.
   *
   * @param problems gets one warning where there are both, since a new dump is hardly meant as old;
   *     not of a dump whose sidecar was complained of for its date
   */
  public static List<Dump> chronological(
      List<Dump> inFileOrder, Map<String, Sidecar> sidecars, Consumer<Problem> problems) {
    List<Dump> undated = new ArrayList<>();
    List<Dated> dated = new ArrayList<>();
    for (Dump dump : inFileOrder) {
      LocalDate date = date(dump, sidecars.get(dump.file()));
      if (date == null) {
        undated.add(dump);
      } else {
        dated.add(new Dated(dump, date));
      }
    }
    List<Dump> untold = undated.stream().filter(dump -> !isMisdated(dump, sidecars)).toList();
    if (!dated.isEmpty() && !untold.isEmpty()) {
      problems.accept(undated(untold));
    }
    dated.sort(
        Comparator.comparing(Dated::date).thenComparing(one -> one.dump().file(), DumpNames.ORDER));
    dated.forEach(one -> undated.add(one.dump()));
    return List.copyOf(undated);
  }

  private static boolean isMisdated(Dump dump, Map<String, Sidecar> sidecars) {
    Sidecar sidecar = sidecars.get(dump.file());
    return sidecar != null && sidecar.misdated();
  }

  /** One warning for all, at the place of the first. */
  private static Problem undated(List<Dump> dumps) {
    String first = dumps.get(0).file();
    int more = dumps.size() - NAMED;
    String names = dumps.stream().limit(NAMED).map(Dump::file).collect(Collectors.joining(", "));
    String message =
        dumps.size() == 1
            ? "It has no date, so its issue comes before those of all dumps that have one"
            : dumps.size()
                + " dumps have no date, so their issues come before those of all that have one: "
                + names
                + (more > 0 ? " and " + more + " more" : "");
    return Problem.warning(
        "dumps/" + first,
        0,
        message,
        (dumps.size() == 1
                ? "Write its day into dumps/"
                : "Write the day of each into its sidecar, here dumps/")
            + DumpNames.sidecarOf(first)
            + ", for instance date: 2026-03-28");
  }

  private record Dated(Dump dump, LocalDate date) {}

  /** The full date of an issue: the sidecar's, else the source's own, else none. */
  static @Nullable LocalDate date(Dump dump, @Nullable Sidecar sidecar) {
    LocalDate told = sidecar == null ? null : sidecar.date();
    return told == null ? dump.date() : told;
  }
}
