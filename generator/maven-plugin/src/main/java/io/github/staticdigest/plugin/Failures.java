package io.github.staticdigest.plugin;

import io.github.staticdigest.build.BuildFailure;
import io.github.staticdigest.model.Problem;
import io.github.staticdigest.model.Problem.Severity;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.maven.plugin.MojoFailureException;

/** What a person reads when the goal fails. */
final class Failures {

  private Failures() {}

  private static final String NOT_BUILT = "The digest was not built, and nothing was published";

  /** The errors, one a line, in the order of files and lines; warnings are told elsewhere. */
  static String list(List<Problem> problems, Places places) {
    return list(NOT_BUILT, problems, places);
  }

  private static String list(String what, List<Problem> problems, Places places) {
    List<Problem> errors =
        problems.stream()
            .filter(problem -> problem.severity() == Severity.ERROR)
            .sorted(Comparator.comparing(Problem::file).thenComparingInt(Problem::line))
            .toList();
    return errors.stream()
        .map(places::line)
        .collect(
            Collectors.joining(
                "\n  ",
                what
                    + ", for "
                    + (errors.size() == 1 ? "one error" : errors.size() + " errors")
                    + ":\n  ",
                "\n"));
  }

  /**
   * The failure of a goal for what the user can mend. The build's own is not its cause, since Maven
   * would put the message of a cause behind the last line once more; {@code -e} still shows it.
   */
  static MojoFailureException of(BuildFailure build, Places places) {
    return of(NOT_BUILT, build, places);
  }

  /**
   * The same of a goal that does something else than to build.
   *
   * @param what what was not done, a sentence without full stop
   */
  static MojoFailureException of(String what, BuildFailure build, Places places) {
    MojoFailureException failure = new MojoFailureException(list(what, build.problems(), places));
    failure.addSuppressed(build);
    return failure;
  }

  /** One sentence for what the file system said. */
  static String sentence(IOException failure) {
    return sentence("The digest was not published", failure);
  }

  /** The same of a goal that does something else than to publish. */
  static String sentence(String what, IOException failure) {
    return what + ": " + reason(failure) + ".";
  }

  private static String reason(IOException failure) {
    if (failure instanceof FileSystemException files && files.getReason() == null) {
      if (failure instanceof AccessDeniedException) {
        return "access to " + files.getFile() + " is denied";
      }
      if (failure instanceof NoSuchFileException) {
        return files.getFile() + " does not exist";
      }
      return files.getFile() + " (" + failure.getClass().getSimpleName() + ")";
    }
    String message = failure.getMessage();
    return message == null ? failure.getClass().getSimpleName() : message;
  }
}
