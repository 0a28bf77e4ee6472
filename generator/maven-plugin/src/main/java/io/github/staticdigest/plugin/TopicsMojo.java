package io.github.staticdigest.plugin;

import io.github.staticdigest.build.BuildFailure;
import io.github.staticdigest.build.TopicWorkshop;
import io.github.staticdigest.build.TopicWorkshop.Task;
import io.github.staticdigest.learn.Split;
import io.github.staticdigest.learn.TrainingSettings;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** What the goals that learn topics and judge filing have in common. */
@SuppressWarnings("NullAway.Init") // Maven fills the fields before it calls execute.
abstract class TopicsMojo extends AbstractMojo {

  /** The folder with {@code topics.yaml} and {@code dumps/}, to whose papers labels may belong. */
  @Parameter(property = "digest.contentDirectory", defaultValue = "content")
  private File contentDirectory;

  /**
   * Files of examples: JSON Lines, also compressed where the name ends in {@code .gz}; several are
   * parted by commas. Each line is one paper with {@code title}, {@code abstract} and {@code
   * topics}, a list of slugs with the primary one first.
   */
  @Parameter(property = "digest.examples")
  private @Nullable List<File> examples;

  /**
   * Whether the topics are the first categories that the source gave its papers, such as {@code
   * cs.LG}, and not those of {@code topics.yaml}.
   */
  @Parameter(property = "digest.byCategory", defaultValue = "false")
  private boolean byCategory;

  /**
   * How many of a hundred examples, chosen by a hash of their id, {@code train} leaves out and
   * {@code evaluate} judges.
   */
  @Parameter(property = "digest.keepApart", defaultValue = "0")
  private int keepApart;

  /**
   * The first of the hundred parts that {@code digest.keepApart} keeps apart, so that several
   * divisions can be tried.
   */
  @Parameter(property = "digest.apartFrom", defaultValue = "0")
  private int apartFrom;

  /** How much a wrong paper costs against great weights: the C of a support vector machine. */
  @Parameter(property = "digest.cost", defaultValue = "1")
  private double cost;

  /** In how many examples a term must stand to be learnt. */
  @Parameter(property = "digest.fewestPapers", defaultValue = "2")
  private int fewestPapers;

  /** How many terms a model has at most. */
  @Parameter(property = "digest.mostTerms", defaultValue = "40000")
  private int mostTerms;

  /** What an example counts that nobody labelled but of which phrases are sure; 0 for nothing. */
  @Parameter(property = "digest.weak", defaultValue = "0.1")
  private double weak;

  /** How much what naive Bayes says counts beside the support vector machines; 0 for nothing. */
  @Parameter(property = "digest.bayes", defaultValue = "0")
  private double bayes;

  /**
   * How much an example counts against a topic that is one of its further ones, where examples tell
   * several: above 0; 1 for as much as against all others.
   */
  @Parameter(property = "digest.further", defaultValue = "1")
  private double further;

  /**
   * Whether it is learnt, too, what one topic's machine says of the other topics. That helps where
   * there are many topics, near to each other, and hundreds of examples of each.
   */
  @Parameter(property = "digest.siblings", defaultValue = "false")
  private boolean siblings;

  @Override
  public final void execute() throws MojoExecutionException, MojoFailureException {
    try {
      if (!workWithoutTopics()) {
        work(new TopicWorkshop(task(), problem -> getLog().warn(places().line(problem))));
      }
    } catch (BuildFailure e) {
      throw Failures.of("Nothing was learnt or judged", e, places());
    } catch (IOException e) {
      throw new MojoExecutionException(Failures.sentence(e), e);
    }
  }

  private Task task() throws MojoFailureException {
    if (examples == null || examples.isEmpty()) {
      throw new MojoFailureException(
          "There are no examples. Name files of them: -Ddigest.examples=labels.jsonl");
    }
    require(cost > 0, "digest.cost", cost, "above 0");
    require(fewestPapers > 0, "digest.fewestPapers", fewestPapers, "1 or more");
    require(mostTerms > 0, "digest.mostTerms", mostTerms, "1 or more");
    require(weak >= 0, "digest.weak", weak, "0 or more");
    require(bayes >= 0, "digest.bayes", bayes, "0 or more");
    require(further > 0 && further <= 1, "digest.further", further, "above 0 and at most 1");
    require(keepApart >= 0 && keepApart < 100, "digest.keepApart", keepApart, "0 to 99");
    require(apartFrom >= 0 && apartFrom < 100, "digest.apartFrom", apartFrom, "0 to 99");
    return new Task(
        contentDirectory.toPath(),
        paths(examples),
        byCategory,
        new Split(keepApart, apartFrom),
        new TrainingSettings(cost, fewestPapers, mostTerms, weak, bayes, further, siblings));
  }

  private static void require(boolean holds, String name, Number value, String allowed)
      throws MojoFailureException {
    if (!holds) {
      throw new MojoFailureException(name + " is " + value + "; it must be " + allowed);
    }
  }

  private Places places() {
    return new Places(contentDirectory.toPath(), Path.of(""));
  }

  /** Does what needs neither examples nor topics; whether that was all. */
  boolean workWithoutTopics() throws IOException {
    return false;
  }

  abstract void work(TopicWorkshop workshop) throws IOException, MojoFailureException;

  static List<Path> paths(List<File> files) {
    return files.stream().map(File::toPath).toList();
  }
}
