package io.github.staticdigest.categorize;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.staticdigest.model.Entry;
import io.github.staticdigest.model.Filing;
import io.github.staticdigest.model.Topic;
import io.github.staticdigest.sample.Seeds;
import io.github.staticdigest.text.TitleKey;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Files the seed papers and counts how many stand where a reader put them. The labelled ones are
 * among those that the bundled model learnt from, so its figures say only that nothing is broken;
 * how papers are filed that nobody labelled, {@code digest:evaluate} tells with {@code
 * digest.folds}, as docs/topics.md says.
 */
class FilingOfSeedsTest {

  private static final List<Entry> ENTRIES = Seeds.entries();
  private static final Categorizer CATEGORIZER =
      new Categorizer(Seeds.topics(), ModelFile.bundled());

  @Test
  void phrasesAloneFileMostLabelledPapersAsAReaderWould() throws IOException {
    Tally all = filed("phrases", new Categorizer(Seeds.topics()));
    assertThat(all.exact).isGreaterThanOrEqualTo(all.papers * 80 / 100);
    assertThat(all.acceptable).isGreaterThanOrEqualTo(all.papers * 88 / 100);
  }

  @Test
  void whatWasLearntFromReadersIsKept() throws IOException {
    Tally all = filed("phrases and model", CATEGORIZER);
    assertThat(all.exact).isGreaterThanOrEqualTo(all.papers * 95 / 100);
  }

  private static Tally filed(String how, Categorizer categorizer) throws IOException {
    Map<String, Entry> entries =
        ENTRIES.stream()
            .collect(Collectors.toMap(e -> TitleKey.of(e.title().text()), Function.identity()));
    Map<String, Tally> tallies = new TreeMap<>();
    for (JsonNode label : labels()) {
      Entry entry = entries.get(TitleKey.of(label.get("title").asText()));
      assertThat(entry).as(label.get("title").asText()).isNotNull();
      tallies
          .computeIfAbsent(label.get("primary").asText(), topic -> new Tally())
          .add(label, categorizer.file(entry));
    }
    tallies.forEach((topic, tally) -> print(topic, tally));
    Tally all = new Tally();
    tallies.values().forEach(all::add);
    print("all, by " + how, all);
    assertThat(all.papers).isEqualTo(213);
    return all;
  }

  @Test
  void fewSeedPapersAreOtherOrDoubtful() {
    List<Filing> filings = ENTRIES.stream().map(CATEGORIZER::file).toList();
    long other = filings.stream().filter(f -> f.primary().topic().equals(Topic.OTHER)).count();
    long doubtful = filings.stream().filter(Filing::doubtful).count();
    System.out.printf(
        Locale.ROOT, "of %d papers %d other, %d doubtful%n", filings.size(), other, doubtful);
    assertThat(other).isLessThanOrEqualTo(5);
    assertThat(doubtful).isLessThanOrEqualTo(70);
  }

  @Test
  void everyFilingKeepsTheContract() {
    Map<String, Filing> filings = new HashMap<>();
    ENTRIES.forEach(entry -> filings.put(entry.id(), CATEGORIZER.file(entry)));
    assertThat(filings.values())
        .allSatisfy(
            filing -> {
              assertThat(filing.secondary()).hasSizeLessThanOrEqualTo(2);
              assertThat(filing.primary().score()).isBetween(0.0, 1.0);
              assertThat(filing.primary().because())
                  .hasSizeLessThanOrEqualTo(3)
                  .doesNotHaveDuplicates();
            });
    ENTRIES.forEach(
        entry ->
            assertThat(filings.get(entry.id()).primary().because())
                .allMatch(reason -> stands(reason, entry)));
  }

  private static boolean stands(String reason, Entry entry) {
    return entry.title().text().contains(reason)
        || (entry.abstractText() != null && entry.abstractText().text().contains(reason));
  }

  private static List<JsonNode> labels() throws IOException {
    try (InputStream stream =
        FilingOfSeedsTest.class.getResourceAsStream("/eval/topics-dev.jsonl")) {
      return new ObjectMapper().readerFor(JsonNode.class).<JsonNode>readValues(stream).readAll();
    }
  }

  private static void print(String topic, Tally tally) {
    System.out.printf(
        Locale.ROOT,
        "%-11s %3d papers: %3d exact (%3.0f %%), %3d acceptable (%3.0f %%)%n",
        topic,
        tally.papers,
        tally.exact,
        100.0 * tally.exact / tally.papers,
        tally.acceptable,
        100.0 * tally.acceptable / tally.papers);
  }

  private static final class Tally {
    int papers;
    int exact;
    int acceptable;

    void add(JsonNode label, Filing filing) {
      String topic = filing.primary().topic();
      boolean right = topic.equals(label.get("primary").asText());
      boolean fine = right;
      for (JsonNode also : label.get("also_acceptable")) {
        fine |= topic.equals(also.asText());
      }
      papers++;
      exact += right ? 1 : 0;
      acceptable += fine ? 1 : 0;
    }

    void add(Tally other) {
      papers += other.papers;
      exact += other.exact;
      acceptable += other.acceptable;
    }
  }
}
