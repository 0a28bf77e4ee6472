package io.github.staticdigest.build;

import io.github.staticdigest.dedupe.Deduplicator;
import io.github.staticdigest.model.CleanEntry;
import io.github.staticdigest.text.TitleKey;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What dumps list and the digest does not show. */
final class HiddenPapers {

  private final Set<String> titlesAndIds = new HashSet<>();

  /**
   * @param read all listings, those that are hidden too
   */
  HiddenPapers(List<CleanEntry> read, PaperTitles titles) {
    for (CleanEntry listing : read) {
      if (!titles.isShown(listing)) {
        String title = listing.title().plain();
        titlesAndIds.add(Deduplicator.idOf(title));
        titlesAndIds.add(TitleKey.of(title));
        titlesAndIds.add(TitleKey.of(listing.raw().title()));
      }
    }
  }

  /** Whether a published paper is among them by title, or by id where the title is edited. */
  boolean have(PublishedPaper paper) {
    return Stream.of(paper.id(), TitleKey.of(paper.title()), TitleKey.of(paper.raw().title()))
        .anyMatch(titlesAndIds::contains);
  }
}
