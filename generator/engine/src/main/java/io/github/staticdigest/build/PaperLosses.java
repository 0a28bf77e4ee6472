package io.github.staticdigest.build;

import io.github.staticdigest.config.Overrides.Pin;
import io.github.staticdigest.model.Appearance;
import io.github.staticdigest.model.Entry;
import io.github.staticdigest.model.Problem;
import io.github.staticdigest.model.Problem.Severity;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Tells which published papers would be lost or become others, with what keeps them. */
final class PaperLosses {

  /** How many lines to copy are told. */
  private static final int LINES = 10;

  private final Severity severity;
  private final PaperTitles titles;
  private final List<Pin> pins;
  private final Consumer<Problem> problems;

  /**
   * @param refuse whether the build fails for what is found
   * @param pins those of the curator
   */
  PaperLosses(boolean refuse, PaperTitles titles, List<Pin> pins, Consumer<Problem> problems) {
    this.severity = refuse ? Severity.ERROR : Severity.WARNING;
    this.titles = titles;
    this.pins = pins;
    this.problems = problems;
  }

  private String meant() {
    return severity == Severity.ERROR ? FeedLosses.MEANT : "";
  }

  /**
   * For a paper that would have another id.
   *
   * @param paper as it is published
   * @param now as it would be
   * @param other the paper that would have its id; null where none has
   */
  void id(PublishedPaper paper, Entry now, @Nullable Entry other) {
    Appearance first = now.appearances().get(0);
    String theOther = other == null ? "" : " and " + pin(other, now.id(), now.slug());
    problems.accept(
        new Problem(
            severity,
            "dumps/" + first.dump(),
            first.line(),
            "The paper “"
                + paper.title()
                + "” is published with the id "
                + paper.id()
                + ", and with this as its first listing it would have "
                + now.id()
                + " and be taken for a new one",
            "To keep its id and its address, write into overrides.yaml under pins: "
                + pin(now, paper.id(), paper.slug())
                + theOther
                + meant()));
  }

  private String pin(Entry entry, String id, String slug) {
    String instead =
        titles.pin(entry, pins).map(pin -> " instead of the pin in line " + pin.line()).orElse("");
    return line(titles.name(entry), id, slug) + instead;
  }

  private static String line(String title, String id, String slug) {
    return "- {title: " + quoted(title) + ", id: \"" + id + "\", slug: \"" + slug + "\"}";
  }

  /** In YAML. */
  private static String quoted(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }

  /** For a page that would be gone while its paper stays. */
  void page(Entry now, PublishedPaper paper) {
    problems.accept(
        Problem.warning(
            paper.url(),
            0,
            "The page of “"
                + now.title().plain()
                + "” was published and is gone, and so are the links to it",
            "To keep its address, write into overrides.yaml under pins: "
                + pin(now, paper.id(), paper.slug())));
  }

  /**
   * For a page that would be gone since its paper is now taken for another published one.
   *
   * @param there where the other lists what was published; its first place where it does not
   */
  void folded(Entry now, PublishedPaper paper, Appearance there) {
    Appearance first = now.appearances().get(0);
    String places = "[\"" + PaperTitles.place(first) + "\", \"" + PaperTitles.place(there) + "\"]";
    problems.accept(
        Problem.warning(
            paper.url(),
            0,
            "“"
                + paper.title()
                + "” was published here as a paper of its own and is one with “"
                + now.title().plain()
                + "” now; the page is gone, and so are the links to it",
            there.equals(first)
                ? "To lead them to that paper, write into overrides.yaml under pins: "
                    + pin(now, now.id(), paper.slug())
                    + "; where they are two papers, write both places under apart:"
                : "To lead them to that paper, write into overrides.yaml under merge: - "
                    + places
                    + "; where they are two papers, write the same under apart:"));
  }

  /**
   * For papers that no dump lists any more.
   *
   * @param lost may be none
   * @param others whether there are new papers, of which some may be what those became
   */
  void papers(List<PublishedPaper> lost, boolean others) {
    if (lost.isEmpty()) {
      return;
    }
    problems.accept(
        new Problem(
            severity,
            "dumps",
            0,
            "No dump lists any more "
                + (lost.size() == 1 ? "1 paper" : lost.size() + " papers")
                + " that the digest has published: "
                + FewNames.of(lost.stream().map(paper -> "“" + paper.title() + "”").toList()),
            "A dump or lines of one are missing: put them back"
                + meant()
                + (others ? renamed(lost) : "")));
  }

  /** For papers whose titles and texts were both mended; what they are now cannot be known. */
  private static String renamed(List<PublishedPaper> lost) {
    String lines =
        lost.stream()
            .limit(LINES)
            .map(paper -> "\n    " + line(paper.title(), paper.id(), paper.slug()))
            .collect(Collectors.joining());
    int more = lost.size() - LINES;
    return "; where title and text of one were mended, write its line into overrides.yaml under"
        + " pins, with the title that it has now:"
        + lines
        + (more > 0
            ? "\n    and "
                + more
                + " more, whose id and url stand in data/entries.jsonl of the site"
            : "");
  }
}
