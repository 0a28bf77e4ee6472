package io.github.staticdigest.theme;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;

/** Class paths made for a test: each a map from path to text. */
final class ThemeFolders {

  private ThemeFolders() {}

  /** Writes files below a folder. */
  static Path write(Path folder, Map<String, String> files) {
    try {
      for (Map.Entry<String, String> file : files.entrySet()) {
        Path path = folder.resolve(file.getKey());
        Files.createDirectories(path.getParent());
        Files.writeString(path, file.getValue());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return folder;
  }

  /** Writes files into a jar, with entries for folders as Maven writes them. */
  static Path jar(Path jar, Map<String, String> files) {
    try (OutputStream out = Files.newOutputStream(jar);
        JarOutputStream entries = new JarOutputStream(out)) {
      TreeMap<String, String> all = new TreeMap<>(files);
      for (String path : files.keySet()) {
        for (int at = path.indexOf('/'); at > 0; at = path.indexOf('/', at + 1)) {
          all.put(path.substring(0, at + 1), "");
        }
      }
      for (Map.Entry<String, String> file : all.entrySet()) {
        entries.putNextEntry(new JarEntry(file.getKey()));
        entries.write(file.getValue().getBytes(StandardCharsets.UTF_8));
        entries.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return jar;
  }

  /** A class path of its own, without the bundled themes. */
  static URLClassLoader classPath(Path... places) {
    try {
      URL[] urls = new URL[places.length];
      for (int i = 0; i < places.length; i++) {
        urls[i] = places[i].toUri().toURL();
      }
      return new URLClassLoader(urls, null);
    } catch (MalformedURLException e) {
      throw new IllegalArgumentException(e);
    }
  }
}
