package io.github.staticdigest.fetch;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.staticdigest.config.DumpNames;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What is remembered from one run to the next: a small file beside the dumps, hidden, so that no
 * build reads it. Without it everything is asked for again, and nothing else is lost.
 */
final class Memory {

  /** Its name. */
  static final String NAME = ".fetch.json";

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .defaultPropertyInclusion(
              JsonInclude.Value.construct(
                  JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL))
          .build();

  /**
   * What is known of one thing that was asked for.
   *
   * @param address hash of the address, which itself may hold a key
   * @param file name of the dump, or null where the answer listed no paper
   * @param etag header of the answer, or null
   * @param modified header {@code Last-Modified} of the answer, or null
   * @param fingerprint what a build reads of the dump
   * @param papers how many papers it lists
   * @param newest latest date of a paper, or null
   * @param asked the day on which the source was asked last
   * @param changed the day on which it told something new last
   */
  @JsonIgnoreProperties(ignoreUnknown = true)
  record Known(
      String address,
      @Nullable String file,
      @Nullable String etag,
      @Nullable String modified,
      String fingerprint,
      int papers,
      @Nullable String newest,
      String asked,
      String changed) {

    Known {
      // A file that somebody edited is damaged where these are missing.
      LocalDate.parse(asked);
      LocalDate.parse(changed);
      if (newest != null) {
        LocalDate.parse(newest);
      }
      if ((file != null && !isName(file)) || !isFit(etag) || !isFit(modified)) {
        throw new IllegalArgumentException("damaged");
      }
      Objects.requireNonNull(address);
      Objects.requireNonNull(fingerprint);
    }

    private static boolean isName(String file) {
      return DumpNames.isDump(file) && file.chars().allMatch(c -> c > ' ' && c != '/' && c != '\\');
    }

    /** Whether a header may hold it. */
    private static boolean isFit(@Nullable String value) {
      return value == null || value.chars().allMatch(c -> c >= ' ' && c < 0x7F);
    }

    /** The same after the source was asked again. */
    Known asked(String day) {
      return new Known(address, file, etag, modified, fingerprint, papers, newest, day, changed);
    }
  }

  private final Path file;
  private final Map<String, Known> known;

  private Memory(Path file, Map<String, Known> known) {
    this.file = file;
    this.known = new TreeMap<>(known);
  }

  /** What the folder of dumps remembers; nothing where its file is absent or damaged. */
  static Memory of(Path dumps) throws IOException {
    Path file = dumps.resolve(NAME);
    try {
      @Nullable Map<String, Known> known =
          MAPPER.readValue(Files.readAllBytes(file), new TypeReference<Map<String, Known>>() {});
      return new Memory(file, known == null ? Map.of() : known);
    } catch (NoSuchFileException | JacksonException e) {
      return new Memory(file, Map.of());
    }
  }

  @Nullable Known get(String key) {
    return known.get(key);
  }

  /** Remembers, at once and on disk, so that a run that is killed is resumed where it was. */
  void put(String key, Known value) throws IOException {
    if (value.equals(known.put(key, value))) {
      return;
    }
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    String text =
        MAPPER
            .writer(new DefaultPrettyPrinter().withObjectIndenter(indenter))
            .writeValueAsString(known);
    Path next = file.resolveSibling(NAME + ".new");
    Files.writeString(next, text + "\n");
    Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }
}
