package io.github.staticdigest.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.staticdigest.config.Overrides.Correction;
import io.github.staticdigest.config.Overrides.Name;
import io.github.staticdigest.config.Overrides.Several;
import io.github.staticdigest.model.PartialDate;
import io.github.staticdigest.model.Problem;
import io.github.staticdigest.sample.TestFacts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OverridesFileTest {

  @TempDir Path content;
  private final List<Problem> problems = new ArrayList<>();

  @Test
  void papersAreMergedKeptApartAndHiddenByName() throws IOException {
    Overrides overrides =
        load(
            """
            merge:
              - ["First: a paper", arxiv:2403.01234]
              - [Alone]
            apart:
              - [One, "Two"]
            hide: [Third, 000_c959.txt:12]
            """);
    assertThat(problems).isEmpty();
    assertThat(overrides.merged())
        .containsExactly(several(2, "First: a paper", "arxiv:2403.01234"), several(3, "Alone"));
    assertThat(overrides.apart()).containsExactly(several(5, "One", "Two"));
    assertThat(overrides.hidden())
        .containsExactly(new Name("Third", 6), new Name("000_c959.txt:12", 6));
  }

  @Test
  void fieldsAreSet() throws IOException {
    Overrides overrides =
        load(
            """
            set:
              - title: Old
                to:
                  title: New
                  abstract: |
                    Two
                    lines.
                  authors: [Ada Lovelace]
                  arxiv: 2403.01234
                  doi: 10.1000/ABC
                  published: 2024-03-02
                  updated: 2024-04-02
                  categories: [cs.LG]
                  venue: NeurIPS
                  language: en
            """);
    assertThat(problems).isEmpty();
    assertThat(overrides.corrections())
        .containsExactly(
            new Correction(
                new Name("Old", 2),
                "New",
                "Two lines.",
                new TestFacts()
                    .ids("arxiv:2403.01234", "doi:10.1000/abc")
                    .authors("Ada Lovelace")
                    .published(new PartialDate(2024, 3, 2))
                    .updated(LocalDate.of(2024, 4, 2))
                    .categories("cs.LG")
                    .venue("NeurIPS")
                    .language("en")
                    .facts()));
  }

  @Test
  void whatCannotBeMeantIsAnErrorWithItsLine() throws IOException {
    Overrides overrides =
        load(
            """
            merge:
              - []
            apart:
              - [One]
              - Two
            hide: [Third, third]
            set:
              - title: Old
              - to: {title: New}
              - title: Old
                to: {arxiv: "1", doi: "2", tite: New}
            """);
    assertThat(overrides.merged()).isEmpty();
    assertThat(overrides.apart()).isEmpty();
    assertThat(problems)
        .extracting(Problem::line, Problem::message)
        .containsExactly(
            tuple(2, "An item of merge names 0 papers"),
            tuple(4, "An item of apart names 1 papers"),
            tuple(5, "An item of apart names 0 papers"),
            tuple(6, "The paper \"third\" stands here again, first in line 6"),
            tuple(8, "An item of set does not say what is set"),
            tuple(9, "An item of set has no title"),
            tuple(11, "The key \"tite\" is not known"),
            tuple(11, "The value of arxiv cannot be \"1\""),
            tuple(11, "The value of doi cannot be \"2\""));
  }

  @Test
  void aTopicThatIsNoneIsToldWhereItStands() throws IOException {
    load(
        """
        topics:
          - title: Old
            topics: [vision,
              visoin]
        """);
    assertThat(problems)
        .containsExactly(
            Problem.error(
                "overrides.yaml",
                4,
                "There is no topic \"visoin\"",
                "Write \"vision\" if that was meant, or delete it"));
  }

  private static Several several(int line, String... names) {
    return new Several(List.of(names).stream().map(name -> new Name(name, line)).toList(), line);
  }

  private Overrides load(String text) throws IOException {
    Files.createDirectories(content.resolve("dumps"));
    Files.writeString(content.resolve("dumps/a.txt"), "Old\nWe present a method. It works.\n");
    Files.writeString(content.resolve("overrides.yaml"), text);
    return ConfigLoader.load(content, problems::add).overrides();
  }
}
