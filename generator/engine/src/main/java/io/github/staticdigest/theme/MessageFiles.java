package io.github.staticdigest.theme;

import io.github.staticdigest.model.Problem;
import io.github.staticdigest.text.Messages;
import io.github.staticdigest.text.Nearest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The files {@code messages.properties}, {@code messages_de.properties} and so on of a theme, its
 * parents and the project. Unlike templates they do not replace each other as wholes: each adds
 * what it says to what the elder ones say.
 */
final class MessageFiles {

  private static final Pattern FILE =
      Pattern.compile("messages(?:_([A-Za-z0-9]+(?:_[A-Za-z0-9]+)*+))?\\.properties");

  private final Consumer<Problem> problems;
  private final SortedMap<String, Map<String, String>> byLanguage = new TreeMap<>();

  MessageFiles(Consumer<Problem> problems) {
    this.problems = problems;
  }

  static boolean isOne(String path) {
    return FILE.matcher(path).matches();
  }

  /** Takes the messages out of the files of a theme. */
  void take(SortedMap<String, ThemeFile> files) {
    taken(files).forEach(this::add);
  }

  /** Takes those of the project, and warns of keys that neither theme nor templates know. */
  void takeFromProject(SortedMap<String, ThemeFile> files) {
    SortedSet<String> known = new TreeSet<>(Messages.of("en", byLanguage).patterns().keySet());
    taken(files)
        .forEach(
            (path, file) ->
                add(path, file).keySet().stream()
                    .filter(key -> !known.contains(key) && !isForm(key, known))
                    .filter(key -> !isUsed(key, files.values()))
                    .forEach(key -> problems.accept(unknown(file, key, known))));
  }

  SortedMap<String, Map<String, String>> byLanguage() {
    return byLanguage;
  }

  private static SortedMap<String, ThemeFile> taken(SortedMap<String, ThemeFile> files) {
    SortedMap<String, ThemeFile> own = new TreeMap<>(files);
    own.keySet().removeIf(path -> !isOne(path));
    files.keySet().removeIf(MessageFiles::isOne);
    return own;
  }

  private Map<String, String> add(String path, ThemeFile file) {
    Map<String, String> messages = read(file);
    Matcher name = FILE.matcher(path);
    String language = name.matches() && name.group(1) != null ? name.group(1) : "";
    byLanguage.computeIfAbsent(language, step -> new TreeMap<>()).putAll(messages);
    return messages;
  }

  private Map<String, String> read(ThemeFile file) {
    try (InputStreamReader reader =
        new InputStreamReader(
            new ByteArrayInputStream(file.content()), StandardCharsets.UTF_8.newDecoder())) {
      return Messages.read(reader);
    } catch (IOException | IllegalArgumentException e) {
      problems.accept(
          Problem.error(
              file.origin(),
              0,
              "These are no messages: " + reason(e),
              "Write lines of key = text, saved as UTF-8"));
      return Map.of();
    }
  }

  private static String reason(Exception e) {
    return e instanceof IOException ? "the file is not UTF-8" : "an escape \\u is malformed";
  }

  /** Whether the key is one more plural form of a message that is known. */
  private static boolean isForm(String key, SortedSet<String> known) {
    int dot = key.lastIndexOf('.');
    return dot > 0 && known.contains(key.substring(0, dot) + ".other");
  }

  private static boolean isUsed(String key, Collection<ThemeFile> files) {
    String base = key.replaceFirst("\\.(?:zero|one|two|few|many|other)$", "");
    return files.stream()
        .map(file -> new String(file.content(), StandardCharsets.UTF_8))
        .anyMatch(text -> text.contains('"' + base + '"') || text.contains('"' + key + '"'));
  }

  private static Problem unknown(ThemeFile file, String key, SortedSet<String> known) {
    String text = new String(file.content(), StandardCharsets.UTF_8);
    int line = 1 + (int) text.lines().takeWhile(one -> !begins(one, key)).count();
    return Problem.warning(
        file.origin(),
        line,
        "Nothing uses the message " + key,
        Nearest.of(key, known)
            .map(near -> "Write " + near + " if that was meant, or delete it")
            .orElse("Delete it"));
  }

  private static boolean begins(String line, String key) {
    String stripped = line.strip();
    return stripped.startsWith(key)
        && stripped.substring(key.length()).matches("(?:\\s*[=:].*|\\s+\\S.*|)");
  }
}
