package io.github.staticdigest.learn;

import io.github.staticdigest.categorize.Bag;
import io.github.staticdigest.categorize.Dictionary;
import io.github.staticdigest.categorize.TopicModel;
import io.github.staticdigest.categorize.TopicModel.Mixture;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Fits a model to labelled papers: one machine a topic that tells its papers from all others, and
 * beside it what naive Bayes says. The same papers in the same order give the same model, whatever
 * the number of threads.
 */
final class Trainer {

  private final TrainingSettings settings;
  private final List<String> topics;

  /**
   * A trainer.
   *
   * @param topics the topics that a model is to know; every paper has one of them
   */
  Trainer(TrainingSettings settings, List<String> topics) {
    this.settings = settings;
    this.topics = List.copyOf(topics);
  }

  /** A model of the papers, by itself: no phrases are heard. */
  TopicModel model(List<Counted> papers) {
    int[] labels =
        papers.stream().mapToInt(paper -> topics.indexOf(paper.example().topic())).toArray();
    List<Bag> bags = papers.stream().map(Counted::bag).toList();
    Dictionary dictionary =
        new TermChoice(settings.fewestPapers(), settings.mostTerms())
            .dictionary(bags, labels, topics.size());
    Matrix matrix = Matrix.of(bags, dictionary);
    double[] cost =
        papers.stream().mapToDouble(p -> settings.cost() * p.example().weight()).toArray();
    double[] counting = papers.stream().mapToDouble(p -> p.example().weight()).toArray();
    ComplementBayes bayes = new ComplementBayes(matrix, labels, counting);
    List<float[]> columns = columns(new SupportVectors(matrix), bayes, labels, cost);
    float[][] rows = new float[dictionary.size()][topics.size()];
    float[] bias = new float[topics.size()];
    for (int topic = 0; topic < bias.length; topic++) {
      float[] column = columns.get(topic);
      for (int row = 0; row < rows.length; row++) {
        rows[row][topic] = column[row];
      }
      bias[topic] = column[rows.length];
    }
    for (float[] row : rows) {
      center(row);
    }
    return TopicModel.of(topics, dictionary, rows, bias, new Mixture(1, 0));
  }

  /** Each topic is trained on one thread, so that the number of threads does not matter. */
  private List<float[]> columns(
      SupportVectors machine, ComplementBayes bayes, int[] labels, double[] cost) {
    return IntStream.range(0, topics.size())
        .parallel()
        .mapToObj(
            topic -> {
              float[] weights = machine.weights(positive(labels, topic), cost);
              bayes.add(topic, settings.bayes(), weights);
              return weights;
            })
        .toList();
  }

  /** What a term says for all topics alike is nothing, and would cost precision. */
  private static void center(float[] row) {
    double sum = 0;
    for (float weight : row) {
      sum += weight;
    }
    for (int topic = 0; topic < row.length; topic++) {
      row[topic] -= (float) (sum / row.length);
    }
  }

  private static boolean[] positive(int[] labels, int topic) {
    boolean[] positive = new boolean[labels.length];
    for (int i = 0; i < labels.length; i++) {
      positive[i] = labels[i] == topic;
    }
    return positive;
  }
}
