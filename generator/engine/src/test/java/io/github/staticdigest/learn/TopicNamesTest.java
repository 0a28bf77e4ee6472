package io.github.staticdigest.learn;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.staticdigest.model.Problem;
import io.github.staticdigest.model.Topic;
import io.github.staticdigest.sample.Papers;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TopicNamesTest {

  private final TopicNames names =
      new TopicNames(
          List.of(
              new Topic("meadows", "Meadows", "", "", List.of("seagrass"), List.of(), List.of())));
  private final List<Problem> problems = new ArrayList<>();

  @Test
  void aPaperOfATopicThatIsNoneIsToldAndNeitherLearntNorJudged() {
    assertThat(resolved("kelp", "meadows", "kelp")).containsExactly("meadows");
    assertThat(problems)
        .extracting(Problem::toString)
        .containsExactly(
            "labels.jsonl:1: There is no topic \"kelp\", so 2 papers of it cannot be learnt or judged."
                + " Known here: meadows, other.");
    problems.clear();
    assertThat(resolved("medows")).isEmpty();
    assertThat(problems)
        .extracting(Problem::fix)
        .containsExactly("Write \"meadows\" if that was meant");
  }

  @Test
  void formerNamesOfATopicAreItsOwnAndUnlabelledPapersStay() {
    assertThat(resolved("seagrass", null, Topic.OTHER))
        .containsExactly("meadows", null, Topic.OTHER);
    assertThat(problems).isEmpty();
  }

  private List<@Nullable String> resolved(@Nullable String... topics) {
    List<Example> examples = new ArrayList<>();
    for (String topic : topics) {
      String place = "labels.jsonl:" + (examples.size() + 1);
      examples.add(
          new Example(
              Papers.entry("A paper", "A text."), topic, List.of(), List.of(), 1, place, true));
    }
    List<@Nullable String> resolved = new ArrayList<>();
    names.resolved(examples, problems::add).forEach(example -> resolved.add(example.topic()));
    return resolved;
  }
}
