package io.github.staticdigest.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.staticdigest.model.OutputFile;
import io.github.staticdigest.model.page.Card;
import io.github.staticdigest.render.SamplePlan.Paper;
import io.github.staticdigest.theme.Theme;
import io.github.staticdigest.theme.ThemeLoader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A small site, file by file. After a wanted change of the templates, write the expected files anew
 * with {@code mvn test -Dtest=GoldenSiteTest -Dgolden.update=true} and read the difference.
 */
class GoldenSiteTest {

  private static final Path GOLDEN = Path.of("src/test/resources/golden");

  private static final List<Paper> PAPERS =
      List.of(
          new Paper(
              "Tin: A Toy Model", "We show tin.", "Toys are old. We show tin.", 0, "Read it!"),
          new Paper("On Clay", "Clay is wet.", "Clay is wet. It dries.", 2, ""),
          new Paper("LoX", "", "", 4, ""));

  @ParameterizedTest
  @ValueSource(strings = {"broadsheet", "journal", "index"})
  void theSiteIsAsExpected(String name) throws IOException {
    Path folder = GOLDEN.resolve(name);
    Map<String, String> site = site(name);
    if (Boolean.getBoolean("golden.update")) {
      write(folder, site);
    }
    assertThat(site).isEqualTo(read(folder));
  }

  private static Map<String, String> site(String name) {
    Theme theme =
        ThemeLoader.load(name, 0, Map.of(), null, GoldenSiteTest.class.getClassLoader(), p -> {});
    Map<String, String> site = new TreeMap<>();
    try (Stream<OutputFile> files =
        new Renderer(theme, "en", 2).render(SamplePlan.of(theme, PAPERS, "Toys & clay"))) {
      files
          .filter(file -> !file.path().startsWith("assets/") && !file.path().equals(Card.FILE))
          .forEach(file -> site.put(file.path(), withoutHashes(file.content())));
    }
    return site;
  }

  /** Hashes of assets change with every touch of a style sheet. */
  private static String withoutHashes(byte[] content) {
    return new String(content, StandardCharsets.UTF_8)
        .replaceAll("\\.[0-9a-f]{8}\\.(css|svg|png|woff2)", ".$1");
  }

  private static void write(Path folder, Map<String, String> site) throws IOException {
    for (String old : read(folder).keySet()) {
      Files.delete(folder.resolve(old));
    }
    for (Map.Entry<String, String> file : site.entrySet()) {
      Path path = folder.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.writeString(path, file.getValue());
    }
  }

  private static Map<String, String> read(Path folder) throws IOException {
    Map<String, String> files = new TreeMap<>();
    if (!Files.exists(folder)) {
      return files;
    }
    try (Stream<Path> paths = Files.walk(folder)) {
      paths
          .filter(Files::isRegularFile)
          .forEach(
              path -> {
                try {
                  String name = folder.relativize(path).toString().replace('\\', '/');
                  files.put(name, Files.readString(path));
                } catch (IOException e) {
                  throw new UncheckedIOException(e);
                }
              });
    }
    return files;
  }
}
