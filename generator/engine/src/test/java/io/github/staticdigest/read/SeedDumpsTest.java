package io.github.staticdigest.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.staticdigest.model.RawEntry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.MonthDay;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The five real dumps of this repository. */
class SeedDumpsTest {

  private static final Path CONTENT = Path.of("../../content");

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "0, 97, -, Scaling Laws for Downstream Task Performance of Large Language Models, 11",
        "1, 90, --06-09, TaskBench: Benchmarking Large Language Models for Task Automation, 11",
        "2, 87, --09-10, On the Parameterization and Initialization of Diagonal State Space Models, 13",
        "3, 233, -, BoT: Breaking Long Thought Processes of o1-like Large Language Models through"
            + " Backdoor Attack, 3",
        "4, 45, --03-28, RegMix: Data Mixture as Regression for Language Model Pre-training, 11"
      })
  void everyPaperIsReadWithoutComplaint(
      int index, int count, String day, String firstTitle, int firstLine) {
    Reading reading = Reading.of(DumpFolder.list(CONTENT).get(index));

    assertThat(reading.problems()).isEmpty();
    assertThat(reading.entries()).hasSize(count);
    assertThat(reading.entries()).allMatch(entry -> entry.abstractText() != null);
    assertThat(reading.dump().day()).isEqualTo(day == null ? null : MonthDay.parse(day));
    assertThat(reading.titles().get(0)).isEqualTo(firstTitle);
    assertThat(reading.entries().get(0).at().line()).isEqualTo(firstLine);
  }

  @Test
  void everyEntryTellsItsFileItsLineAndItsRank() throws IOException {
    for (Path file : DumpFolder.list(CONTENT)) {
      List<String> lines = Files.readAllLines(file);
      List<RawEntry> entries = Reading.of(file).entries();

      assertThat(entries)
          .allMatch(entry -> lines.get(entry.at().line() - 1).endsWith(entry.title()))
          .allMatch(entry -> entry.at().dump().equals(file.getFileName().toString()));
      assertThat(entries)
          .extracting(entry -> entry.at().rank())
          .containsExactlyElementsOf(IntStream.rangeClosed(1, entries.size()).boxed().toList());
    }
  }

  @Test
  void titlesThatLookLikeSomethingElseAreKept() {
    Reading third = Reading.of(DumpFolder.list(CONTENT).get(3));
    assertThat(third.titles())
        .contains(
            "Poseidon: Efficient Foundation Models for PDEs",
            "i-RIM applied to the fastMRI challenge")
        .contains("2 OLMo 2 Furious");
  }
}
