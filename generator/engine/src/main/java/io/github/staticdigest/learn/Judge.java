package io.github.staticdigest.learn;

import io.github.staticdigest.categorize.Categorizer;
import io.github.staticdigest.categorize.TopicModel;
import io.github.staticdigest.model.Topic;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Files labelled papers and keeps what came of it. */
public final class Judge {

  private final List<Topic> topics;

  /** A judge of filing under these topics. */
  public Judge(List<Topic> topics) {
    this.topics = List.copyOf(topics);
  }

  /** How papers are filed with a model, or with phrases alone where it is null. */
  public Evaluation judge(List<Example> papers, @Nullable TopicModel model) {
    return new Evaluation(topics, filed(papers, new Categorizer(topics, model)));
  }

  /**
   * How papers are filed that the model did not know: for each part in turn a model is trained on
   * all examples but that part.
   *
   * @param judged the papers that are judged
   * @param examples the papers that are learnt from; those that are judged may be among them
   * @param folds how many parts, 2 or more
   */
  public Evaluation judge(
      List<Example> judged, List<Example> examples, TrainingSettings settings, int folds) {
    TopicLearner learner = new TopicLearner(topics, settings);
    List<Judged> all = new ArrayList<>();
    for (int fold = 0; fold < folds; fold++) {
      List<Example> kept = part(judged, folds, fold);
      Set<String> ids = new HashSet<>();
      kept.forEach(example -> ids.add(example.entry().id()));
      List<Example> others =
          examples.stream().filter(example -> !ids.contains(example.entry().id())).toList();
      all.addAll(filed(kept, new Categorizer(topics, learner.learn(others))));
    }
    return new Evaluation(topics, all);
  }

  private static List<Example> part(List<Example> papers, int folds, int fold) {
    return papers.stream().filter(paper -> Fold.of(paper, folds) == fold).toList();
  }

  private static List<Judged> filed(List<Example> papers, Categorizer categorizer) {
    return papers.stream()
        .filter(paper -> paper.topic() != null)
        .parallel()
        .map(paper -> new Judged(paper, categorizer.file(paper.entry())))
        .toList();
  }
}
