package io.github.staticdigest.render;

import io.github.staticdigest.model.Problem;

/** A template failed; the problem names the template, its line and the page it was rendering. */
public final class RenderException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Problem problem;

  RenderException(Problem problem, Throwable cause) {
    super(problem.toString(), cause);
    this.problem = problem;
  }

  /** What is wrong, where, and how to mend it. */
  public Problem problem() {
    return problem;
  }
}
