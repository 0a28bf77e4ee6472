package io.github.staticdigest.edit;

import io.github.staticdigest.config.DumpNames;
import io.github.staticdigest.config.Sidecar;
import io.github.staticdigest.model.Dump;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The order in which the issues of a digest came out. */
public final class IssueOrder {

  private IssueOrder() {}

  /**
   * Dumps, oldest first: those without a full date in the order in which they are given, then those
   * that have one by date, and by file name within a day. A day without a year sorts nothing.
   */
  public static List<Dump> chronological(List<Dump> inFileOrder, Map<String, Sidecar> sidecars) {
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
    dated.sort(
        Comparator.comparing(Dated::date).thenComparing(one -> one.dump().file(), DumpNames.ORDER));
    dated.forEach(one -> undated.add(one.dump()));
    return List.copyOf(undated);
  }

  private record Dated(Dump dump, LocalDate date) {}

  /** The full date of an issue: the sidecar's, else the source's own, else none. */
  static @Nullable LocalDate date(Dump dump, @Nullable Sidecar sidecar) {
    LocalDate told = sidecar == null ? null : sidecar.date();
    return told == null ? dump.date() : told;
  }
}
