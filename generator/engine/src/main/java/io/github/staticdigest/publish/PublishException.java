package io.github.staticdigest.publish;

import io.github.staticdigest.model.Problem;

/**
 * The site cannot be published, for a reason that the user can mend. The published site is as it
 * was before.
 */
public final class PublishException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Problem problem;

  /**
   * A refusal to publish.
   *
   * @param problem what is wrong and how to mend it
   */
  public PublishException(Problem problem) {
    super(problem.toString());
    this.problem = problem;
  }

  /** What is wrong and how to mend it. */
  public Problem problem() {
    return problem;
  }
}
