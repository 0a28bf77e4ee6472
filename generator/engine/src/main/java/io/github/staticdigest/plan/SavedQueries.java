package io.github.staticdigest.plan;

import io.github.staticdigest.config.FeedSettings.Query;
import io.github.staticdigest.model.Author;
import io.github.staticdigest.model.Entry;
import io.github.staticdigest.model.RichText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the newest papers that each saved query asks for, in one walk from the newest paper back: a
 * paper's text is folded once for all queries, and the walk ends when all have as many as they may,
 * or after so many papers that nothing older would be news.
 */
final class SavedQueries {

  /** Papers that are looked at. */
  static final int NEWEST = 10_000;

  private final List<Search> searches = new ArrayList<>();
  private final int most;

  /** A query with its phrases folded, and what was found. */
  private record Search(
      Query query,
      List<String> words,
      List<String> without,
      List<String> authors,
      List<Line> found) {

    Search(Query query) {
      this(
          query,
          folded(query.words()),
          folded(query.without()),
          folded(query.authors()),
          new ArrayList<>());
    }

    private static List<String> folded(List<String> phrases) {
      return phrases.stream().map(FoldedText::fold).toList();
    }

    boolean isInTopic(Line line) {
      return query.topics().isEmpty()
          || Topics.slugs(line.filing()).anyMatch(query.topics()::contains);
    }

    boolean isByAuthor(Entry entry) {
      return authors.isEmpty()
          || entry.facts().authors().stream()
              .map(Author::name)
              .anyMatch(name -> FoldedText.of(name).hasAny(authors));
    }

    boolean isAbout(FoldedText text) {
      return (words.isEmpty() || text.hasAny(words)) && !text.hasAny(without);
    }
  }

  /**
   * @param most papers that a query finds at most
   */
  SavedQueries(List<Query> queries, int most) {
    queries.forEach(query -> searches.add(new Search(query)));
    this.most = most;
  }

  /** The first lines of the papers found, newest first, by query in the order of the settings. */
  Map<Query, List<Line>> find(Lines lines) {
    int looked = 0;
    for (IssueLines issue : lines.newestFirst()) {
      for (Line line : issue.fresh()) {
        if (looked++ == NEWEST || !look(line)) {
          return found();
        }
      }
    }
    return found();
  }

  /** Gives a paper to all that ask for it; false where all have as many as they may. */
  private boolean look(Line line) {
    boolean open = false;
    FoldedText text = null;
    for (Search search : searches) {
      if (search.found().size() < most) {
        open = true;
        if (search.isInTopic(line) && search.isByAuthor(line.entry())) {
          text = text == null ? FoldedText.of(text(line.entry())) : text;
          if (search.isAbout(text)) {
            search.found().add(line);
          }
        }
      }
    }
    return open;
  }

  private static String text(Entry entry) {
    RichText abstractText = entry.abstractText();
    return abstractText == null
        ? entry.title().text()
        : entry.title().text() + " " + abstractText.text();
  }

  private Map<Query, List<Line>> found() {
    Map<Query, List<Line>> found = new LinkedHashMap<>();
    searches.forEach(search -> found.put(search.query(), search.found()));
    return found;
  }
}
