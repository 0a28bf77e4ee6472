package io.github.staticdigest.plan;

import io.github.staticdigest.model.Entry;
import io.github.staticdigest.model.page.EntryPage.Near;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The papers near one, each with the number of issues that list both. */
record NearPapers(Desk desk) {

  List<Near> of(Entry entry) {
    Set<Integer> own = issues(entry.id());
    return desk.catalog().near().getOrDefault(entry.id(), List.of()).stream()
        .map(
            neighbour -> {
              Set<Integer> together = issues(neighbour.id());
              together.retainAll(own);
              return new Near(
                  desk.cards().card(neighbour.id()), neighbour.because(), together.size());
            })
        .toList();
  }

  private Set<Integer> issues(String id) {
    Set<Integer> numbers = new HashSet<>();
    desk.lines().of(id).forEach(line -> numbers.add(line.issue().number()));
    return numbers;
  }
}
