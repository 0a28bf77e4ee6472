package io.github.staticdigest.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Ids and addresses that this digest has published once. Readers' programs key on the ids and other
 * people link to the addresses: a change in this list breaks both, whatever rule was improved.
 */
class PermanentAddressesTest {

  private static final Path PUBLISHED = Path.of("src/test/resources/published-addresses.tsv");

  @Test
  void everyPaperKeepsItsIdAndItsAddress() throws IOException {
    List<String> now =
        Files.readAllLines(PublishedSite.ROOT.resolve("data/entries.jsonl")).stream()
            .map(PermanentAddressesTest::idAndAddress)
            .sorted()
            .toList();
    List<String> once = Files.readAllLines(PUBLISHED);
    assertThat(once).hasSize(465);
    assertThat(now).isEqualTo(once);
  }

  private static String idAndAddress(String line) {
    try {
      JsonNode record = new ObjectMapper().readTree(line);
      return record.path("id").asText() + "\t" + record.path("url").asText();
    } catch (IOException e) {
      throw new IllegalStateException(line, e);
    }
  }
}
