package io.github.staticdigest.build;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.staticdigest.theme.ThemeLoader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * No word of the interface stands anywhere but in the messages. The content of the digest is in
 * Greek letters, so that every Latin word on a page is one of ours.
 */
class InterfaceWordsTest {

  private static final String FIRST =
      "Αλφα βητα γαμμα δελτα\n\nΕδω ειναι το πρωτο κειμενο. Κωδικας: https://github.com/a/b εδω.\n\n"
          + "Ωμεγα: ψι χι φι υψιλον\n\nΕδω ειναι το δευτερο κειμενο. Και αλλο ενα.\n\n";
  private static final String SECOND =
      "Ωμεγα: ψι χι φι υψιλον\n\nΕδω ειναι το δευτερο κειμενο. Και αλλο.\n\n"
          + "Καππα λαμδα μι νι ξι\n\nΕδω ειναι το τριτο κειμενο.\n\n";
  private static final String TOPICS =
      """
      shelves:
        - name: Ραφι
          topics:
            - slug: a
              label: Πρωτα
              scope: Τα πρωτα.
              phrases: [κειμενο]
            - slug: b
              label: Δευτερα
              scope: Τα δευτερα.
              phrases: [ψι]
      """;

  /** Names, which are the same in every language, and what only machines read. */
  private static final Set<String> NAMES =
      Set.of(
          "arXiv",
          "Semantic",
          "Scholar",
          "Google",
          "github",
          "com",
          "https",
          "RSS",
          "digest",
          "test",
          "first",
          "second",
          "txt",
          "width",
          "device",
          "initial",
          "scale",
          "light",
          "dark",
          "website",
          "article",
          "noindex",
          "content",
          "dumps",
          "Atom",
          "JSON",
          "Feed",
          "OPML",
          "BibTeX",
          "DOI");

  private static final Pattern DATA =
      Pattern.compile(
          "(?is)<(script|style|pre)\\b.*?</\\1>|<!--.*?-->"
              + "|<meta (?:name|property)=\"(?:format-detection|viewport|robots|generator|og:type|og:image:type"
              + "|twitter:card|(?:supported-)?color-schemes?)\"[^>]*+>");
  private static final Pattern SAID =
      Pattern.compile(
          "(?i)\\s(?:content|title|alt|aria-label|placeholder)=\"([^\"]*+)\"|>([^<>]++)(?=<)");
  private static final Pattern LATIN = Pattern.compile("(?<![\\p{L}\\p{N}#&])[A-Za-z]{2,}");

  @TempDir Path project;

  @BeforeEach
  void writeContent() throws IOException {
    write("content/dumps/000_first.txt", FIRST);
    write("content/dumps/001_second.txt", SECOND);
    write("content/dumps/001_second.yaml", "title: Νεα\nnote: Σημειωση.\ndate: 2026-03-28\n");
    write("content/dumps/000_first.yaml", "title: Παλια\n");
    write("content/topics.yaml", TOPICS);
  }

  @ParameterizedTest
  @ValueSource(strings = {"broadsheet", "journal", "index"})
  void everyWordComesFromTheMessages(String theme) throws IOException {
    StringBuilder file = new StringBuilder();
    english(theme)
        .forEach((key, text) -> file.append(key).append(" = ").append(greek(text)).append('\n'));
    write("templates/messages_qaa.properties", file.toString());
    Set<String> words = words(theme, "qaa");
    assertThat(words).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"broadsheet", "journal", "index"})
  void aGermanSiteHasNoEnglishWordLeft(String theme) throws IOException {
    Set<String> english = vocabulary(english(theme));
    Set<String> german = vocabulary(messages(theme, "de"));
    english.removeAll(german);
    Set<String> found = words(theme, "de");
    assertThat(found).contains("Themen", "Archiv");
    found.retainAll(english);
    assertThat(found).isEmpty();
  }

  private Set<String> words(String theme, String language) throws IOException {
    write(
        "content/digest.yaml",
        "title: Συλλογη\ndescription: Κειμενα.\nurl: https://a.example/\nid: a.example,2026\n"
            + "language: %s\ntheme: %s\nsettings:\n  subscribe: https://a.example/s\n"
                .formatted(language, theme));
    Path output = project.resolve("target/site-" + language);
    new DigestBuild(
            new BuildOptions(
                project.resolve("content"),
                project.resolve("templates"),
                output,
                1,
                "digest-test 1",
                InterfaceWordsTest.class.getClassLoader(),
                Progress.NONE))
        .run();
    Set<String> words = new TreeSet<>();
    try (Stream<Path> files = Files.walk(output)) {
      files
          .filter(file -> file.toString().endsWith(".html"))
          .forEach(file -> words.addAll(said(text(file))));
    }
    words.removeAll(NAMES);
    return words;
  }

  private static Set<String> said(String html) {
    return SAID.matcher(DATA.matcher(html).replaceAll(""))
        .results()
        .map(said -> said.group(1) == null ? said.group(2) : said.group(1))
        .map(said -> said.replaceAll("https?://\\S+|\\S+\\.html", " "))
        .flatMap(said -> LATIN.matcher(said).results())
        .map(word -> word.group())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> vocabulary(Map<String, String> messages) {
    return messages.values().stream()
        .flatMap(text -> LATIN.matcher(text).results())
        .map(word -> word.group())
        .filter(word -> word.length() > 2 && !NAMES.contains(word))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static SortedMap<String, String> english(String theme) {
    return messages(theme, "en");
  }

  private static SortedMap<String, String> messages(String theme, String language) {
    ClassLoader loader = InterfaceWordsTest.class.getClassLoader();
    return new TreeMap<>(
        ThemeLoader.load(theme, 0, Map.of(), null, loader, p -> {}).messages(language).patterns());
  }

  private static String greek(String text) {
    return text.replaceAll("[A-Za-z]", "ω");
  }

  private void write(String file, String text) throws IOException {
    Path path = project.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
