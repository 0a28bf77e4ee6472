package io.github.staticdigest.categorize;

import static io.github.staticdigest.sample.Papers.entry;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.staticdigest.model.Entry;
import io.github.staticdigest.model.Facts;
import io.github.staticdigest.model.Filing;
import io.github.staticdigest.model.Filing.Reason;
import io.github.staticdigest.model.RichText;
import io.github.staticdigest.model.Span;
import io.github.staticdigest.model.Span.Style;
import io.github.staticdigest.model.Topic;
import io.github.staticdigest.model.Topic.Phrase;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CategorizerTest {

  @Test
  void aPhraseOfTheTitleOutweighsOneOfTheAbstract() {
    Categorizer categorizer = new Categorizer(List.of(topic("a", "weather"), topic("b", "robots")));
    Filing filing = categorizer.file(entry("Robots outdoors", "They mind the weather."));
    assertThat(filing.primary()).isEqualTo(new Reason("b", 0.75, List.of("Robots")));
  }

  @Test
  void aTieGoesToTheEarlierTopicAndIsDoubtful() {
    Categorizer categorizer = new Categorizer(List.of(topic("a", "weather"), topic("b", "robots")));
    Filing filing = categorizer.file(entry("Robots and weather", ""));
    assertThat(filing.primary()).isEqualTo(new Reason("a", 0.5, List.of("weather")));
    assertThat(filing.secondary()).containsExactly(new Reason("b", 0.5, List.of("Robots")));
    assertThat(filing.doubtful()).isTrue();
  }

  @Test
  void aClearLeadIsNotDoubtful() {
    Filing filing = file("Weather forecasts", "Weather for robots.", "weather", "robots");
    assertThat(filing.doubtful()).isFalse();
    assertThat(filing.secondary()).isEmpty();
  }

  @Test
  void atMostTwoSecondaryTopicsAreNamed() {
    Filing filing = file("Cats, dogs, birds, fish", "", "cat", "dog", "bird", "fish");
    assertThat(filing.secondary()).extracting(Reason::topic).containsExactly("t1", "t2");
  }

  @Test
  void littleEvidenceIsOther() {
    Filing filing = file("Untitled", "One word of weather.", "weather");
    assertThat(filing)
        .isEqualTo(new Filing(new Reason(Topic.OTHER, 0, List.of()), List.of(), true));
  }

  @Test
  void noEvidenceIsOther() {
    assertThat(file("Untitled", null, "weather").primary().topic()).isEqualTo(Topic.OTHER);
  }

  @Test
  void anEntryWithoutAnAbstractIsFiledByItsTitle() {
    assertThat(file("Weather", null, "weather").primary().topic()).isEqualTo("t0");
  }

  @Test
  void pluralHyphenAndCaseMakeNoDifference() {
    assertThat(file("Large LANGUAGE-models", "", "language model").primary().because())
        .containsExactly("LANGUAGE-models");
    assertThat(file("A survey of batteries", "", "battery").primary().topic()).isEqualTo("t0");
    assertThat(file("Post-training quantisation", "", "quantization").primary().topic())
        .isEqualTo("t0");
  }

  @Test
  void aPartOfAWordIsNoMatch() {
    assertThat(file("Scattered clouds", "", "cat").primary().topic()).isEqualTo(Topic.OTHER);
    assertThat(file("The language of models", "", "language model").primary().topic())
        .isEqualTo(Topic.OTHER);
  }

  @ParameterizedTest
  @ValueSource(strings = {"wav2vec 2.0", "node.js", "Llama 3.1", "SE(3)", "10:1", "1,3-butadiene"})
  void aPhraseWithASignInsideIsFound(String phrase) {
    Topic topic = topic("t", phrase, "robot");
    for (String title : List.of("Robots by %s", "%s: robots", "Robots (%s)", "Robots by %s-nets")) {
      Filing filing = new Categorizer(List.of(topic)).file(entry(title.formatted(phrase), ""));
      assertThat(filing.primary().because()).as(title).contains(phrase);
    }
  }

  @Test
  void aVetoWithASignInsideKeepsAPaperOut() {
    Topic topic = new Topic("t", "", "", "", List.of(), phrases("server"), List.of("node.js"));
    Categorizer categorizer = new Categorizer(List.of(topic));
    assertThat(categorizer.file(entry("Servers in Node.js", "")).primary().topic())
        .isEqualTo(Topic.OTHER);
    assertThat(categorizer.file(entry("A server has a node. JS", "")).primary().topic())
        .isEqualTo("t");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Language. Models",
        "Language, models",
        "Language: models",
        "Language (models)",
        "(A language) models",
        "\u201CA language.\u201D Models"
      })
  void aPhraseDoesNotReachAcrossAPause(String title) {
    assertThat(file(title, "", "language model").primary().topic()).isEqualTo(Topic.OTHER);
  }

  @Test
  void anAcronymAloneSaysNothing() {
    Topic mapping = topic("mapping", "SLAM", "robot mapping");
    Filing alone =
        new Categorizer(List.of(mapping))
            .file(entry("SLAM: Structural Linguistic Activation Marking", "We mark SLAM."));
    Filing supported =
        new Categorizer(List.of(mapping))
            .file(entry("SLAM in the dark", "We do robot mapping with SLAM."));
    assertThat(alone.primary().topic()).isEqualTo(Topic.OTHER);
    assertThat(supported.primary().because()).containsExactly("SLAM", "robot mapping");
  }

  @Test
  void anAcronymWantsItsCapitalsAndMayBeAPlural() {
    Topic topic = topic("rl", "RAM", "memory chip");
    Categorizer categorizer = new Categorizer(List.of(topic));
    assertThat(categorizer.file(entry("RAMs", "A memory chip.")).primary().because())
        .containsExactly("RAMs", "memory chip");
    assertThat(categorizer.file(entry("A ram and memory chips", "")).primary().because())
        .containsExactly("memory chips");
  }

  @Test
  void theLongestPhraseAloneCounts() {
    Filing filing =
        file(
            "Vision-language models",
            "Language models.",
            "language model",
            "vision language model");
    assertThat(filing.primary())
        .isEqualTo(new Reason("t1", 0.75, List.of("Vision-language models")));
    assertThat(filing.secondary()).isEmpty();
  }

  @Test
  void aShorterPhraseStillCountsBesideALongerOne() {
    Filing filing =
        file("Graph neural operators", "Graph theory.", "graph", "graph theory", "neural operator");
    assertThat(filing.primary().topic()).isEqualTo("t0");
    assertThat(filing.secondary()).extracting(Reason::topic).containsExactly("t2");
  }

  @Test
  void aVetoKeepsAPaperOut() {
    Topic generative =
        new Topic("g", "", "", "", List.of(), phrases("diffusion"), List.of("diffusion equation"));
    Categorizer categorizer = new Categorizer(List.of(generative));
    assertThat(categorizer.file(entry("Diffusion", "Noise.")).primary().topic()).isEqualTo("g");
    assertThat(categorizer.file(entry("Diffusion", "Of diffusion equations.")).primary().topic())
        .isEqualTo(Topic.OTHER);
  }

  @Test
  void repetitionCountsLessAndLess() {
    Filing filing =
        file("Birds and a cat", "Cats. Cats. Cats. Cats. Cats. Cats. A bird.", "bird", "cat");
    assertThat(filing.primary().topic()).isEqualTo("t1");
    assertThat(filing.primary().score()).isEqualTo(0.54);
  }

  @Test
  void reasonsAreTheWeightiestPhrasesNoneWithinAnother() {
    Topic topic =
        new Topic(
            "t",
            "",
            "",
            "",
            List.of(),
            List.of(
                new Phrase("ocean", 1),
                new Phrase("ocean model", 4),
                new Phrase("tide", 2),
                new Phrase("salt", 3),
                new Phrase("sand", 1.5)),
            List.of());
    Filing filing =
        new Categorizer(List.of(topic))
            .file(entry("Ocean models", "The ocean: salt, tides and sand."));
    assertThat(filing.primary().because()).containsExactly("Ocean models", "salt", "tides");
  }

  @Test
  void anAddressIsNotRead() {
    RichText text =
        new RichText(
            List.of(
                Span.plain("Code at "),
                new Span("https://github.com/weather/weather", Style.LINK)));
    Entry plain = entry("Untitled", "");
    Entry linked =
        new Entry(
            plain.id(),
            plain.slug(),
            List.of(),
            text,
            text,
            List.of(),
            Facts.NONE,
            plain.raw(),
            plain.appearances(),
            List.of());
    assertThat(new Categorizer(List.of(topic("w", "weather"))).file(linked).primary().topic())
        .isEqualTo(Topic.OTHER);
  }

  @Test
  void aPhraseWithoutWordsIsIgnored() {
    assertThat(file("?! and more", "", "?!").primary().topic()).isEqualTo(Topic.OTHER);
  }

  /** Files under topics {@code t0}, {@code t1} and so on, each with one phrase. */
  private static Filing file(String title, String abstractText, String... phrases) {
    List<Topic> topics = new ArrayList<>();
    for (String phrase : phrases) {
      topics.add(topic("t" + topics.size(), phrase));
    }
    return new Categorizer(topics).file(entry(title, abstractText));
  }

  private static Topic topic(String slug, String... phrases) {
    return new Topic(slug, "", "", "", List.of(), phrases(phrases), List.of());
  }

  private static List<Phrase> phrases(String... texts) {
    return Arrays.stream(texts).map(text -> new Phrase(text, 1)).toList();
  }
}
