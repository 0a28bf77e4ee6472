package io.github.staticdigest.learn;

import io.github.staticdigest.categorize.Categorizer;
import io.github.staticdigest.model.Topic;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Labels papers that no reader labelled, where phrases and categories speak clearly for one topic
 * and for no other.
 */
final class WeakLabels {

  /** The best topic has at least this much evidence: two phrases that settle, or one in a title. */
  private static final double CLEAR = 6;

  /** The second topic has at most this part of the first one's evidence. */
  private static final double ALONE = 0.5;

  /** More papers of one topic would only make the others small. */
  private static final int MOST = 1500;

  private final List<Topic> topics;
  private final Categorizer phrases;
  private final double weight;

  WeakLabels(List<Topic> topics, double weight) {
    this.topics = topics;
    this.phrases = new Categorizer(topics);
    this.weight = weight;
  }

  /** Those papers that can be labelled, with their labels. */
  List<Example> of(List<Example> papers) {
    if (weight <= 0) {
      return List.of();
    }
    List<Example> labelled =
        papers.stream().parallel().flatMap(paper -> Stream.ofNullable(label(paper))).toList();
    int[] counts = new int[topics.size()];
    List<Example> chosen = new ArrayList<>();
    for (Example paper : labelled) {
      for (int topic = 0; topic < counts.length; topic++) {
        if (topics.get(topic).slug().equals(paper.topic()) && counts[topic]++ < MOST) {
          chosen.add(paper);
        }
      }
    }
    return chosen;
  }

  private @Nullable Example label(Example paper) {
    double[] evidence = phrases.evidence(paper.entry());
    int best = 0;
    double second = 0;
    for (int topic = 1; topic < evidence.length; topic++) {
      if (evidence[topic] > evidence[best]) {
        second = evidence[best];
        best = topic;
      } else {
        second = Math.max(second, evidence[topic]);
      }
    }
    boolean clear = evidence[best] >= CLEAR && second <= ALONE * evidence[best];
    return clear ? paper.labelled(topics.get(best).slug(), weight) : null;
  }
}
