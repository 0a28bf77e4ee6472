package io.github.staticdigest.categorize;

import java.util.List;

/**
 * What was learnt from labelled papers: for each term of a dictionary how much it speaks for each
 * topic, and how far the model and the phrases are to be trusted when they are put together.
 *
 * <p>A topic's margin is linear in the weights of the terms; the probability of a topic is the
 * softmax of {@code sharpness · margin + trust · share}, where the share is the topic's part of the
 * evidence of phrases, see {@link Shares#discounted}. Thread-safe, and the same to the bit on every
 * Java platform.
 */
public final class TopicModel {

  private static final double ONE = 1L << 40;

  private final List<String> topics;
  private final Dictionary dictionary;
  private final byte[] weights;
  private final float[] scales;
  private final float[] bias;

  /** The sum of each row's weights. */
  private final int[] totals;

  private final Mixture mixture;

  /**
   * How margins and evidence are put together.
   *
   * @param sharpness what a margin of one counts
   * @param trust what phrases count that say very much for one topic and nothing for others
   */
  public record Mixture(float sharpness, float trust) {}

  /**
   * A model.
   *
   * @param topics slugs of the topics that it knows
   * @param dictionary its terms
   * @param weights row by row, a weight a topic, in units of the row's scale; not copied, since
   *     there may be very many
   * @param scales a scale a row
   * @param bias margin of a topic of which no term speaks
   * @param mixture how it is put together with the phrases
   */
  TopicModel(
      List<String> topics,
      Dictionary dictionary,
      byte[] weights,
      float[] scales,
      float[] bias,
      Mixture mixture) {
    this.topics = List.copyOf(topics);
    this.dictionary = dictionary;
    this.weights = weights;
    this.scales = scales;
    this.bias = bias.clone();
    this.mixture = mixture;
    this.totals = new int[dictionary.size()];
    for (int cell = 0; cell < weights.length; cell++) {
      totals[cell / topics.size()] += weights[cell];
    }
  }

  /**
   * A model of full weights, which are rounded to a 127th of the greatest in their row.
   *
   * @param weights row by row, one for each term of the dictionary, a weight a topic
   */
  public static TopicModel of(
      List<String> topics, Dictionary dictionary, float[] weights, float[] bias, Mixture mixture) {
    int width = topics.size();
    byte[] rounded = new byte[dictionary.size() * width];
    float[] scales = new float[dictionary.size()];
    for (int row = 0; row < scales.length; row++) {
      float greatest = 0;
      for (int cell = row * width; cell < (row + 1) * width; cell++) {
        greatest = Math.max(greatest, Math.abs(weights[cell]));
      }
      scales[row] = greatest / 127;
      for (int cell = row * width; greatest > 0 && cell < (row + 1) * width; cell++) {
        rounded[cell] = (byte) Math.round(weights[cell] / scales[row]);
      }
    }
    return new TopicModel(topics, dictionary, rounded, scales, bias, mixture);
  }

  /** The same model, otherwise put together with the phrases. */
  public TopicModel with(Mixture other) {
    return new TopicModel(topics, dictionary, weights, scales, bias, other);
  }

  /** Slugs of the topics that it knows. */
  public List<String> topics() {
    return topics;
  }

  /** Its terms. */
  public Dictionary dictionary() {
    return dictionary;
  }

  /** How it is put together with the phrases. */
  public Mixture mixture() {
    return mixture;
  }

  /** How much the terms of a paper speak for each topic. */
  public double[] margins(TermVector paper) {
    int width = topics.size();
    // All rows first, which wait for nothing, so that the memory is read for many at once.
    byte[] rows = new byte[paper.size() * width];
    for (int i = 0; i < paper.size(); i++) {
      System.arraycopy(weights, paper.row(i) * width, rows, i * width, width);
    }
    // Whole numbers add up to the same in every order.
    long[] sums = new long[width];
    for (int i = 0; i < paper.size(); i++) {
      long unit = (long) ((double) paper.value(i) * scales[paper.row(i)] * ONE);
      for (int topic = 0; topic < width; topic++) {
        sums[topic] += unit * rows[i * width + topic];
      }
    }
    double[] margins = new double[width];
    for (int topic = 0; topic < width; topic++) {
      margins[topic] = bias[topic] + sums[topic] / ONE;
    }
    return margins;
  }

  /**
   * The probability of each topic.
   *
   * @param margins see {@link #margins}
   * @param shares each topic's part of the evidence of phrases, see {@link Shares#discounted}
   */
  public double[] probabilities(double[] margins, double[] shares) {
    double[] chances = new double[margins.length];
    double greatest = Double.NEGATIVE_INFINITY;
    for (int topic = 0; topic < chances.length; topic++) {
      chances[topic] = mixture.sharpness() * margins[topic] + mixture.trust() * shares[topic];
      greatest = Math.max(greatest, chances[topic]);
    }
    double sum = 0;
    for (int topic = 0; topic < chances.length; topic++) {
      chances[topic] = StrictMath.exp(chances[topic] - greatest);
      sum += chances[topic];
    }
    for (int topic = 0; topic < chances.length; topic++) {
      chances[topic] /= sum;
    }
    return chances;
  }

  /** How much a term speaks for a topic, measured by what it says of all topics on average. */
  double telling(int row, int topic) {
    double mean = (double) totals[row] / topics.size();
    return scales[row] * (weights[row * topics.size() + topic] - mean);
  }

  byte weight(int row, int topic) {
    return weights[row * topics.size() + topic];
  }

  float scale(int row) {
    return scales[row];
  }

  float bias(int topic) {
    return bias[topic];
  }
}
