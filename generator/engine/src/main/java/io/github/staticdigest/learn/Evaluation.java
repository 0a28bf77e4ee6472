package io.github.staticdigest.learn;

import io.github.staticdigest.model.Topic;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What came of filing labelled papers, in figures. */
public final class Evaluation {

  private static final int BINS = 10;

  private final List<Judged> judged;
  private final List<String> slugs = new ArrayList<>();

  /**
   * Figures of some filings.
   *
   * @param topics in the order in which they are told
   */
  Evaluation(List<Topic> topics, List<Judged> judged) {
    this.judged = List.copyOf(judged);
    topics.forEach(topic -> slugs.add(topic.slug()));
    slugs.add(Topic.OTHER);
  }

  /**
   * How well one topic is told.
   *
   * @param slug the topic
   * @param papers how many papers belong there
   * @param filed how many were filed there
   * @param right how many of them belong there
   */
  record OfTopic(String slug, int papers, int filed, int right) {

    double precision() {
      return filed == 0 ? 0 : (double) right / filed;
    }

    double recall() {
      return papers == 0 ? 0 : (double) right / papers;
    }

    /** The harmonic mean of both. */
    double f1() {
      return papers + filed == 0 ? 0 : 2.0 * right / (papers + filed);
    }
  }

  /**
   * Filings of about one score.
   *
   * @param from the least score
   * @param papers how many
   * @param score their mean score
   * @param right how many of them are right
   */
  record Bin(double from, int papers, double score, int right) {

    double accuracy() {
      return papers == 0 ? 0 : (double) right / papers;
    }
  }

  /** The slugs by which papers are labelled, in the order of their topics. */
  public List<String> topics() {
    return List.copyOf(slugs);
  }

  /** How many papers were judged. */
  public int papers() {
    return judged.size();
  }

  /** The share of papers that stand where a reader put them, 0 to 1. */
  public double exact() {
    return share(judged.stream().filter(Judged::isExact).count());
  }

  /** The share of papers that stand where a reader put them or would accept them, 0 to 1. */
  public double acceptable() {
    return share(judged.stream().filter(Judged::isAcceptable).count());
  }

  /** The mean F1 of the topics that papers belong to. */
  public double macroF1() {
    return ofTopics().stream()
        .filter(topic -> topic.papers() > 0)
        .mapToDouble(OfTopic::f1)
        .average()
        .orElse(0);
  }

  /** The mean distance of score and accuracy, bin by bin, each as heavy as its papers. */
  public double calibrationError() {
    double error = 0;
    for (Bin bin : bins()) {
      error += bin.papers() * Math.abs(bin.accuracy() - bin.score());
    }
    return judged.isEmpty() ? 0 : error / judged.size();
  }

  /** Topics to which papers belong or in which papers were filed, in order. */
  List<OfTopic> ofTopics() {
    List<OfTopic> all = new ArrayList<>();
    for (String slug : slugs) {
      int papers = count(slug, null);
      int filed = count(null, slug);
      if (papers + filed > 0) {
        all.add(new OfTopic(slug, papers, filed, count(slug, slug)));
      }
    }
    return all;
  }

  /** How many papers of one topic were filed in another; null stands for any. */
  int count(@Nullable String right, @Nullable String given) {
    int count = 0;
    for (Judged paper : judged) {
      boolean counts =
          (right == null || paper.right().equals(right))
              && (given == null || paper.given().equals(given));
      count += counts ? 1 : 0;
    }
    return count;
  }

  /** The pairs of topics that were mixed up, most often first: right, given, how often. */
  Map<List<String>, Integer> confusions() {
    Map<List<String>, Integer> counts = new LinkedHashMap<>();
    judged.stream()
        .filter(paper -> !paper.isExact())
        .forEach(paper -> counts.merge(List.of(paper.right(), paper.given()), 1, Integer::sum));
    Map<List<String>, Integer> sorted = new LinkedHashMap<>();
    counts.entrySet().stream()
        .sorted(Map.Entry.<List<String>, Integer>comparingByValue().reversed())
        .forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
    return sorted;
  }

  /** Scores in ten bins, empty ones left out. */
  List<Bin> bins() {
    List<Bin> bins = new ArrayList<>();
    for (int i = 0; i < BINS; i++) {
      int bin = i;
      List<Judged> of = judged.stream().filter(paper -> bin(paper) == bin).toList();
      if (!of.isEmpty()) {
        double score =
            of.stream().mapToDouble(paper -> paper.filing().primary().score()).sum() / of.size();
        int right = (int) of.stream().filter(Judged::isExact).count();
        bins.add(new Bin((double) i / BINS, of.size(), score, right));
      }
    }
    return bins;
  }

  /** The mistakes, the surest first. */
  List<Judged> mistakes() {
    return judged.stream()
        .filter(paper -> !paper.isAcceptable())
        .sorted(
            Comparator.comparingDouble((Judged paper) -> paper.filing().primary().score())
                .reversed())
        .toList();
  }

  private static int bin(Judged paper) {
    return Math.min((int) (paper.filing().primary().score() * BINS), BINS - 1);
  }

  private double share(long count) {
    return judged.isEmpty() ? 0 : (double) count / judged.size();
  }
}
