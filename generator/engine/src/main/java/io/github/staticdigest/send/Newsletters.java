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
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The issues of a published site that can be mailed. */
final class Newsletters {

  private static final ObjectReader JSON = JsonMapper.builder().build().readerFor(JsonNode.class);

  /** So many issues are named that begin as what was asked for. */
  private static final int BEGUN = 5;

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
          "There is no issue " + Words.safe(wanted) + " in " + folder + advice(wanted, keys));
    }
    return Newsletter.read(folder, wanted, key, line);
  }

  /** Who gives the day of an issue means one whose name begins with it, not the next of kin. */
  private static String advice(String wanted, Map<String, String> keys) {
    List<String> begun =
        keys.keySet().stream()
            .filter(slug -> !wanted.isEmpty() && slug.startsWith(wanted))
            .toList();
    if (begun.size() == 1) {
      return ". The only one that begins so is " + begun.get(0) + ".";
    }
    if (!begun.isEmpty()) {
      return ". These begin so: "
          + String.join(", ", begun.subList(0, Math.min(BEGUN, begun.size())))
          + (begun.size() > BEGUN ? " and " + (begun.size() - BEGUN) + " more." : ".");
    }
    return Nearest.of(wanted, keys.keySet())
        .map(near -> ". The nearest is " + near + ".")
        .orElse(". The newest is " + keys.keySet().iterator().next() + ".");
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
