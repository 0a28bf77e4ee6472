package io.github.staticdigest.dedupe;

import io.github.staticdigest.config.Overrides;
import io.github.staticdigest.model.CleanEntry;
import io.github.staticdigest.model.Entry;
import io.github.staticdigest.model.Fold;
import io.github.staticdigest.model.Problem;
import io.github.staticdigest.text.TitleKey;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/**
 * Folds the appearances of one paper into one entry. The rules, with the evidence for their bounds,
 * are in {@code docs/identity.md}.
 *
 * <p>Appearances are placed one by one, oldest first, and never moved again; so what a later issue
 * brings changes neither the entries that were there nor their identities. Only the curator's word
 * makes one of two that were there.
 */
public final class Deduplicator {

  private final Overrides overrides;
  private final int threads;

  /** A deduplicator that works on the calling thread alone. */
  public Deduplicator(Overrides overrides) {
    this(overrides, 1);
  }

  /**
   * A deduplicator that keeps to what {@code overrides.yaml} says.
   *
   * @param threads 1 for the calling thread alone, more for the common pool too; the result is the
   *     same
   */
  public Deduplicator(Overrides overrides, int threads) {
    this.overrides = overrides;
    this.threads = threads;
  }

  /** The id of a paper that first appears under a title, where no other paper shares it. */
  public static String idOf(String title) {
    return Identity.idOf(TitleKey.of(title));
  }

  /**
   * Folds the appearances.
   *
   * @param chronological all of them, oldest issue first, then by line
   * @param problems gets a warning for each title that two papers share, and an error for each
   *     override that cannot be kept
   */
  public Folding fold(List<CleanEntry> chronological, Consumer<Problem> problems) {
    List<Group> groups = Grouping.group(chronological, overrides, threads, problems);
    List<Identity> identities = new Identities(overrides.pins(), problems).assign(groups);
    Curation curation = new Curation(overrides, groups, problems);
    IntStream numbers = IntStream.range(0, groups.size());
    List<Merged> merged =
        (threads > 1 ? numbers.parallel() : numbers)
            .filter(number -> !curation.isHidden(groups.get(number)))
            .mapToObj(number -> merged(groups.get(number), identities.get(number), curation))
            .toList();
    return new Folding(
        merged.stream().map(Merged::entry).toList(),
        merged.stream().flatMap(one -> one.folds().stream()).toList());
  }

  private record Merged(Entry entry, List<Fold> folds) {}

  private static Merged merged(Group group, Identity identity, Curation curation) {
    Merger merger = new Merger(group, identity);
    return new Merged(curation.corrected(group, merger.entry()), merger.folds());
  }
}
