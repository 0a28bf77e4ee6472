package io.github.staticdigest.config;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.staticdigest.model.Problem;
import io.github.staticdigest.read.DumpFolder;
import io.github.staticdigest.read.DumpReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Content directories that are wrong: {@code invalid/<case>/} with the problems, in order and to
 * the letter, in {@code content-problems.txt}.
 */
class InvalidContentTest {

  private static final String EXPECTED = "content-problems.txt";

  static List<Path> cases() throws IOException {
    try (Stream<Path> folders = Files.list(Path.of("src/test/resources/invalid"))) {
      return folders.filter(folder -> Files.exists(folder.resolve(EXPECTED))).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void everyProblemIsToldWithItsPlaceAndItsMend(Path content) throws IOException {
    List<Problem> problems = new ArrayList<>();
    ConfigLoader.load(content, problems::add);
    PageLoader.load(content, problems::add);
    DumpFolder.list(content).forEach(file -> DumpReader.read(file, entry -> {}, problems::add));

    assertThat(problems.stream().map(problem -> problem.severity() + " " + problem).toList())
        .containsExactlyInAnyOrderElementsOf(Files.readAllLines(content.resolve(EXPECTED)));
  }
}
