package io.github.staticdigest.learn;

import io.github.staticdigest.categorize.Bag;
import io.github.staticdigest.categorize.Dictionary;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * Chooses the terms of a model: those that stand in enough papers and, of them, those whose papers
 * are spread over the topics least as all papers are (the chi-square statistic; Y. Yang and J. O.
 * Pedersen, "A comparative study on feature selection in text categorization", ICML 1997).
 */
final class TermChoice {

  private final int fewest;
  private final int most;

  /**
   * A choice.
   *
   * @param fewest a term stands in at least so many papers
   * @param most how many terms are chosen at most
   */
  TermChoice(int fewest, int most) {
    this.fewest = fewest;
    this.most = most;
  }

  /**
   * The dictionary of some papers.
   *
   * @param topics the topic of each paper, counted from 0
   * @param width how many topics there are
   */
  Dictionary dictionary(List<Bag> papers, int[] topics, int width) {
    NumberCounts counts = counts(papers);
    long[] terms = counts.atLeast(fewest);
    if (terms.length > most) {
      terms = telling(terms, papers, topics, width);
    }
    float[] rarity = new float[terms.length];
    for (int i = 0; i < rarity.length; i++) {
      double ratio = (1.0 + papers.size()) / (1.0 + counts.count(terms[i]));
      rarity[i] = (float) (1 + StrictMath.log(ratio));
    }
    return new Dictionary(terms, rarity);
  }

  /**
   * In how many papers terms stand. Most terms stand in too few; they are told first by counters
   * that several terms share, so that they take no room here.
   */
  private NumberCounts counts(List<Bag> papers) {
    SharedCounts shared = new SharedCounts(fewest);
    papers.forEach(paper -> numbers(paper).forEach(shared::add));
    NumberCounts counts = new NumberCounts();
    papers.forEach(paper -> numbers(paper).filter(shared::mayBeEnough).forEach(counts::add));
    return counts;
  }

  private static LongStream numbers(Bag paper) {
    return IntStream.range(0, paper.size()).mapToLong(paper::number);
  }

  /** The most telling terms, in the order of their numbers. */
  private long[] telling(long[] terms, List<Bag> papers, int[] topics, int width) {
    double[] spread = new double[terms.length];
    int[] totals = new int[terms.length];
    for (int topic = 0; topic < width; topic++) {
      int[] counts = counts(terms, papers, topics, topic);
      double papersOfTopic = count(topics, topic);
      for (int term = 0; papersOfTopic > 0 && term < terms.length; term++) {
        spread[term] += counts[term] * (counts[term] / papersOfTopic);
        totals[term] += counts[term];
      }
    }
    for (int term = 0; term < terms.length; term++) {
      spread[term] = spread[term] * papers.size() / totals[term] - totals[term];
    }
    return greatest(terms, spread);
  }

  /** In how many papers of a topic each term stands. */
  private static int[] counts(long[] terms, List<Bag> papers, int[] topics, int topic) {
    int[] counts = new int[terms.length];
    for (int i = 0; i < topics.length; i++) {
      Bag paper = papers.get(i);
      for (int k = 0; topics[i] == topic && k < paper.size(); k++) {
        int at = Arrays.binarySearch(terms, paper.number(k));
        if (at >= 0) {
          counts[at]++;
        }
      }
    }
    return counts;
  }

  private static int count(int[] topics, int topic) {
    int count = 0;
    for (int other : topics) {
      count += other == topic ? 1 : 0;
    }
    return count;
  }

  private long[] greatest(long[] terms, double[] spread) {
    double[] sorted = spread.clone();
    Arrays.sort(sorted);
    double least = sorted[sorted.length - most];
    long[] chosen = new long[most];
    int size = 0;
    for (int i = 0; i < spread.length && size < most; i++) {
      if (spread[i] >= least) {
        chosen[size++] = terms[i];
      }
    }
    return Arrays.copyOf(chosen, size);
  }
}
