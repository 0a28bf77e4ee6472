package io.github.staticdigest.theme;

import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A folder on a class path, in a directory or in a jar. Jars are opened anew each time, outside of
 * the JVM's cache of URL connections, so that builds side by side never close each other's.
 */
final class ClassPathFolder {

  private ClassPathFolder() {}

  /**
   * All files of the folder that holds a marker file, by path within the folder.
   *
   * @return null where no folder of that name holds the marker
   */
  static @Nullable SortedMap<String, byte[]> files(ClassLoader loader, String folder, String marker)
      throws IOException {
    URL url = loader.getResource(folder + "/" + marker);
    if (url == null) {
      return null;
    }
    if (url.getProtocol().equals("file")) {
      Path root = Path.of(uri(url)).getParent();
      return root == null ? new TreeMap<>() : directory(root);
    }
    return jar(url, folder + "/");
  }

  /** All files below a directory, by path with {@code /} between folders. */
  static SortedMap<String, byte[]> directory(Path root) throws IOException {
    SortedMap<String, byte[]> files = new TreeMap<>();
    Path folder = root.toRealPath(); // A link would be walked no further.
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Iterator<Path> it = paths.filter(Files::isRegularFile).iterator(); it.hasNext(); ) {
        Path file = it.next();
        String name = folder.relativize(file).toString().replace('\\', '/');
        files.put(name, Files.readAllBytes(file));
      }
    }
    return files;
  }

  /** Symbolic links below a directory that are not read: to folders, or to nothing. */
  static List<String> linkedFolders(Path root) throws IOException {
    Path folder = root.toRealPath();
    try (Stream<Path> paths = Files.walk(folder)) {
      return paths
          .filter(path -> Files.isSymbolicLink(path) && !Files.isRegularFile(path))
          .map(path -> folder.relativize(path).toString().replace('\\', '/'))
          .sorted()
          .toList();
    }
  }

  /** Names of the folders within a folder that hold a marker file, wherever on the class path. */
  static SortedSet<String> children(ClassLoader loader, String folder, String marker)
      throws IOException {
    SortedSet<String> names = new TreeSet<>();
    for (URL url : Collections.list(loader.getResources(folder))) {
      if (url.getProtocol().equals("file")) {
        try (Stream<Path> paths = Files.list(Path.of(uri(url)))) {
          paths
              .filter(path -> Files.isRegularFile(path.resolve(marker)))
              .forEach(path -> names.add(String.valueOf(path.getFileName())));
        }
      } else {
        jar(url, folder + "/").keySet().stream()
            .filter(name -> name.endsWith("/" + marker) && name.split("/", -1).length == 2)
            .forEach(name -> names.add(name.substring(0, name.indexOf('/'))));
      }
    }
    return names;
  }

  private static SortedMap<String, byte[]> jar(URL url, String prefix) throws IOException {
    if (!(url.openConnection() instanceof JarURLConnection connection)) {
      throw new IOException("Neither a directory nor a jar: " + url);
    }
    connection.setUseCaches(false);
    SortedMap<String, byte[]> files = new TreeMap<>();
    try (JarFile jar = connection.getJarFile()) {
      for (JarEntry entry : Collections.list(jar.entries())) {
        if (entry.getName().startsWith(prefix) && !entry.isDirectory()) {
          try (InputStream in = jar.getInputStream(entry)) {
            files.put(entry.getName().substring(prefix.length()), in.readAllBytes());
          }
        }
      }
    }
    return files;
  }

  private static URI uri(URL url) throws IOException {
    try {
      return url.toURI();
    } catch (URISyntaxException e) {
      throw new IOException("Not an address: " + url, e);
    }
  }
}
