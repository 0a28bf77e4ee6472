package io.github.staticdigest.edit;

import io.github.staticdigest.config.Sidecar;
import io.github.staticdigest.model.Dump;
import io.github.staticdigest.text.Hash;
import io.github.staticdigest.text.Slug;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;

/**
 * Last parts of the addresses of issues, each given once. Since they are asked for from the oldest
 * issue on, a new issue never takes the address of an old one.
 */
final class IssueSlugs {

  private static final int LENGTH = 80;

  private final Set<String> taken = new HashSet<>();

  /**
   * The date where it is known, and what the title or the file's name says beside it; a number
   * where that is taken.
   */
  String next(Dump dump, Sidecar sidecar) {
    LocalDate date = IssueOrder.date(dump, sidecar);
    String name = name(dump, sidecar);
    String slug = date == null ? name : dated(date.toString(), name);
    String free = slug;
    for (int number = 2; !taken.add(free); number++) {
      free = slug + "-" + number;
    }
    return free;
  }

  /** Fetched dumps have their day in their names, and it is told once. */
  private static String dated(String day, String name) {
    String around = "-" + name + "-";
    String rest = around.replaceFirst("-" + day + "-", "-");
    return rest.equals("-") ? day : day + rest.substring(0, rest.length() - 1);
  }

  private static String name(Dump dump, Sidecar sidecar) {
    String title = sidecar.title();
    String slug = title == null ? "" : Slug.of(title, LENGTH);
    if (slug.isEmpty()) {
      slug = Slug.of(FileName.withoutEnding(dump.file()), LENGTH);
    }
    return slug.isEmpty() ? "issue-" + Hash.of(dump.file(), 6) : slug;
  }
}
