package io.github.staticdigest.build;

import io.github.staticdigest.learn.FoldEvaluation;
import io.github.staticdigest.learn.FoldJudge;
import io.github.staticdigest.model.Problem;
import io.github.staticdigest.repair.Repairer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Judges how well listings are folded into papers. */
public final class FoldingWorkshop {

  private FoldingWorkshop() {}

  /**
   * Judges folding by pairs, repaired as in a build.
   *
   * @param files JSON Lines of labelled pairs
   * @throws BuildFailure for lines that cannot be understood
   */
  public static FoldEvaluation judge(List<Path> files) {
    List<Problem> problems = new ArrayList<>();
    FoldEvaluation evaluation = new FoldJudge(new Repairer()::repair).judge(files, problems::add);
    if (!problems.isEmpty()) {
      throw new BuildFailure(problems, null);
    }
    return evaluation;
  }
}
