package io.github.staticdigest.plan;

import io.github.staticdigest.model.Html;
import io.github.staticdigest.model.Issue;
import io.github.staticdigest.model.page.IssueRef;
import io.github.staticdigest.model.page.Item;
import io.github.staticdigest.text.Markdown;
import io.github.staticdigest.text.TitleKey;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** An issue and its lines by rank. */
record IssueLines(Issue issue, IssueRef ref, List<Line> lines) {

  /** Papers in front of page and mail; the first of them is the lead. */
  static final int IN_FRONT = 4;

  /** Papers new to the digest, by rank. */
  List<Line> fresh() {
    return lines.stream().filter(Line::fresh).toList();
  }

  /** Papers that earlier issues had, by title. */
  List<Line> seen() {
    return lines.stream()
        .filter(line -> !line.fresh())
        .sorted(
            Comparator.comparing((Line line) -> TitleKey.of(line.title())).thenComparing(Line::id))
        .toList();
  }

  /** The editor's leads, best first; what the issue does not list is left out. */
  List<Line> leads() {
    Map<String, Line> byId = new HashMap<>();
    lines.forEach(line -> byId.put(line.id(), line));
    return issue.leads().stream().map(byId::get).filter(Objects::nonNull).toList();
  }

  /** The leads for which the front page and the mail have room. */
  List<Line> inFront() {
    return leads().stream().limit(IN_FRONT).toList();
  }

  /** New papers beside those in front, by rank. */
  List<Line> freshBeside(List<Line> inFront) {
    Set<String> shown = inFront.stream().map(Line::id).collect(Collectors.toSet());
    return fresh().stream().filter(line -> !shown.contains(line.id())).toList();
  }

  /** The editor's note, with {@code root} before addresses into the site; or null. */
  @Nullable Html note(String root) {
    String note = issue.note();
    return note == null ? null : Markdown.html(note, root);
  }

  /**
   * Papers as they stand on pages that shall stay as they are when a later issue lists them too.
   */
  static List<Item> alone(List<Line> lines) {
    return lines.stream().map(line -> alone(line.item())).toList();
  }

  private static Item alone(Item item) {
    return new Item(
        item.paper(), item.rank(), item.anchor(), 0, item.comment(), item.abstractText());
  }

  /** Papers without their abstracts. */
  static List<Item> titles(List<Line> lines) {
    return lines.stream().map(line -> title(line.item())).toList();
  }

  private static Item title(Item item) {
    return new Item(item.paper(), item.rank(), item.anchor(), item.issues(), item.comment(), null);
  }

  static List<Item> items(List<Line> lines) {
    return lines.stream().map(Line::item).toList();
  }
}
