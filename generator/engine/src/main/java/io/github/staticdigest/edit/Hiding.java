package io.github.staticdigest.edit;

import io.github.staticdigest.config.Sidecar;
import io.github.staticdigest.model.CleanEntry;
import io.github.staticdigest.model.Problem;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;

/** Takes out what an editor does not want a dump to list. */
public final class Hiding {

  private Hiding() {}

  /**
   * The entries without those that the sidecar of their dump hides; order and all others stay.
   *
   * @param problems gets an error for each hidden title that the dump does not list
   */
  public static List<CleanEntry> apply(
      List<CleanEntry> entries, Map<String, Sidecar> sidecars, Consumer<Problem> problems) {
    Set<CleanEntry> hidden = new HashSet<>();
    new TreeMap<>(sidecars)
        .forEach(
            (dump, sidecar) -> {
              if (!sidecar.hidden().isEmpty()) {
                hidden.addAll(hidden(dump, sidecar, entries, problems));
              }
            });
    return entries.stream().filter(entry -> !hidden.contains(entry)).toList();
  }

  private static Set<CleanEntry> hidden(
      String dump, Sidecar sidecar, List<CleanEntry> entries, Consumer<Problem> problems) {
    DumpTitles<CleanEntry> titles = new DumpTitles<>(dump, sidecar.file(), problems);
    for (CleanEntry entry : entries) {
      if (entry.raw().at().dump().equals(dump)) {
        titles.add(entry.title().plain(), entry.raw().title(), entry);
      }
    }
    Set<CleanEntry> hidden = new HashSet<>();
    sidecar.hidden().forEach(named -> hidden.addAll(titles.find(named)));
    return hidden;
  }
}
