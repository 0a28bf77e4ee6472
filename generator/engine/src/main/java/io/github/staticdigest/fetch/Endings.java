package io.github.staticdigest.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;

/**
 * What the name of a dump ends in. Readers go by content; the ending is for people and programs.
 */
final class Endings {

  private static final List<String> KNOWN =
      List.of(
          ".xml", ".rss", ".atom", ".rdf", ".json", ".jsonl", ".bib", ".ris", ".md", ".txt",
          ".html");

  private static final int START = 512;

  private Endings() {}

  /**
   * The ending of the address where it is a known one, otherwise one after the first characters.
   */
  static String of(URI address, Path file) throws IOException {
    boolean packed = Unpacking.isPacked(file);
    String path = String.valueOf(address.getPath()).toLowerCase(Locale.ROOT);
    String plain = path.endsWith(".gz") ? path.substring(0, path.length() - 3) : path;
    String ending =
        KNOWN.stream().filter(plain::endsWith).findFirst().orElse(look(start(file, packed)));
    return packed ? ending + ".gz" : ending;
  }

  private static String look(String start) {
    if (start.startsWith("<!doctype html") || start.startsWith("<html")) {
      return ".html";
    }
    return switch (start.isEmpty() ? ' ' : start.charAt(0)) {
      case '<' -> ".xml";
      case '{', '[' -> ".json";
      case '@' -> ".bib";
      case '#' -> ".md";
      default -> start.startsWith("ty  -") ? ".ris" : ".txt";
    };
  }

  private static String start(Path file, boolean packed) throws IOException {
    try (InputStream in = Files.newInputStream(file);
        InputStream plain = packed ? new GZIPInputStream(in) : in) {
      String text = new String(plain.readNBytes(START), StandardCharsets.UTF_8);
      return text.replace("\uFEFF", "").stripLeading().toLowerCase(Locale.ROOT);
    }
  }
}
