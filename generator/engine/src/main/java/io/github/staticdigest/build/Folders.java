package io.github.staticdigest.build;

import io.github.staticdigest.model.Problem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

/** Whether the folders of a build are what they should be. */
final class Folders {

  private Folders() {}

  static void check(BuildOptions options, Consumer<Problem> problems) {
    Path content = options.contentDirectory();
    if (!Files.isDirectory(content)) {
      problems.accept(
          Problem.error(
              content.toString(),
              0,
              Files.exists(content)
                  ? "The content directory is a file"
                  : "The content directory does not exist",
              "Make this folder and put your listings into a folder dumps in it, or name another"
                  + " by digest.contentDirectory"));
    }
    refuseInside(options, content, problems);
    if (options.templatesDirectory() != null) {
      refuseInside(options, options.templatesDirectory(), problems);
    }
  }

  /** The output folder is replaced as a whole, so what a user works in must not lie in it. */
  private static void refuseInside(BuildOptions options, Path source, Consumer<Problem> problems) {
    Path output = options.outputDirectory().toAbsolutePath().normalize();
    if (source.toAbsolutePath().normalize().startsWith(output)) {
      problems.accept(
          Problem.error(
              output.toString(),
              0,
              "The output directory holds " + source,
              "Set digest.outputDirectory to a folder of its own"));
    }
  }
}
