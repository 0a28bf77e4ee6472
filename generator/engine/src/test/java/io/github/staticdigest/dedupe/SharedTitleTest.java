package io.github.staticdigest.dedupe;

import static io.github.staticdigest.sample.Papers.facts;
import static io.github.staticdigest.sample.Papers.paper;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.staticdigest.config.Overrides;
import io.github.staticdigest.model.CleanEntry;
import io.github.staticdigest.model.Problem;
import io.github.staticdigest.sample.Papers;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What is told of two papers of one title of which not both have an abstract. */
class SharedTitleTest {

  private static final String SOIL = "This issue collects papers on soil microbes.";

  @Test
  void abstractsThatAreNotThereAreNotCompared() {
    String one =
        "“Editorial” is also the title of a paper in a:10, and one of the two has no abstract";
    assertThat(told(SOIL, null)).containsExactly(one);
    assertThat(told(null, SOIL)).containsExactly(one);
    assertThat(told(null, null))
        .containsExactly(
            "“Editorial” is also the title of a paper in a:10, and neither has an abstract");
  }

  private static List<String> told(@Nullable String first, @Nullable String second) {
    List<Problem> problems = new ArrayList<>();
    CleanEntry otto = by("Otto Becker", paper("a", 1, "Editorial", first));
    CleanEntry eve = by("Eve Becker", paper("b", 1, "Editorial", second));
    assertThat(new Deduplicator(Overrides.NONE).fold(List.of(otto, eve), problems::add).entries())
        .hasSize(2);
    return problems.stream().map(Problem::message).toList();
  }

  private static CleanEntry by(String author, CleanEntry paper) {
    return Papers.told(paper, facts(List.of(), author));
  }
}
