package io.github.staticdigest.learn;

import io.github.staticdigest.categorize.Bag;
import io.github.staticdigest.categorize.Dictionary;
import io.github.staticdigest.categorize.TermVector;
import java.util.List;

/** Papers as rows of weights of terms; only what is not zero is kept. */
final class Matrix {

  private final int columns;
  private final int[][] terms;
  private final float[][] values;

  private Matrix(int columns, int[][] terms, float[][] values) {
    this.columns = columns;
    this.terms = terms;
    this.values = values;
  }

  /** The papers in the words of a dictionary. */
  static Matrix of(List<Bag> papers, Dictionary dictionary) {
    int[][] terms = new int[papers.size()][];
    float[][] values = new float[papers.size()][];
    for (int i = 0; i < terms.length; i++) {
      TermVector vector = dictionary.vector(papers.get(i));
      terms[i] = new int[vector.size()];
      values[i] = new float[vector.size()];
      for (int k = 0; k < vector.size(); k++) {
        terms[i][k] = vector.row(k);
        values[i][k] = vector.value(k);
      }
    }
    return new Matrix(dictionary.size(), terms, values);
  }

  int rows() {
    return terms.length;
  }

  int columns() {
    return columns;
  }

  /** The product of a row and a vector. */
  double times(int row, float[] vector) {
    int[] at = terms[row];
    float[] value = values[row];
    double sum = 0;
    for (int k = 0; k < at.length; k++) {
      sum += (double) value[k] * vector[at[k]];
    }
    return sum;
  }

  /** Adds a multiple of a row to a vector. */
  void add(int row, double factor, float[] vector) {
    int[] at = terms[row];
    float[] value = values[row];
    for (int k = 0; k < at.length; k++) {
      vector[at[k]] += (float) (factor * value[k]);
    }
  }

  /** Adds a multiple of a row to a vector. */
  void add(int row, double factor, double[] vector) {
    int[] at = terms[row];
    float[] value = values[row];
    for (int k = 0; k < at.length; k++) {
      vector[at[k]] += factor * value[k];
    }
  }

  /** The square of a row's length. */
  double square(int row) {
    double sum = 0;
    for (float value : values[row]) {
      sum += (double) value * value;
    }
    return sum;
  }
}
