package io.github.staticdigest.build;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.staticdigest.model.EntryRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A paper as a build published it: a line of {@code data/entries.jsonl}.
 *
 * @param url its page, relative to the root of the site
 * @param raw the kept listing before repair
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record PublishedPaper(
    @JsonProperty(required = true) String id,
    @JsonProperty(required = true) String title,
    @JsonProperty(required = true) String url,
    @JsonProperty("abstract") @Nullable String abstractText,
    @JsonProperty(required = true) Raw raw) {

  /** What of the listing is asked for. */
  @JsonIgnoreProperties(ignoreUnknown = true)
  record Raw(@JsonProperty(required = true) String title) {}

  private static final ObjectReader JSON =
      JsonMapper.builder().build().readerFor(PublishedPaper.class);

  /** The last part of its address. */
  String slug() {
    return url.replaceFirst(".*/", "").replaceFirst("[.]html$", "");
  }

  /**
   * Reads them one at a time, since there may be many.
   *
   * @return whether all could be read; not where somebody changed or removed the file
   */
  static boolean read(Path site, Consumer<PublishedPaper> papers) throws IOException {
    Path file = site.resolve(EntryRecord.FILE);
    if (!Files.isRegularFile(file)) {
      return false;
    }
    try (MappingIterator<PublishedPaper> lines = JSON.readValues(file.toFile())) {
      while (lines.hasNextValue()) {
        papers.accept(lines.nextValue());
      }
      return true;
    } catch (JacksonException e) {
      return false;
    }
  }
}
