package io.github.staticdigest.build;

import io.github.staticdigest.model.Asset;
import io.github.staticdigest.model.EntryRecord;
import io.github.staticdigest.model.SitePlan;
import io.github.staticdigest.model.SitePlan.PlannedFile;
import io.github.staticdigest.model.page.Card;
import java.util.HashSet;
import java.util.Set;

/** The paths of all that a plan publishes. */
final class PlannedPaths {

  private PlannedPaths() {}

  static Set<String> of(SitePlan plan) {
    Set<String> paths = new HashSet<>();
    plan.files().stream().map(PlannedFile::path).forEach(paths::add);
    plan.assets().stream().map(Asset::url).forEach(paths::add);
    paths.add(EntryRecord.FILE);
    if (plan.site().card() != null) {
      paths.add(Card.FILE);
    }
    return paths;
  }
}
