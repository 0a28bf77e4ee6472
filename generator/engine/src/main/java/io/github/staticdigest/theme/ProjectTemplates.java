package io.github.staticdigest.theme;

import io.github.staticdigest.model.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The project's own templates folder, whose files win over the theme's of the same name. It holds
 * templates whose ending says how they escape, helpers for them below {@code partials/}, and files
 * below {@code assets/}, and files of messages; anything else is told as a problem.
 */
final class ProjectTemplates {

  private static final Pattern TEMPLATE = Pattern.compile(".+\\.ftl[hxt]");

  private ProjectTemplates() {}

  /** Whether a path names a template, and not an asset that happens to be called like one. */
  static boolean isTemplate(String path) {
    return TEMPLATE.matcher(path).matches() && !path.startsWith(Assets.FOLDER);
  }

  /**
   * Reads the folder.
   *
   * @param directory may be null or missing, and nothing is overridden then; may be a symbolic
   *     link, but may hold none to folders
   * @param known paths of the theme's own files
   */
  static Map<String, ThemeFile> read(
      @Nullable Path directory, Set<String> known, Consumer<Problem> problems) throws IOException {
    SortedMap<String, ThemeFile> files = new TreeMap<>();
    if (directory == null || !Files.isDirectory(directory)) {
      if (directory != null && Files.isSymbolicLink(directory)) {
        problems.accept(link(String.valueOf(directory.getFileName())));
      }
      return files;
    }
    String folder = String.valueOf(directory.getFileName()) + "/";
    for (String link : ClassPathFolder.linkedFolders(directory)) {
      if (!isHidden(link)) {
        problems.accept(link(folder + link));
      }
    }
    ClassPathFolder.directory(directory)
        .forEach(
            (path, content) -> {
              Problem problem = complaint(folder + path, path, known);
              if (problem == null) {
                files.put(path, new ThemeFile(folder + path, content));
              } else if (!isHidden(path)) {
                problems.accept(problem);
              }
            });
    return files;
  }

  private static Problem link(String file) {
    return Problem.error(
        file,
        0,
        "This symbolic link leads to no file, and to no folder that is read",
        "Put the folder itself there, or take the link away");
  }

  private static @Nullable Problem complaint(String file, String path, Set<String> known) {
    if ((path.startsWith(Assets.FOLDER) && !isHidden(path)) || MessageFiles.isOne(path)) {
      return null;
    }
    if (path.endsWith(".ftl")) {
      return Problem.error(
          file,
          0,
          "A template ending in .ftl does not say how it escapes",
          "Let its name end in .ftlh (HTML), .ftlx (XML) or .ftlt (plain text)");
    }
    if (!isTemplate(path)) {
      return Problem.warning(
          file, 0, "This is no template and is left out", "Move it out of the templates folder");
    }
    if (!known.contains(path) && !path.contains("/")) {
      return Problem.warning(
          file,
          0,
          "The theme has no template of this name, so nothing uses this one",
          "Name it like the template it shall replace, or keep helpers below partials/");
    }
    return null;
  }

  private static boolean isHidden(String path) {
    return path.startsWith(".") || path.contains("/.");
  }
}
