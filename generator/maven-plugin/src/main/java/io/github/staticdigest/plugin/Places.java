package io.github.staticdigest.plugin;

import io.github.staticdigest.model.Problem;
import java.nio.file.Files;
import java.nio.file.Path;

/** Names the files of problems as seen from where Maven runs, so that a terminal can open them. */
final class Places {

  private final Path contentDirectory;
  private final Path here;

  /**
   * @param contentDirectory what the files of problems are relative to
   * @param here the folder in which Maven runs
   */
  Places(Path contentDirectory, Path here) {
    this.contentDirectory = contentDirectory;
    this.here = here.toAbsolutePath();
  }

  /** The problem, its place first; in one line but for lines to copy. */
  String line(Problem problem) {
    Path file = contentDirectory.resolve(problem.file()).toAbsolutePath().normalize();
    return Files.exists(file) || isOfContent(problem.file())
        ? new Problem(
                problem.severity(),
                (file.startsWith(here) ? here.relativize(file) : file).toString(),
                problem.line(),
                problem.message(),
                problem.fix())
            .toString()
        : problem.toString();
  }

  /** Of a file that is gone, its folder tells whether it lay in the content or in the site. */
  private boolean isOfContent(String file) {
    int folder = file.indexOf('/');
    return folder < 0
        ? file.endsWith(".yaml")
        : folder > 0 && Files.isDirectory(contentDirectory.resolve(file.substring(0, folder)));
  }
}
