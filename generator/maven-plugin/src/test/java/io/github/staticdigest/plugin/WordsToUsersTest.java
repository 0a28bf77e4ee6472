package io.github.staticdigest.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whoever uses the plugin has its messages and its help, and not the files of its repository. */
class WordsToUsersTest {

  private static final Pattern DOCUMENT = Pattern.compile("docs/[a-z-]+\\.md");
  private static final Pattern IN_A_MESSAGE = Pattern.compile("\"[^\"]*docs/[a-z-]+\\.md");

  @Test
  void noMessageSendsToADocumentOfTheRepository() throws IOException {
    assertThat(found(Path.of("../engine/src/main/java"), IN_A_MESSAGE)).isEmpty();
  }

  @Test
  void neitherDoesTheHelpOfAGoal() throws IOException {
    assertThat(found(Path.of("src/main/java"), DOCUMENT)).isEmpty();
  }

  private static List<String> found(Path sources, Pattern pattern) throws IOException {
    List<String> found = new ArrayList<>();
    try (Stream<Path> files = Files.walk(sources)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
        Files.readAllLines(file).stream()
            .filter(line -> pattern.matcher(line).find())
            .forEach(line -> found.add(file.getFileName() + ": " + line.strip()));
      }
    }
    return found;
  }
}
