package io.github.staticdigest.publish;

import io.github.staticdigest.model.Problem;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The paths of a site, held to what every file system can store: printable ASCII, nothing that
 * leaves the folder, no two that differ in case alone, no file where another needs a folder.
 */
final class SitePaths {

  private static final Pattern PORTABLE = Pattern.compile("[\\x20-\\x7e&&[^\\\\:*?\"<>|]]+");

  private final Map<String, Node> nodes = new HashMap<>();

  private record Node(String spelling, boolean folder) {}

  /** Whether a path is relative, stays inside the site and can be stored everywhere. */
  static boolean isSafe(String path) {
    if (!PORTABLE.matcher(path).matches()) {
      return false;
    }
    for (String step : path.split("/", -1)) {
      if (step.isEmpty() || step.equals(".") || step.equals("..")) {
        return false;
      }
    }
    return true;
  }

  /**
   * Takes a planned path in.
   *
   * @throws PublishException where it is not safe or clashes with one taken before
   */
  void add(String path) {
    if (!isSafe(path)) {
      throw refused(path, "is no path that a site can have");
    }
    if (fold(path).equals(Manifest.NAME)) {
      throw refused(path, "is the name of the list that the build keeps of its files");
    }
    for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
      add(path, new Node(path.substring(0, slash), true));
    }
    add(path, new Node(path, false));
  }

  private void add(String path, Node node) {
    Node other = nodes.putIfAbsent(fold(node.spelling()), node);
    boolean sameFolder = node.folder() && node.equals(other);
    if (other != null && !sameFolder) {
      throw refused(path, "cannot stand beside " + other.spelling());
    }
  }

  /** Whether a file of another origin stands in the way of a planned one. */
  boolean isBlockedByFile(String path) {
    return nodes.containsKey(fold(path)) || standsBelowFile(path);
  }

  /** Whether a folder of another origin stands in the way of a planned file. */
  boolean isBlockedByFolder(String path) {
    Node same = nodes.get(fold(path));
    return same != null && !same.folder();
  }

  private boolean standsBelowFile(String path) {
    for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
      if (isBlockedByFolder(path.substring(0, slash))) {
        return true;
      }
    }
    return false;
  }

  private static String fold(String path) {
    return path.toLowerCase(Locale.ROOT);
  }

  private static PublishException refused(String path, String why) {
    return new PublishException(
        Problem.error(path, 0, "The planned file " + why, "Give the page another name"));
  }
}
