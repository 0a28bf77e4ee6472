package io.github.staticdigest.categorize;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.staticdigest.model.Topic;
import io.github.staticdigest.model.Topic.Phrase;
import io.github.staticdigest.sample.Seeds;
import io.github.staticdigest.text.Words;
import io.github.staticdigest.text.Words.Word;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What this repository's topics promise. */
class TopicsFileTest {

  static List<Topic> topics() {
    return Seeds.topics();
  }

  @Test
  void twentyTwoTopicsStandInOrder() {
    assertThat(topics())
        .extracting(Topic::slug)
        .containsExactly(
            "language",
            "agents",
            "multimodal",
            "trust",
            "vision",
            "generative",
            "audio",
            "robotics",
            "rl",
            "graphs",
            "timeseries",
            "learning",
            "theory",
            "statistics",
            "systems",
            "practice",
            "simulation",
            "earth",
            "health",
            "neuro",
            "materials",
            "physics");
    assertThat(topics()).extracting(Topic::shelf).doesNotContainNull();
    assertThat(topics().stream().map(Topic::shelf).distinct())
        .containsExactly(
            "Language & agents", "Perception & action", "Learning & mathematics", "Sciences");
  }

  @ParameterizedTest
  @MethodSource("topics")
  void aScopeIsOneSentence(Topic topic) {
    assertThat(topic.scope()).matches("[A-Z][^.\\n]+\\.");
  }

  @ParameterizedTest
  @MethodSource("topics")
  void noPhraseStandsTwiceInATopic(Topic topic) {
    assertThat(topic.phrases()).extracting(phrase -> folded(phrase.text())).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("topics")
  void weightsAreThoseOfTheHead(Topic topic) {
    assertThat(topic.phrases())
        .extracting(Phrase::weight)
        .allMatch(weight -> List.of(0.5, 1.0, 1.5, 2.0, 3.0, 4.0, 5.0, 6.0).contains(weight));
  }

  @ParameterizedTest
  @MethodSource("topics")
  void aPhraseNeverMeetsAVetoOfItsOwnTopic(Topic topic) {
    List<String> phrases = topic.phrases().stream().map(phrase -> folded(phrase.text())).toList();
    assertThat(topic.vetoes())
        .extracting(TopicsFileTest::folded)
        .doesNotContainAnyElementsOf(phrases);
  }

  private static String folded(String phrase) {
    boolean acronym = Rule.of(0, phrase, 1).isAcronym();
    return acronym ? phrase : String.join(" ", Words.of(phrase).stream().map(Word::form).toList());
  }
}
