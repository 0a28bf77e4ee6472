package io.github.staticdigest.send;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.staticdigest.text.Nearest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The issues of a published site that can be mailed. */
final class Newsletters {

  private static final ObjectReader JSON = JsonMapper.builder().build().readerFor(JsonNode.class);

  private final int line;
  private final Path folder;
  private final Path index;

  /**
   * @param site the folder where the site was published
   * @param line where {@code digest.yaml} tells of newsletters; 0 where it does not
   */
  Newsletters(Path site, int line) {
    this.line = line;
    this.folder = site.resolve("newsletter");
    this.index = folder.resolve("index.jsonl");
  }

  /**
   * The issue of a slug, or the newest.
   *
   * @throws SendFailure if there is no such issue, or none at all
   */
  Newsletter find(@Nullable String slug) throws SendFailure {
    Map<String, String> keys = keys();
    if (keys.isEmpty()) {
      throw new SendFailure(
          "There is no newsletter in "
              + folder
              + ". Build the digest first, with url: in its digest.yaml, or name another folder by"
              + " digest.outputDirectory.");
    }
    String wanted = slug == null ? keys.keySet().iterator().next() : slug;
    String key = keys.get(wanted);
    if (key == null) {
      throw new SendFailure(
          "There is no issue "
              + Words.safe(wanted)
              + " in "
              + folder
              + Nearest.of(wanted, keys.keySet())
                  .map(near -> ". The nearest is " + near + ".")
                  .orElse("."));
    }
    return Newsletter.read(folder, wanted, key, line);
  }

  /** What names each issue for ever, by its slug; the newest comes first. */
  private Map<String, String> keys() throws SendFailure {
    Map<String, String> keys = new LinkedHashMap<>();
    if (!Files.exists(index)) {
      return keys;
    }
    try (MappingIterator<JsonNode> lines = JSON.readValues(index.toFile())) {
      while (lines.hasNextValue()) {
        JsonNode line = lines.nextValue();
        keys.put(line.path("slug").asText(), line.path("key").asText());
      }
      return keys;
    } catch (IOException e) {
      throw new SendFailure(
          index + " cannot be read. Make it readable, or build the digest again.");
    }
  }
}
