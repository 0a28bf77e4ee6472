package io.github.staticdigest.dedupe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.staticdigest.config.Overrides;
import io.github.staticdigest.model.CleanEntry;
import io.github.staticdigest.sample.Papers;
import io.github.staticdigest.text.TitleKey;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

/** Folding by pairs of real records of which it is known whether they are one paper. */
class PairsTest {

  private static final Path PAIRS =
      Path.of(System.getProperty("digest.shared", "../../../shared"), "corpus/pairs.jsonl.gz");

  @Test
  void onePaperUnderOneTitleIsFoldedAndTwoStayTwo() throws IOException {
    assumeTrue(Files.exists(PAIRS), () -> "No labelled pairs at " + PAIRS.toAbsolutePath());
    Map<String, Count> counts = new TreeMap<>();
    for (JsonNode pair : pairs()) {
      counts.computeIfAbsent(kind(pair), kind -> new Count()).add(folded(pair));
    }
    System.out.println("Pairs folded: " + counts);
    assertThat(counts.get("one title, one paper, recognisable").share()).isGreaterThan(0.99);
    assertThat(counts.get("one title, two papers").folded).isZero();
    assertThat(counts.get("two titles, one paper, recognisable").folded).isGreaterThan(20);
  }

  private static String kind(JsonNode pair) {
    boolean oneTitle =
        TitleKey.of(pair.at("/a/title").asText()).equals(TitleKey.of(pair.at("/b/title").asText()));
    String titles = oneTitle ? "one title" : "two titles";
    return pair.get("same").asBoolean()
        ? titles + ", one paper, " + pair.get("grade").asText()
        : titles + ", two papers";
  }

  private static boolean folded(JsonNode pair) {
    List<CleanEntry> both = List.of(entry("a.txt", pair.get("a")), entry("b.txt", pair.get("b")));
    return new Deduplicator(Overrides.NONE).fold(both, problem -> {}).entries().size() == 1;
  }

  private static CleanEntry entry(String dump, JsonNode paper) {
    return Papers.paper(dump, 1, paper.get("title").asText(), paper.get("abstract").asText());
  }

  private static List<JsonNode> pairs() throws IOException {
    ObjectMapper json = new ObjectMapper();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(PAIRS)), StandardCharsets.UTF_8))) {
      List<JsonNode> pairs = new ArrayList<>();
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        pairs.add(json.readTree(line));
      }
      return pairs;
    }
  }

  private static final class Count {
    int folded;
    int all;

    void add(boolean isFolded) {
      all++;
      folded += isFolded ? 1 : 0;
    }

    double share() {
      return (double) folded / all;
    }

    @Override
    public String toString() {
      return folded + " of " + all;
    }
  }
}
