package io.github.staticdigest.learn;

import io.github.staticdigest.categorize.Categorizer;
import io.github.staticdigest.categorize.Shares;
import io.github.staticdigest.categorize.TopicModel;
import io.github.staticdigest.categorize.TopicModel.Mixture;
import io.github.staticdigest.model.Topic;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Learns a digest's topics from examples. Papers that readers labelled teach most; papers without a
 * label teach where the phrases are sure of them. How far the model and the phrases are to be
 * trusted is found on papers that were kept out of training in turn.
 */
public final class TopicLearner {

  private static final int FOLDS = 5;

  /** Without phrases there is nothing to weigh, and only the order of the margins counts. */
  private static final Mixture PLAIN = new Mixture(5, 0);

  private final List<Topic> topics;
  private final List<String> slugs;
  private final TrainingSettings settings;

  /** A learner for these topics. */
  public TopicLearner(List<Topic> topics, TrainingSettings settings) {
    this.topics = topics.stream().map(TopicLearner::withoutCodes).toList();
    this.slugs = topics.stream().map(Topic::slug).toList();
    this.settings = settings;
  }

  /** The model of some examples; examples of topics that are not in the digest are passed over. */
  public TopicModel learn(List<Example> examples) {
    List<Example> told = examples.stream().filter(e -> slugs.contains(e.topic())).toList();
    if (!hasPhrases()) {
      // No variable holds the counted terms, so that training has their room.
      return new Trainer(settings, slugs, Counted.of(told)).model().with(PLAIN);
    }
    List<Counted> labelled = Counted.of(told);
    List<Example> rest = examples.stream().filter(e -> e.topic() == null).toList();
    List<Counted> weak = Counted.of(new WeakLabels(topics, settings.weak()).of(rest));
    TopicModel model = trained(labelled, weak);
    return model.with(mixture(model, labelled, weak));
  }

  /**
   * How far model and phrases are to be trusted where the digest's own papers are filed: phrases
   * are written for these, and serve them better than others. So they count as much as all other
   * examples together, however few they are.
   */
  private Mixture mixture(TopicModel model, List<Counted> labelled, List<Counted> weak) {
    double own = weight(labelled, true);
    double ofOwn = own > 0 ? Math.max(weight(labelled, false) / own, 1) : 1;
    Categorizer phrases = new Categorizer(topics);
    MixtureFit fit = new MixtureFit();
    for (int fold = 0; fold < FOLDS; fold++) {
      List<Counted> kept = new ArrayList<>();
      List<Counted> others = new ArrayList<>();
      for (Counted paper : labelled) {
        (Fold.of(paper.example(), FOLDS) == fold ? kept : others).add(paper);
      }
      if (kept.isEmpty()) {
        continue;
      }
      TopicModel without = trained(others, weak);
      for (Counted paper : kept) {
        fit.add(
            without.margins(without.dictionary().vector(paper.bag())),
            Shares.discounted(phrases.evidence(paper.example().entry())),
            slugs.indexOf(paper.example().topic()),
            paper.example().weight() * (paper.example().own() ? ofOwn : 1));
      }
    }
    return fit.best(model);
  }

  private static double weight(List<Counted> papers, boolean own) {
    double weight = 0;
    for (Counted paper : papers) {
      weight += paper.example().own() == own ? paper.example().weight() : 0;
    }
    return weight;
  }

  private TopicModel trained(List<Counted> labelled, List<Counted> weak) {
    List<Counted> all = Stream.concat(labelled.stream(), weak.stream()).toList();
    return new Trainer(settings, slugs, all).model();
  }

  /**
   * Phrases are weighed for papers whose source gives no categories, so categories must not help
   * them here.
   */
  private static Topic withoutCodes(Topic topic) {
    return new Topic(
        topic.slug(),
        topic.label(),
        topic.shelf(),
        topic.scope(),
        topic.aliases(),
        topic.phrases(),
        topic.vetoes());
  }

  private boolean hasPhrases() {
    return topics.stream().anyMatch(topic -> !topic.phrases().isEmpty());
  }
}
