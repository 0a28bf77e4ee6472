package io.github.staticdigest.learn;

import io.github.staticdigest.model.Appearance;
import io.github.staticdigest.model.Entry;
import io.github.staticdigest.model.Facts;
import io.github.staticdigest.model.Problem;
import io.github.staticdigest.model.RawEntry;
import io.github.staticdigest.model.RichText;
import io.github.staticdigest.text.Hash;
import io.github.staticdigest.text.StrangeKeys;
import io.github.staticdigest.text.TitleKey;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Brings texts and labels together. A line without an abstract is a label: it is for the line with
 * an abstract that has the same id, or else the same title, in any of the files, or else for the
 * paper of that title in the digest.
 */
public final class Examples {

  private final Map<String, ExampleLine> labels = new HashMap<>();
  private final Set<ExampleLine> used = new HashSet<>();
  private final List<Example> examples = new ArrayList<>();

  private Examples() {}

  /**
   * All examples: those of the files in order, then papers of the digest for which there is a
   * label.
   *
   * @param files JSON Lines, as docs/topics.md tells
   * @param papers the papers of the digest
   * @param byCategory whether a paper's topic is the first category that its source gave it; the
   *     others are its further topics, and would do
   */
  public static List<Example> read(
      List<Path> files, List<Entry> papers, boolean byCategory, Consumer<Problem> problems) {
    Examples all = new Examples();
    Map<String, StrangeKeys> keys = new LinkedHashMap<>();
    JsonLines.Parser<ExampleLine> parser =
        (file, line, json) -> {
          keys.computeIfAbsent(file, name -> new StrangeKeys(ExampleLine.KEYS, Set.of()))
              .note(line, json::fieldNames, json::has);
          return ExampleLine.of(file, line, json);
        };
    List<ExampleLine> lines = new JsonLines<>(parser, problems).read(files);
    keys.forEach(
        (file, of) ->
            of.tell(
                (line, message, fix) ->
                    problems.accept(Problem.warning(file, line, message, fix))));
    lines.stream().filter(line -> line.abstractText() == null).forEach(all::keep);
    lines.stream()
        .filter(line -> line.abstractText() != null)
        .forEach(line -> all.add(line, byCategory));
    papers.forEach(all::add);
    for (ExampleLine line : lines) {
      if (line.abstractText() == null && !all.used.contains(line)) {
        problems.accept(
            Problem.warning(
                line.file(),
                line.line(),
                "No text belongs to this label",
                "Add \"abstract\", or give a file that has a line of the same id or title"));
      }
    }
    return all.examples;
  }

  private void keep(ExampleLine label) {
    labels.putIfAbsent(key(label), label);
  }

  private void add(ExampleLine text, boolean byCategory) {
    ExampleLine label = label(text);
    Entry entry = entry(text);
    String topic = text.categories().stream().findFirst().orElse(null);
    List<String> further = text.categories().stream().skip(1).toList();
    examples.add(
        byCategory
            ? new Example(entry, topic, further, further, label.weight(), label.place(), false)
            : example(entry, label, false));
  }

  private ExampleLine label(ExampleLine text) {
    if (!text.topics().isEmpty()) {
      return text;
    }
    ExampleLine label = text.id() == null ? null : labels.get("id " + text.id());
    if (label == null && !text.title().isEmpty()) {
      label = labels.get("title " + TitleKey.of(text.title()));
    }
    if (label == null) {
      return text;
    }
    used.add(label);
    return label;
  }

  private void add(Entry paper) {
    ExampleLine label = labels.get("title " + TitleKey.of(paper.title().text()));
    if (label != null && used.add(label)) {
      examples.add(example(paper, label, true));
    }
  }

  private static Example example(Entry entry, ExampleLine label, boolean own) {
    return new Example(
        entry,
        label.topics().stream().findFirst().orElse(null),
        label.topics().stream().skip(1).toList(),
        label.acceptable(),
        label.weight(),
        label.place(),
        own);
  }

  private static String key(ExampleLine line) {
    return line.id() != null ? "id " + line.id() : "title " + TitleKey.of(line.title());
  }

  private static Entry entry(ExampleLine line) {
    String text = line.abstractText();
    Facts facts =
        new Facts(
            List.of(),
            List.of(),
            null,
            null,
            null,
            line.categories(),
            null,
            null,
            null,
            null,
            List.of());
    String id = Hash.of(line.id() != null ? line.id() : TitleKey.of(line.title()), 16);
    Appearance at = new Appearance(line.file(), line.line(), line.line());
    return new Entry(
        id,
        id,
        List.of(),
        RichText.of(line.title()),
        text == null ? null : RichText.of(text),
        List.of(),
        facts,
        new RawEntry(at, line.title(), text, facts),
        List.of(at),
        List.of());
  }
}
