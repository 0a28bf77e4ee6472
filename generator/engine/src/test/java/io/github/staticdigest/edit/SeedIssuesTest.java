package io.github.staticdigest.edit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.staticdigest.model.Entry;
import io.github.staticdigest.model.Issue;
import io.github.staticdigest.model.Issue.Listing;
import io.github.staticdigest.sample.Seeds;
import io.github.staticdigest.text.Messages;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SeedIssuesTest {

  private final List<Entry> entries = Seeds.entries();
  private final List<Issue> issues =
      Editor.apply(
              IssueOrder.chronological(Seeds.dumps(), Map.of(), problem -> {}),
              entries,
              Map.of(),
              Map.of(),
              Map.of(),
              Messages.of("en"),
              problem -> {})
          .issues();

  @Test
  void theFiveDumpsAreIssuesWithTheirNewPapers() {
    assertThat(issues)
        .extracting(issue -> issue.listings().stream().filter(Listing::fresh).count())
        .containsExactly(97L, 81L, 68L, 195L, 24L);
    assertThat(issues)
        .extracting(issue -> issue.listings().size())
        .containsExactly(97, 90, 87, 233, 45);
  }

  @Test
  void withoutSidecarsTheyAreCalledAfterTheirFirstPapers() {
    assertThat(issues)
        .extracting(Issue::title)
        .containsExactly(
            "Around “Scaling Laws for Downstream Task Performance of Large Language Models”",
            "Around “TaskBench”",
            "Around “On the Parameterization and Initialization of Diagonal State Space Models”",
            "Around “BoT”",
            "Around “RegMix”");
    assertThat(issues.get(0).slug()).isEqualTo("000-c95912cf9ddd7b49");
  }
}
