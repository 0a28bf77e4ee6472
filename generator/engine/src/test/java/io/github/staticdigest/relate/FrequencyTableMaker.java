package io.github.staticdigest.relate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.staticdigest.text.Tokens;
import io.github.staticdigest.text.WordLists;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;

/**
 * Counts in how many abstracts each word stands and writes the table that {@link
 * DocumentFrequencies} reads. Run by hand, as docs/near.md says, when the words of the table
 * change.
 */
final class FrequencyTableMaker {

  private static final int FEWEST = 10;

  private final WordLists lists = WordLists.bundled();
  private final Map<String, Integer> counts = new HashMap<>();
  private int documents;

  private FrequencyTableMaker() {}

  /** Reads gzipped JSON lines with title and abstract, and writes the table. */
  public static void main(String[] arguments) throws IOException {
    FrequencyTableMaker maker = new FrequencyTableMaker();
    maker.read(Path.of(arguments[0]));
    Files.write(Path.of(arguments[1]), maker.table(), StandardCharsets.UTF_8);
  }

  private void read(Path corpus) throws IOException {
    ObjectMapper json = new ObjectMapper();
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(corpus)), StandardCharsets.UTF_8))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        JsonNode paper = json.readTree(line);
        count(paper.path("title").asText() + " . " + paper.path("abstract").asText());
      }
    }
  }

  private void count(String text) {
    documents++;
    Set<String> forms = new HashSet<>();
    Tokens tokens = Tokens.of(text);
    for (int word = 0; word < tokens.size(); word++) {
      if (lists.kind(tokens, word) != WordLists.Kind.EMPTY) {
        forms.add(tokens.form(word));
      }
    }
    forms.forEach(form -> counts.merge(form, 1, Integer::sum));
  }

  private List<String> table() {
    List<String> lines = new ArrayList<>(List.of("#\t" + documents));
    new TreeMap<>(counts)
        .forEach(
            (form, count) -> {
              if (count >= FEWEST && form.chars().allMatch(c -> c < 128)) {
                lines.add(form + "\t" + count);
              }
            });
    return lines;
  }
}
