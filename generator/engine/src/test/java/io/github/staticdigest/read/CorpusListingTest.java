package io.github.staticdigest.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.staticdigest.model.RawEntry;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Keeps in step over a listing of 6,385 papers of every field, whole and with lines missing. */
class CorpusListingTest {

  private static final Path SHARED =
      Path.of(System.getProperty("digest.shared", "../../../shared"));
  private static final Path CORPUS = SHARED.resolve("corpus/arxiv-labelled.jsonl.gz");

  private static final List<Paper> PAPERS = new ArrayList<>();

  private record Paper(String title, String abstractText) {}

  @BeforeAll
  static void readPapers() throws IOException {
    assumeTrue(Files.exists(CORPUS), "the shared corpus is not there: " + CORPUS);
    ObjectMapper json = new ObjectMapper();
    try (InputStream in = new GZIPInputStream(Files.newInputStream(CORPUS));
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      List<String> all = lines.lines().toList();
      for (int i = 0; i < all.size(); i += 10) {
        JsonNode paper = json.readTree(all.get(i));
        PAPERS.add(new Paper(oneLine(paper, "title"), oneLine(paper, "abstract")));
      }
    }
  }

  @Test
  void noPaperIsLostFromAWholeListing() {
    Reading reading = Reading.of(listing(0, 0, new HashSet<>()));
    assertThat(reading.problems()).isEmpty();
    assertThat(lost(new HashSet<>(PAPERS), reading)).isEmpty();
  }

  @Test
  void aMissingLineHereAndThereDoesNotDisturbTheRest() {
    Set<Paper> expected = new HashSet<>();
    Reading reading = Reading.of(listing(0.01, 0.0025, expected));
    assertThat(lost(expected, reading)).hasSizeLessThan(PAPERS.size() / 1000);
  }

  /** The papers as a dump in which some abstracts and some titles are missing. */
  private static String listing(double abstracts, double titles, Set<Paper> expected) {
    Random random = new Random(3);
    StringBuilder text = new StringBuilder();
    for (Paper paper : PAPERS) {
      boolean hasTitle = random.nextDouble() >= titles;
      boolean hasAbstract = !hasTitle || random.nextDouble() >= abstracts;
      text.append(hasTitle ? paper.title() + "\n" : "");
      text.append(hasAbstract ? paper.abstractText() + "\n" : "");
      if (hasTitle) {
        expected.add(hasAbstract ? paper : new Paper(paper.title(), ""));
      }
    }
    return text.toString();
  }

  private static Set<Paper> lost(Set<Paper> expected, Reading reading) {
    Set<Paper> lost = new HashSet<>(expected);
    for (RawEntry entry : reading.entries()) {
      String text = entry.abstractText();
      lost.remove(new Paper(entry.title(), text == null ? "" : text));
    }
    return lost;
  }

  private static String oneLine(JsonNode paper, String field) {
    return paper.get(field).asText().replaceAll("\\s+", " ").strip();
  }
}
