package io.github.staticdigest.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.staticdigest.model.Problem;
import io.github.staticdigest.model.RawEntry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Real files of every format, where they are at hand. */
class SamplesTest {

  private static final Path SAMPLES =
      Path.of(System.getProperty("digest.shared", "../../../shared"), "samples");

  @BeforeEach
  void samplesAreThere() {
    assumeThat(SAMPLES)
        .as("real files of each format, to be found by -Ddigest.shared=<folder>")
        .isDirectory();
  }

  @Test
  void everyFileIsReadOrRefusedWithAReason() throws IOException {
    for (Path file : files()) {
      Reading reading = Reading.of(file);
      System.out.println(row(file, reading));
      if (reading.entries().isEmpty()) {
        assertThat(reading.problems()).as(file.toString()).isNotEmpty();
      }
      assertThat(reading.entries()).as(file.toString()).allMatch(SamplesTest::isSound);
    }
  }

  private static String row(Path file, Reading reading) {
    List<RawEntry> entries = reading.entries();
    return "%4d entries, %4d abstracts, %4d numbers, %5d authors, %s  %s%s"
        .formatted(
            entries.size(),
            entries.stream().filter(entry -> entry.abstractText() != null).count(),
            entries.stream().filter(entry -> !entry.facts().ids().isEmpty()).count(),
            entries.stream().mapToInt(entry -> entry.facts().authors().size()).sum(),
            reading.dump().date(),
            SAMPLES.relativize(file),
            reading.problems().stream()
                .limit(3)
                .map(Problem::toString)
                .map("\n       "::concat)
                .reduce("", String::concat));
  }

  private static boolean isSound(RawEntry entry) {
    return entry.at().line() > 0
        && !entry.title().isBlank()
        && entry.title().indexOf('\n') < 0
        && entry.facts().authors().stream().noneMatch(author -> author.name().isBlank());
  }

  private static List<Path> files() throws IOException {
    try (Stream<Path> files = Files.walk(SAMPLES)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> !file.endsWith("SOURCES.tsv"))
          .sorted()
          .toList();
    }
  }
}
