package io.github.staticdigest.learn;

import io.github.staticdigest.categorize.TopicModel;
import io.github.staticdigest.categorize.TopicModel.Mixture;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds how far margins and phrases are to be trusted: the two numbers that make the right topics
 * of papers, which the model was not trained on, most probable.
 */
final class MixtureFit {

  private static final double FINEST = 0.05;

  /** Fewer papers are told apart without a mistake, and then no sharpness is too great. */
  private static final int ENOUGH = 100;

  /** About what three thousand papers of thirty topics gave. */
  private static final Mixture USUAL = new Mixture(3.5f, 5.5f);

  private final List<Case> cases = new ArrayList<>();

  private record Case(double[] margins, double[] shares, int right, double weight) {}

  /** Adds what a model that did not know the paper, and the phrases, say of it. */
  void add(double[] margins, double[] shares, int right, double weight) {
    cases.add(new Case(margins, shares, right, weight));
  }

  /**
   * The best two numbers, by walking to the better neighbour with ever smaller steps; the usual
   * ones where there are fewer than a hundred papers.
   */
  Mixture best(TopicModel model) {
    if (cases.size() < ENOUGH) {
      return USUAL;
    }
    Mixture best = new Mixture(3, 3);
    double loss = loss(model.with(best));
    for (double step = 1; step >= FINEST; ) {
      Mixture from = best;
      for (Mixture next : neighbours(from, (float) step)) {
        double other = loss(model.with(next));
        if (other < loss) {
          loss = other;
          best = next;
        }
      }
      step = best.equals(from) ? step / 2 : step;
    }
    return best;
  }

  private static List<Mixture> neighbours(Mixture from, float step) {
    List<Mixture> neighbours = new ArrayList<>();
    neighbours.add(new Mixture(from.sharpness() + step, from.trust()));
    neighbours.add(new Mixture(Math.max(from.sharpness() - step, 0), from.trust()));
    neighbours.add(new Mixture(from.sharpness(), from.trust() + step));
    neighbours.add(new Mixture(from.sharpness(), Math.max(from.trust() - step, 0)));
    return neighbours;
  }

  /** The mean surprise at the right topics. */
  private double loss(TopicModel model) {
    double loss = 0;
    for (Case one : cases) {
      double chance = model.probabilities(one.margins(), one.shares())[one.right()];
      loss -= one.weight() * StrictMath.log(Math.max(chance, 1e-9));
    }
    return loss;
  }
}
