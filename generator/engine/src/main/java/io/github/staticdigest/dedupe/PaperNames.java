package io.github.staticdigest.dedupe;

import io.github.staticdigest.config.Overrides.Name;
import io.github.staticdigest.model.Appearance;
import io.github.staticdigest.model.Identifier;
import io.github.staticdigest.model.Problem;
import io.github.staticdigest.text.EditDistance;
import io.github.staticdigest.text.TitleIndex;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the listings that {@code overrides.yaml} names: by a title, as {@code arxiv:2403.01234} or
 * {@code doi:10.1000/182}, or by their place, {@code 000_c959.txt:12}.
 */
final class PaperNames {

  private static final String FOLDER = "dumps/";

  private static final Pattern NUMBER = Pattern.compile("(?:arxiv|doi):\\s*\\S+");
  private static final Pattern PLACE =
      Pattern.compile("(?<dump>\\S+\\.[a-z][a-z0-9]*):(?<line>[0-9]{1,9})");

  /** A number that differs in more characters is another one. */
  private static final int SLIPS = 2;

  private final TitleIndex<Text> titles = new TitleIndex<>();
  private final Map<String, List<Text>> others = new LinkedHashMap<>();
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
              advice(name.text())));
    }
    return found;
  }

  /** Of another kind than what was written, a suggestion would be a guess at random. */
  private String advice(String name) {
    String key = key(name);
    Matcher place = PLACE.matcher(key);
    if (NUMBER.matcher(key).matches()) {
      return nearNumber(key)
          .map(near -> "Did you mean “" + near + "”?")
          .orElse(
              "No listing has that number; correct it, or name the paper by its title or place");
    }
    if (place.matches()) {
      return nearPlace(place.group("dump"), place.group("line"))
          .map(near -> "Did you mean “" + near + "”? That is the nearest paper in the dump")
          .or(() -> nearDump(place.group("dump"), Integer.parseInt(place.group("line"))))
          .orElse("There is no such dump; put it back, or name the paper by its title");
    }
    return titles
        .nearest(name)
        .map(title -> "Did you mean “" + title + "”? Copy the title from the digest")
        .orElse(
            titles.isEmpty()
                ? "Remove the line, since there is no paper"
                : "No title is near; copy it from the digest, or take this name alone out");
  }

  private Optional<String> nearNumber(String key) {
    String scheme = key.substring(0, key.indexOf(':') + 1);
    return others.keySet().stream()
        .filter(name -> name.startsWith(scheme) && EditDistance.of(key, name, SLIPS) <= SLIPS)
        .min(Comparator.comparingInt((String name) -> EditDistance.of(key, name, SLIPS)));
  }

  private Optional<String> nearPlace(String dump, String line) {
    int wanted = Integer.parseInt(line);
    return others.values().stream()
        .map(texts -> texts.get(0).at())
        .filter(at -> key(at.dump()).equals(dump))
        .min(
            Comparator.comparingInt((Appearance at) -> Math.abs(wanted - at.line()))
                .thenComparingInt(Appearance::line))
        .map(at -> at.dump() + ":" + at.line());
  }

  /** A dump that was renamed has its papers in the same lines still. */
  private Optional<String> nearDump(String dump, int line) {
    return others.values().stream()
        .map(texts -> texts.get(0).at())
        .min(
            Comparator.comparing((Appearance at) -> at.line() != line)
                .thenComparingInt(at -> distance(dump, key(at.dump())))
                .thenComparingInt(at -> Math.abs(line - at.line())))
        .map(
            at ->
                "There is no such dump: put it back, or write “"
                    + (at.dump() + ":" + at.line())
                    + "” if it has that name now; if it is gone for good, take this name alone out");
  }

  private static int distance(String a, String b) {
    return EditDistance.of(a, b, Math.max(a.length(), b.length()));
  }

  private void add(String name, Text text) {
    others.computeIfAbsent(key(name), key -> new ArrayList<>()).add(text);
  }

  private static String key(String name) {
    String small = name.toLowerCase(Locale.ROOT);
    return small.startsWith(FOLDER) ? small.substring(FOLDER.length()) : small;
  }
}
