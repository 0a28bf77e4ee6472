package io.github.staticdigest.build;

import io.github.staticdigest.categorize.ModelFile;
import io.github.staticdigest.categorize.TopicModel;
import io.github.staticdigest.config.ConfigLoader;
import io.github.staticdigest.config.ContentConfig;
import io.github.staticdigest.dedupe.Deduplicator;
import io.github.staticdigest.learn.Evaluation;
import io.github.staticdigest.learn.Example;
import io.github.staticdigest.learn.Examples;
import io.github.staticdigest.learn.Judge;
import io.github.staticdigest.learn.Split;
import io.github.staticdigest.learn.TopicLearner;
import io.github.staticdigest.learn.TopicNames;
import io.github.staticdigest.learn.TrainingSettings;
import io.github.staticdigest.model.CleanEntry;
import io.github.staticdigest.model.Entry;
import io.github.staticdigest.model.Problem;
import io.github.staticdigest.model.Problem.Severity;
import io.github.staticdigest.model.Topic;
import io.github.staticdigest.repair.Repairer;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Trains topic models and judges how well papers are filed. Warnings go to a listener; errors end
 * it with a {@link BuildFailure}.
 */
public final class TopicWorkshop {

  private final Task task;
  private final List<Problem> problems = new ArrayList<>();
  private final ContentConfig config;
  private final List<Example> examples;
  private final List<Topic> topics;

  /**
   * What is worked on.
   *
   * @param contentDirectory holds {@code topics.yaml} and the dumps, to which labels may belong
   * @param examples files of examples
   * @param byCategory whether the topics are the first categories of the examples' sources, and not
   *     those of {@code topics.yaml}
   * @param split which examples are kept from training, to be judged
   * @param settings how a model is fitted
   */
  public record Task(
      Path contentDirectory,
      List<Path> examples,
      boolean byCategory,
      Split split,
      TrainingSettings settings) {
    public Task {
      examples = List.copyOf(examples);
    }
  }

  /**
   * Reads the examples.
   *
   * @param warnings is told what is wrong, but not so wrong that nothing can be done
   * @throws BuildFailure for errors in the settings or the examples
   * @throws IOException where the dumps cannot be read
   */
  public TopicWorkshop(Task task, Consumer<Problem> warnings) throws IOException {
    this.task = task;
    this.config = ConfigLoader.load(task.contentDirectory(), problems::add);
    this.examples = read(task.examples());
    this.topics = task.byCategory() ? categories(examples) : config.topics();
    refuseErrors();
    problems.forEach(warnings);
  }

  /** Trains a model and writes it; the folder is made where it is missing. */
  public TopicModel train(Path file) throws IOException {
    List<Example> learnt = task.split().learnt(examples);
    TopicModel model = new TopicLearner(topics, task.settings()).learn(learnt);
    Path folder = file.toAbsolutePath().getParent();
    Files.createDirectories(Objects.requireNonNull(folder));
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
      ModelFile.write(model, out);
    }
    return model;
  }

  /**
   * Judges a model as it stands by the examples that are kept apart, or by all where none are.
   *
   * @param file the model, or null for the one that the digest uses
   */
  public Evaluation judge(@Nullable Path file) throws IOException {
    TopicModel model =
        file == null
            ? TopicModels.of(task.contentDirectory(), problems::add)
            : ModelFile.read(file);
    refuseErrors();
    List<Example> judged = task.split().percent() > 0 ? task.split().apart(examples) : examples;
    return new Judge(topics).judge(judged, model);
  }

  /**
   * Judges how papers are filed that a model does not know: in so many parts, each by a model that
   * was trained on the others.
   *
   * @param judged files whose labels are judged
   */
  public Evaluation judgeInTurn(List<Path> judged, int folds) throws IOException {
    List<Example> papers = judged.isEmpty() ? examples : read(judged);
    return new Judge(topics).judge(papers, examples, task.settings(), folds);
  }

  private List<Example> read(List<Path> files) throws IOException {
    if (task.byCategory()) {
      return Examples.read(files, List.of(), true, problems::add);
    }
    List<Example> read = Examples.read(files, papers(), false, problems::add);
    return new TopicNames(config.topics()).resolved(read, problems::add);
  }

  private List<Entry> papers() throws IOException {
    Reading reading =
        Reading.of(task.contentDirectory(), problem -> {}, Progress.NONE, new Workers(1));
    List<CleanEntry> clean =
        reading.of(reading.dumps()).stream().map(new Repairer()::repair).toList();
    return new Deduplicator(config.overrides()).fold(clean, problem -> {}).entries();
  }

  /** Topics named as the categories, with no phrases. */
  private static List<Topic> categories(List<Example> examples) {
    return examples.stream()
        .map(Example::topic)
        .filter(Objects::nonNull)
        .distinct()
        .sorted()
        .map(slug -> new Topic(slug, slug, "", "", List.of(), List.of(), List.of()))
        .toList();
  }

  private void refuseErrors() {
    if (problems.stream().anyMatch(problem -> problem.severity() == Severity.ERROR)) {
      throw new BuildFailure(problems, null);
    }
  }
}
