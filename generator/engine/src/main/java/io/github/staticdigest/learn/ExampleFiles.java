package io.github.staticdigest.learn;

import com.fasterxml.jackson.core.JsonProcessingException;
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

/** Reads files of examples: JSON Lines in UTF-8, also compressed by gzip where the name says so. */
final class ExampleFiles {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final Consumer<Problem> problems;

  ExampleFiles(Consumer<Problem> problems) {
    this.problems = problems;
  }

  /** All lines that can be understood, in order. */
  List<ExampleLine> read(List<Path> files) {
    List<ExampleLine> lines = new ArrayList<>();
    files.forEach(file -> read(file, lines));
    return lines;
  }

  private void read(Path file, List<ExampleLine> lines) {
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

  private void read(String file, int number, String line, List<ExampleLine> lines) {
    try {
      lines.add(ExampleLine.of(file, number, JSON.readTree(line)));
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
