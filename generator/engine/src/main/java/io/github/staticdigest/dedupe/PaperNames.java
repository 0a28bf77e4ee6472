package io.github.staticdigest.dedupe;

import io.github.staticdigest.config.Overrides.Name;
import io.github.staticdigest.model.Identifier;
import io.github.staticdigest.model.Problem;
import io.github.staticdigest.text.TitleIndex;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Finds the listings that {@code overrides.yaml} names: by a title, as {@code arxiv:2403.01234} or
 * {@code doi:10.1000/182}, or by their place, {@code 000_c959.txt:12}.
 */
final class PaperNames {

  private static final String FOLDER = "dumps/";

  private final TitleIndex<Text> titles = new TitleIndex<>();
  private final Map<String, List<Text>> others = new HashMap<>();
  private final Consumer<Problem> problems;

  PaperNames(List<Text> texts, Consumer<Problem> problems) {
    this.problems = problems;
    for (Text text : texts) {
      titles.add(text.title(), text.entry().raw().title(), text);
      add(text.at().dump() + ":" + text.at().line(), text);
      for (Identifier id : text.known().ids()) {
        add(id.scheme() + ":" + id.value(), text);
      }
    }
  }

  /** All listings of that name; where there is none, the file has a problem. */
  List<Text> find(Name name) {
    List<Text> found = titles.find(name.text());
    if (found.isEmpty()) {
      found = others.getOrDefault(key(name.text()), List.of());
    }
    if (found.isEmpty()) {
      problems.accept(
          Problem.error(
              "overrides.yaml",
              name.line(),
              "No paper is called “" + name.text() + "”",
              titles
                  .nearest(name.text())
                  .map(title -> "Did you mean “" + title + "”? Copy the title from the digest")
                  .orElse("Remove the line, since there is no paper")));
    }
    return found;
  }

  private void add(String name, Text text) {
    others.computeIfAbsent(key(name), key -> new ArrayList<>()).add(text);
  }

  private static String key(String name) {
    String small = name.toLowerCase(Locale.ROOT);
    return small.startsWith(FOLDER) ? small.substring(FOLDER.length()) : small;
  }
}
