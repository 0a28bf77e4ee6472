package io.github.staticdigest.model;

import io.github.staticdigest.model.page.SiteModel;
import java.util.List;
import java.util.function.Supplier;

/**
 * Everything that will be published, settled before anything is rendered.
 *
 * @param site what every template is told
 * @param files templated files, in the order of their paths
 * @param records the lines of {@code data/entries.jsonl}
 * @param assets files published as they are: the theme's, the list of newsletters, {@code
 *     .nojekyll}
 */
public record SitePlan(
    SiteModel site, List<PlannedFile> files, List<EntryRecord> records, List<Asset> assets) {

  public SitePlan {
    files = List.copyOf(files);
    records = List.copyOf(records);
    assets = List.copyOf(assets);
  }

  /**
   * A file that a template renders.
   *
   * @param path relative to the root of the site
   * @param template name of the template, for instance {@code entry.ftlh}
   * @param making makes what the template gets as {@code page}: the same whenever it is asked, by
   *     any thread
   */
  public record PlannedFile(String path, String template, Supplier<?> making) {

    /** A file whose model is made already. */
    public PlannedFile(String path, String template, Object model) {
      this(path, template, () -> model);
    }

    /** What the template gets as {@code page}; made anew each time if it was not made already. */
    public Object model() {
      return making.get();
    }

    /** The same with its model made. */
    public PlannedFile made() {
      return new PlannedFile(path, template, model());
    }
  }
}
