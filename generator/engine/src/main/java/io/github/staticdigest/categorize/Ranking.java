package io.github.staticdigest.categorize;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A few things by weight: the heaviest first, of equally heavy ones the one added first. */
final class Ranking<T> {

  private final List<T> things = new ArrayList<>();
  private double[] weights = new double[8];

  void add(T thing, double weight) {
    int place = things.size();
    if (place == weights.length) {
      weights = Arrays.copyOf(weights, 2 * place);
    }
    while (place > 0 && weights[place - 1] < weight) {
      weights[place] = weights[place - 1];
      place--;
    }
    weights[place] = weight;
    things.add(place, thing);
  }

  int size() {
    return things.size();
  }

  T get(int place) {
    return things.get(place);
  }

  /** The place of the heaviest of some weights, of equal ones the first. */
  static int heaviest(double[] weights) {
    int heaviest = 0;
    for (int i = 1; i < weights.length; i++) {
      heaviest = weights[i] > weights[heaviest] ? i : heaviest;
    }
    return heaviest;
  }
}
