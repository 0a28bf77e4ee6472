package io.github.staticdigest.dedupe;

import io.github.staticdigest.config.Overrides;
import io.github.staticdigest.model.CleanEntry;
import io.github.staticdigest.model.Entry;
import io.github.staticdigest.model.Fold;
import io.github.staticdigest.model.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Folds the appearances of one paper into one entry. The rules, with the evidence for their bounds,
 * are in {@code docs/identity.md}.
 *
 * <p>Appearances are placed one by one, oldest first, and never moved again; so what a later issue
 * brings changes neither the entries that were there nor their identities.
 */
public final class Deduplicator {

  private final Overrides overrides;

  /** A deduplicator that keeps to the identities pinned in {@code overrides.yaml}. */
  public Deduplicator(Overrides overrides) {
    this.overrides = overrides;
  }

  /**
   * Folds the appearances.
   *
   * @param chronological all of them, oldest issue first, then by line
   * @param problems gets a warning for each title that two papers share, and an error for each pin
   *     that cannot be kept
   */
  public Folding fold(List<CleanEntry> chronological, Consumer<Problem> problems) {
    List<Group> groups = new Grouping(problems).group(chronological);
    List<Identity> identities = new Identities(overrides.pins(), problems).assign(groups);
    List<Entry> entries = new ArrayList<>();
    List<Fold> folds = new ArrayList<>();
    for (int i = 0; i < groups.size(); i++) {
      Merger merger = new Merger(groups.get(i), identities.get(i));
      entries.add(merger.entry());
      folds.addAll(merger.folds());
    }
    return new Folding(entries, folds);
  }
}
