package io.github.staticdigest.learn;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.staticdigest.model.Problem;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/**
 * Reads files of JSON Lines in UTF-8, also compressed by gzip where the name says so.
 *
 * @param <T> what a line says
 */
final class JsonLines<T> {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final Parser<T> parser;
  private final Consumer<Problem> problems;

  JsonLines(Parser<T> parser, Consumer<Problem> problems) {
    this.parser = parser;
    this.problems = problems;
  }

  /** Understands a line. */
  interface Parser<T> {

    /**
     * What the line says.
     *
     * @throws IllegalArgumentException with what is wrong and how to mend it, parted by a line feed
     */
    T parse(String file, int line, JsonNode json);
  }

  /** All lines that can be understood, in order. */
  List<T> read(List<Path> files) {
    List<T> lines = new ArrayList<>();
    files.forEach(file -> read(file, lines));
    return lines;
  }

  /** A text under a key, or null where there is none. */
  static @Nullable String text(JsonNode json, String key) {
    JsonNode value = json.path(key);
    require(
        value.isMissingNode() || value.isNull() || value.isTextual(),
        "\"" + key + "\" is no text",
        "Put its value in quotes");
    return value.isTextual() ? value.textValue() : null;
  }

  /** The texts of a list under a key; none where there is none. */
  static List<String> texts(JsonNode json, String key) {
    JsonNode list = json.path(key);
    require(
        list.isMissingNode() || list.isArray(), "\"" + key + "\" is no list", "Write [\"...\"]");
    List<String> texts = new ArrayList<>();
    for (JsonNode text : list) {
      require(text.isTextual(), "\"" + key + "\" holds what is no text", "Write [\"...\"]");
      texts.add(text.textValue());
    }
    return texts;
  }

  /** Refuses a line for a reason. */
  static void require(boolean holds, String message, String fix) {
    if (!holds) {
      throw new IllegalArgumentException(message + "\n" + fix);
    }
  }

  private void read(Path file, List<T> lines) {
    int number = 0;
    try (InputStream stream = Files.newInputStream(file);
        InputStream text = isCompressed(file) ? new GZIPInputStream(stream) : stream;
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(text, StandardCharsets.UTF_8))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        number++;
        if (!line.isBlank()) {
          read(file.toString(), number, line, lines);
        }
      }
    } catch (IOException e) {
      problems.accept(
          Problem.error(
              file.toString(),
              number,
              "It cannot be read (" + e.getClass().getSimpleName() + ")",
              "Name a file of JSON Lines that exists, compressed only where it ends in .gz"));
    }
  }

  private void read(String file, int number, String line, List<T> lines) {
    try {
      lines.add(parser.parse(file, number, JSON.readTree(line)));
    } catch (JsonProcessingException e) {
      problems.accept(
          Problem.error(file, number, "It is no JSON", "Write one JSON object on the line"));
    } catch (IllegalArgumentException e) {
      String[] told = String.valueOf(e.getMessage()).split("\n", 2);
      problems.accept(Problem.error(file, number, told[0], told[1]));
    }
  }

  private static boolean isCompressed(Path file) {
    return file.toString().endsWith(".gz");
  }
}
