package io.github.staticdigest.learn;

import io.github.staticdigest.categorize.Bag;
import io.github.staticdigest.categorize.Dictionary;
import io.github.staticdigest.categorize.TopicModel;
import io.github.staticdigest.categorize.TopicModel.Mixture;
import io.github.staticdigest.learn.SupportVectors.Machine;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Fits a model to labelled papers: one machine a topic that tells its papers from all others, and
 * beside it what naive Bayes says. The same papers in the same order give the same model, whatever
 * the number of threads.
 */
final class Trainer {

  /** So many topics are trained before their weights are set among the others. */
  private static final int AT_ONCE = 16;

  private final TrainingSettings settings;
  private final List<String> topics;
  private final int[] labels;
  private final List<int[]> further;
  private final double[] counting;
  private final Dictionary dictionary;
  private final Matrix papers;

  /**
   * A trainer. What it keeps of the papers is much smaller than they are.
   *
   * @param topics the topics that a model is to know; every paper has one of them
   */
  Trainer(TrainingSettings settings, List<String> topics, List<Counted> papers) {
    this.settings = settings;
    this.topics = List.copyOf(topics);
    this.labels =
        papers.stream().mapToInt(paper -> topics.indexOf(paper.example().topic())).toArray();
    this.further = papers.stream().map(paper -> further(paper.example())).toList();
    this.counting = papers.stream().mapToDouble(paper -> paper.example().weight()).toArray();
    List<Bag> bags = papers.stream().map(Counted::bag).toList();
    this.dictionary =
        new TermChoice(settings.fewestPapers(), settings.mostTerms())
            .dictionary(bags, labels, topics.size());
    this.papers = Matrix.of(bags, dictionary);
  }

  /** A model of the papers, by itself: no phrases are heard. */
  TopicModel model() {
    int width = topics.size();
    float[] weights = new float[Math.multiplyExact(dictionary.size(), width)];
    float[] bias = new float[width];
    float[] unseen = new float[settings.siblings() ? Math.multiplyExact(labels.length, width) : 0];
    SupportVectors machines = new SupportVectors(papers);
    for (int from = 0; from < width; from += AT_ONCE) {
      List<Machine> some = machines(from, Math.min(from + AT_ONCE, width), machines, unseen);
      for (int row = 0; row < dictionary.size(); row++) {
        for (int i = 0; i < some.size(); i++) {
          weights[row * width + from + i] = some.get(i).weights()[row];
        }
      }
      for (int i = 0; i < some.size(); i++) {
        bias[from + i] = some.get(i).weights()[dictionary.size()];
      }
    }
    if (settings.siblings()) {
      Siblings.of(unseen, labels, counting, width).apply(weights, bias);
    }
    addBayes(weights);
    center(weights, width);
    return TopicModel.of(topics, dictionary, weights, bias, new Mixture(1, 0));
  }

  /** Each topic is trained on one thread, so that the number of threads does not matter. */
  private List<Machine> machines(int from, int to, SupportVectors machines, float[] unseen) {
    return IntStream.range(from, to)
        .parallel()
        .mapToObj(
            topic -> {
              Machine machine = machines.machine(positive(topic), cost(topic));
              for (int i = 0; i < unseen.length / topics.size(); i++) {
                unseen[i * topics.size() + topic] = (float) machines.unseen(machine, i);
              }
              return machine;
            })
        .toList();
  }

  private void addBayes(float[] weights) {
    if (settings.bayes() > 0) {
      ComplementBayes bayes = new ComplementBayes(papers, labels, counting);
      IntStream.range(0, topics.size())
          .parallel()
          .forEach(topic -> bayes.add(topic, settings.bayes(), weights, topics.size()));
    }
  }

  /** The topics that an example belongs to beside its own, as far as they are learnt. */
  private int[] further(Example example) {
    return example.secondary().stream()
        .filter(topic -> !topic.equals(example.topic()))
        .mapToInt(topics::indexOf)
        .filter(topic -> topic >= 0)
        .toArray();
  }

  /** What each paper costs that is got wrong where a topic is learnt. */
  private double[] cost(int topic) {
    double[] cost = new double[labels.length];
    for (int i = 0; i < cost.length; i++) {
      boolean less = IntStream.of(further.get(i)).anyMatch(other -> other == topic);
      cost[i] = settings.cost() * counting[i] * (less ? settings.further() : 1);
    }
    return cost;
  }

  private boolean[] positive(int topic) {
    boolean[] positive = new boolean[labels.length];
    for (int i = 0; i < labels.length; i++) {
      positive[i] = labels[i] == topic;
    }
    return positive;
  }

  /** What a term says for all topics alike is nothing, and would cost precision. */
  private static void center(float[] weights, int width) {
    for (int row = 0; row < weights.length; row += width) {
      double sum = 0;
      for (int cell = row; cell < row + width; cell++) {
        sum += weights[cell];
      }
      for (int cell = row; cell < row + width; cell++) {
        weights[cell] -= (float) (sum / width);
      }
    }
  }
}
