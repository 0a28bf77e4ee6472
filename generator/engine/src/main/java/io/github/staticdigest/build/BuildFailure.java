package io.github.staticdigest.build;

import io.github.staticdigest.model.Problem;
import io.github.staticdigest.model.Problem.Severity;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The build stopped for reasons that the user can mend. The published site is as it was. */
public final class BuildFailure extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient List<Problem> problems;

  BuildFailure(List<Problem> problems, @Nullable Throwable cause) {
    super(message(problems), cause);
    this.problems = List.copyOf(problems);
  }

  /** Everything that the build found wrong, warnings too, in the order in which it was found. */
  public List<Problem> problems() {
    return problems;
  }

  private static String message(List<Problem> problems) {
    List<Problem> errors =
        problems.stream().filter(problem -> problem.severity() == Severity.ERROR).toList();
    String more = errors.size() > 1 ? " (and " + (errors.size() - 1) + " more)" : "";
    return errors.get(0) + more;
  }
}
