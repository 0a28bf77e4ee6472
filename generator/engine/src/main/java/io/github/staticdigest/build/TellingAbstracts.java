package io.github.staticdigest.build;

import io.github.staticdigest.model.CleanEntry;
import io.github.staticdigest.model.Entry;
import io.github.staticdigest.text.TitleKey;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * New papers by abstracts that tell what they are: those that one paper alone has, and one alone
 * had. "No abstract is available" tells nothing.
 */
final class TellingAbstracts {

  private final Map<String, Entry> papers = new HashMap<>();

  /**
   * @param changed published papers that are sought
   * @param read all listings, those that are hidden too
   * @param unpublished the papers among which they are sought
   */
  TellingAbstracts(
      List<PublishedPaper> changed,
      List<CleanEntry> read,
      PaperTitles titles,
      List<Entry> unpublished) {
    Set<String> shared = shared(changed, read, titles);
    for (Entry entry : unpublished) {
      String text = PublishedText.of(entry.abstractText());
      if (!shared.contains(text)) {
        papers.put(text, entry);
      }
    }
  }

  /** The paper that has a published one's abstract, or null. */
  @Nullable Entry paperOf(PublishedPaper paper) {
    return papers.get(PublishedText.of(paper));
  }

  /** The abstracts of several papers, and the empty one. */
  private static Set<String> shared(
      List<PublishedPaper> changed, List<CleanEntry> read, PaperTitles titles) {
    Set<String> shared = new HashSet<>(Set.of(""));
    Map<String, Set<String>> having = new HashMap<>();
    for (PublishedPaper paper : changed) {
      if (having.put(PublishedText.of(paper), new HashSet<>()) != null) {
        shared.add(PublishedText.of(paper));
      }
    }
    for (CleanEntry listing : read) {
      String text = PublishedText.of(listing.abstractText());
      Set<String> papers = having.get(text);
      if (papers != null) {
        papers.add(titles.idAt(listing).orElseGet(() -> TitleKey.of(listing.title().plain())));
        if (papers.size() > 1) {
          shared.add(text);
        }
      }
    }
    return shared;
  }
}
