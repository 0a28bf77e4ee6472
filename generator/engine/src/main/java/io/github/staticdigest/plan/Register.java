package io.github.staticdigest.plan;

import io.github.staticdigest.model.Problem;
import io.github.staticdigest.model.SitePlan.PlannedFile;
import io.github.staticdigest.model.page.Head;
import io.github.staticdigest.model.page.SitemapModel.Location;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Everything planned so far. Two files at one address are a problem that names both, and so are two
 * whose addresses differ only in case, since some disks hold them for one; the first stays.
 */
final class Register {

  /** Addresses as the contract has them; nothing that leads out of the site can be one. */
  private static final Pattern PATH =
      Pattern.compile("_headers|(?:[a-z0-9][a-z0-9._-]*/)*[a-z0-9][a-z0-9._-]*");

  private final Consumer<Problem> problems;
  private final Map<String, Origin> taken = new HashMap<>();
  private final List<PlannedFile> files = new ArrayList<>();
  private final List<String> pages = new ArrayList<>();
  private final List<Location> locations = new ArrayList<>();

  Register(Consumer<Problem> problems) {
    this.problems = problems;
  }

  /** A page that readers see; one that search engines may index enters the sitemap. */
  void page(Head head, String template, Object model, @Nullable LocalDate changed, Origin origin) {
    String canonical = head.canonical();
    if (file(head.url(), template, model, origin)) {
      pages.add(head.url());
      if (head.indexable() && canonical != null) {
        locations.add(new Location(canonical, changed == null ? null : changed.toString()));
      }
    }
  }

  /** Any other templated file; false where it was refused. */
  boolean file(String path, String template, Object model, Origin origin) {
    return file(new PlannedFile(path, template, model), origin);
  }

  /** The same of a file whose model may be made late. */
  boolean file(PlannedFile file, Origin origin) {
    String path = file.path();
    if (!PATH.matcher(path).matches()) {
      problems.accept(
          Problem.error(
              origin.file(),
              0,
              origin.name() + " would be published as " + path + ", which can be no address",
              "Give it a name of lower-case ASCII letters, digits and hyphens"));
      return false;
    }
    boolean free = reserve(path, origin);
    if (free) {
      files.add(file);
    }
    return free;
  }

  /** Takes an address for a file that no template renders; false where it is taken. */
  boolean reserve(String path, Origin origin) {
    Origin first = taken.putIfAbsent(path.toLowerCase(Locale.ROOT), origin);
    if (first != null) {
      problems.accept(
          Problem.error(
              origin.file(),
              0,
              origin.name()
                  + " would be published as "
                  + path
                  + ", where "
                  + first.name()
                  + " stands",
              "Give one of the two another name"));
    }
    return first == null;
  }

  /** Whether something stands at an address. */
  boolean holds(String path) {
    return taken.containsKey(path);
  }

  /** The templated files in the order of their paths. */
  List<PlannedFile> files() {
    return files.stream().sorted(Comparator.comparing(PlannedFile::path)).toList();
  }

  /** Paths of all pages that readers see, in their order. */
  List<String> pages() {
    return pages.stream().sorted().toList();
  }

  /** The indexable pages in the order of their addresses. */
  List<Location> locations() {
    return locations.stream().sorted(Comparator.comparing(Location::url)).toList();
  }
}
