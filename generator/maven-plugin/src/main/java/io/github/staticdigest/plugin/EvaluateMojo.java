package io.github.staticdigest.plugin;

import io.github.staticdigest.build.FoldingWorkshop;
import io.github.staticdigest.build.TopicWorkshop;
import io.github.staticdigest.learn.Evaluation;
import io.github.staticdigest.learn.EvaluationPage;
import io.github.staticdigest.learn.EvaluationText;
import io.github.staticdigest.learn.FoldText;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Judges how well labelled papers are filed: accuracy, macro-F1, precision and recall of each
 * topic, what is mixed up with what, calibration, and the worst mistakes with their reasons; in the
 * log and as an HTML page. With {@code digest.pairs} it judges instead how well listings are folded
 * into papers: precision and recall of each kind of pair, and each miss with its two texts.
 */
@Mojo(name = "evaluate", requiresProject = false, threadSafe = true)
@SuppressWarnings("NullAway.Init") // Maven fills the fields before it calls execute.
public final class EvaluateMojo extends TopicsMojo {

  /** The model that is judged; without one, that which the digest uses. */
  @Parameter(property = "digest.model")
  private @Nullable File model;

  /**
   * In how many parts papers are judged in turn, each by a model that was trained on the examples
   * of the others. 0 judges the model as it stands, also by papers that it was trained on.
   */
  @Parameter(property = "digest.folds", defaultValue = "0")
  private int folds;

  /** Which files' labels are judged in turn; without it those of all examples. */
  @Parameter(property = "digest.judged")
  private @Nullable List<File> judged;

  /**
   * Files of pairs of records of which it is known whether they are one paper: JSON Lines, also
   * compressed where the name ends in {@code .gz}. Each line has {@code same}, true or false, and
   * the records {@code a} and {@code b} with {@code title} and {@code abstract}. With them no
   * topics are judged.
   */
  @Parameter(property = "digest.pairs")
  private @Nullable List<File> pairs;

  /** The page that is written. */
  @Parameter(property = "digest.page", defaultValue = "target/digest/evaluation.html")
  private File page;

  @Override
  boolean workWithoutTopics() {
    // Maven gives an empty list where none is named.
    if (pairs == null || pairs.isEmpty()) {
      return false;
    }
    FoldText.lines(FoldingWorkshop.judge(paths(pairs))).forEach(getLog()::info);
    return true;
  }

  @Override
  void work(TopicWorkshop workshop) throws IOException, MojoFailureException {
    Evaluation evaluation =
        folds > 1
            ? workshop.judgeInTurn(judged == null ? List.of() : paths(judged), folds)
            : workshop.judge(model == null ? null : model.toPath());
    if (evaluation.papers() == 0) {
      throw new MojoFailureException(
          "Nothing was judged: no example that was to be judged has both a text and a topic that is"
              + " known here. Write into each line \"abstract\" and \"topics\", a list of slugs with"
              + " the primary one first. Known here: "
              + String.join(", ", evaluation.topics()));
    }
    EvaluationText.lines(evaluation).forEach(getLog()::info);
    Path file = page.toPath();
    Files.createDirectories(Objects.requireNonNull(file.toAbsolutePath().getParent()));
    Files.writeString(file, EvaluationPage.of(evaluation));
    getLog().info("The page: " + file);
  }
}
