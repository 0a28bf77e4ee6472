package io.github.staticdigest.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/**
 * What the name of a dump ends in. Readers go by content; the ending is for people and programs.
 */
final class Endings {

  private static final List<String> KNOWN =
      List.of(
          ".xml", ".rss", ".atom", ".rdf", ".json", ".jsonl", ".bib", ".ris", ".md", ".txt",
          ".html");

  private static final List<String> FOR_PROGRAMS =
      List.of(".xml", ".rss", ".atom", ".rdf", ".json", ".jsonl");

  private static final Pattern PAGE =
      Pattern.compile(
          "(?:<\\?xml[^>]{0,200}>\\s*)?(?:<!--.{0,400}?-->\\s*){0,3}"
              + "<(?:!doctype\\s+html|html|head|body|meta|title|link|div|p|img|br|a|h1|table)\\b",
          Pattern.DOTALL);

  private static final int START = 1024;

  private Endings() {}

  /**
   * The ending of the address where it is a known one, otherwise one after the first characters.
   */
  static String of(URI address, Path file) throws IOException {
    String known = known(address);
    String ending = known == null ? look(file) : known;
    return Unpacking.isPacked(file) ? ending + ".gz" : ending;
  }

  /** The ending of an address where it is a known one, without {@code .gz}; or null. */
  static @Nullable String known(URI address) {
    String path = String.valueOf(address.getPath()).toLowerCase(Locale.ROOT);
    String plain = path.endsWith(".gz") ? path.substring(0, path.length() - 3) : path;
    return KNOWN.stream().filter(plain::endsWith).findFirst().orElse(null);
  }

  /** Whether a file may be a feed or the answer of an interface: XML, JSON, and no page. */
  static boolean isForPrograms(Path file) throws IOException {
    return List.of(".xml", ".json").contains(look(file));
  }

  /** Whether an address names another kind: Markdown may begin like XML. */
  static boolean namesAnother(URI address) {
    String known = known(address);
    return known != null && !FOR_PROGRAMS.contains(known);
  }

  /** Whether a file holds nothing, or nothing but blanks. */
  static boolean isBlank(Path file) throws IOException {
    return Files.size(file) <= START && start(file, Unpacking.isPacked(file)).isEmpty();
  }

  private static String look(Path file) throws IOException {
    String start = start(file, Unpacking.isPacked(file));
    if (PAGE.matcher(start).lookingAt()) {
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
