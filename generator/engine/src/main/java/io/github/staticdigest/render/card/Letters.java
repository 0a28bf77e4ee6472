package io.github.staticdigest.render.card;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Outlines of the letters of Newsreader (SIL Open Font License; its licence lies beside {@code
 * letters.txt}) at weight 500, for text set large. They come as polygons, so that a picture is the
 * same on every machine, whatever fonts and font engines it has.
 *
 * <p>A line of the file is a code point in hex, the advance, and polygons parted by {@code z}, each
 * a list of x and y; 1,000 units are the height of a line, y grows upward.
 */
final class Letters {

  private static final String FILE = "letters.txt";

  private final Map<Integer, Letter> letters;

  private Letters(Map<Integer, Letter> letters) {
    this.letters = letters;
  }

  /** A letter; each polygon is x and y in turn. */
  record Letter(int advance, List<int[]> polygons) {}

  static Letters read() {
    Map<Integer, Letter> letters = new HashMap<>();
    try (InputStream in = Objects.requireNonNull(Letters.class.getResourceAsStream(FILE));
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.US_ASCII))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        String[] parts = line.split(" ", 3);
        int advance = Integer.parseInt(parts[1]);
        letters.put(
            Integer.parseInt(parts[0], 16),
            new Letter(advance, parts.length < 3 ? List.of() : polygons(parts[2])));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Letters(letters);
  }

  private static List<int[]> polygons(String text) {
    List<int[]> polygons = new ArrayList<>();
    for (String polygon : text.split(" z ", -1)) {
      String[] numbers = polygon.split(" ", -1);
      int[] points = new int[numbers.length];
      for (int i = 0; i < numbers.length; i++) {
        points[i] = Integer.parseInt(numbers[i]);
      }
      polygons.add(points);
    }
    return polygons;
  }

  /** Whether every character of a text has its outline here. */
  boolean canWrite(String text) {
    return text.codePoints().allMatch(letters::containsKey);
  }

  /** The letter of a code point that {@link #canWrite} knows. */
  Letter letter(int codePoint) {
    return Objects.requireNonNull(letters.get(codePoint));
  }

  /** Width of a text in units. */
  int width(String text) {
    return text.codePoints().map(c -> letter(c).advance()).sum();
  }
}
