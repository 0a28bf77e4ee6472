package io.github.staticdigest.theme;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.staticdigest.text.Messages;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The messages of the engine and of the bundled themes. */
class BundledMessagesTest {

  private static final List<String> THEMES = List.of("broadsheet", "journal", "index");
  private static final Path TEMPLATES = Path.of("../../templates/themes");
  private static final Path WORDS = Path.of("src/main/resources/io/github/staticdigest/text");
  private static final Pattern ARGUMENT = Pattern.compile("\\{[0-9]}");
  private static final Pattern ASKED = Pattern.compile("\\bmsg\\(\\s*\"([\\w.]+)\"\\s*[,)]");
  private static final Pattern CONTENT = Pattern.compile("\\bcontent:[^;}\"]*\"([^\"]*)\"");
  private static final Pattern FORM = Pattern.compile("\\.(?:zero|one|two|few|many|other)$");

  @Test
  void germanSaysAllThatEnglishSaysWithTheSameArguments() {
    for (Path folder : folders()) {
      Map<String, String> english = read(folder.resolve("messages.properties"));
      Map<String, String> german = read(folder.resolve("messages_de.properties"));
      assertThat(german.keySet()).as(folder.toString()).isEqualTo(english.keySet());
      german.forEach(
          (key, text) ->
              assertThat(arguments(text)).as(key).isEqualTo(arguments(english.get(key))));
    }
  }

  @Test
  void noFileSaysTheSameMessageTwice() {
    for (Path folder : folders()) {
      for (String file : List.of("messages.properties", "messages_de.properties")) {
        List<String> keys =
            text(folder.resolve(file))
                .lines()
                .filter(line -> line.contains("=") && !line.startsWith("#"))
                .map(line -> line.substring(0, line.indexOf('=')).strip())
                .toList();
        assertThat(keys).as(folder + "/" + file).doesNotHaveDuplicates();
      }
    }
  }

  @Test
  void everyMessageIsUsed() {
    String all = sources().stream().map(BundledMessagesTest::text).collect(Collectors.joining());
    for (String key : Messages.of("en", theme("broadsheet").words()).patterns().keySet()) {
      String base = FORM.matcher(key).replaceFirst("");
      String prefix = base.substring(0, base.lastIndexOf('.') + 1);
      assertThat(all.contains('"' + base + '"') || all.contains('"' + prefix + "\" +"))
          .as("The message " + key + " is used")
          .isTrue();
    }
  }

  @Test
  void everyMessageThatATemplateAsksForIsThere() {
    for (String name : THEMES) {
      Theme theme = theme(name);
      Set<String> known = new TreeSet<>();
      for (String key : theme.messages("en").patterns().keySet()) {
        known.add(key);
        known.add(FORM.matcher(key).replaceFirst(""));
      }
      theme
          .templates()
          .forEach(
              (file, template) ->
                  assertThat(known)
                      .as(file)
                      .containsAll(asked(new String(template.content(), StandardCharsets.UTF_8))));
    }
  }

  @Test
  void noStyleSheetSpeaks() {
    for (Path sheet : files(TEMPLATES, ".*/assets/.*\\.css")) {
      assertThat(CONTENT.matcher(text(sheet)).results().map(m -> m.group(1)))
          .as(sheet.toString())
          .noneMatch(said -> said.codePoints().anyMatch(Character::isLetter));
    }
  }

  private static Theme theme(String name) {
    return ThemeLoader.load(
        name, 0, Map.of(), null, BundledMessagesTest.class.getClassLoader(), p -> {});
  }

  private static Set<String> asked(String template) {
    return ASKED.matcher(template).results().map(m -> m.group(1)).collect(Collectors.toSet());
  }

  private static Set<String> arguments(String text) {
    return ARGUMENT.matcher(text).results().map(MatchResult::group).collect(Collectors.toSet());
  }

  private static List<Path> folders() {
    List<Path> folders = new ArrayList<>(List.of(WORDS));
    for (String theme : THEMES) {
      Path folder = TEMPLATES.resolve(theme);
      if (Files.exists(folder.resolve("messages.properties"))) {
        folders.add(folder);
      }
    }
    assertThat(folders).hasSizeGreaterThan(1);
    return folders;
  }

  private static List<Path> sources() {
    List<Path> sources = new ArrayList<>();
    for (Path root : List.of(TEMPLATES, Path.of("src/main/java"))) {
      sources.addAll(files(root, ".*\\.(ftl[hxt]|java)"));
    }
    return sources;
  }

  private static List<Path> files(Path root, String name) {
    try (Stream<Path> files = Files.walk(root)) {
      List<Path> found = files.filter(file -> file.toString().matches(name)).toList();
      assertThat(found).isNotEmpty();
      return found;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, String> read(Path file) {
    try (var reader = Files.newBufferedReader(file)) {
      return Messages.read(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
