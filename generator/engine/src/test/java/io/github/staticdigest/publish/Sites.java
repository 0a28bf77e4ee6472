package io.github.staticdigest.publish;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.staticdigest.model.OutputFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Sites as maps of path to text, for tests. */
final class Sites {

  private Sites() {}

  static OutputFile file(String path, String text) {
    return new OutputFile(path, text.getBytes(UTF_8));
  }

  static Stream<OutputFile> stream(Map<String, String> site) {
    return site.entrySet().stream().map(entry -> file(entry.getKey(), entry.getValue()));
  }

  static void write(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  /** All files of a folder but the manifest, by path. */
  static SortedMap<String, String> read(Path folder) {
    SortedMap<String, String> site = new TreeMap<>(readWithManifest(folder));
    site.remove(Manifest.NAME);
    return site;
  }

  static SortedMap<String, String> readWithManifest(Path folder) {
    SortedMap<String, String> site = new TreeMap<>();
    try (Stream<Path> paths = Files.walk(folder)) {
      paths
          .filter(path -> !Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS))
          .forEach(path -> site.put(FileTree.slashed(folder.relativize(path)), text(path)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return site;
  }

  private static String text(Path path) {
    try {
      return Files.isSymbolicLink(path)
          ? "-> " + Files.readSymbolicLink(path)
          : Files.readString(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
