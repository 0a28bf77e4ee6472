package io.github.staticdigest.categorize;

import io.github.staticdigest.model.Topic;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A model in the service of the topics of one digest, which may differ from those it learnt. */
final class Learnt {

  /** So many reasons are enough where no further term says this part of what the best says. */
  private static final int ENOUGH = 2;

  private static final double MUCH = 0.5;

  private final TopicModel model;

  /** Position in the model of each topic of the digest, or -1. */
  private final int[] known;

  private final ReadableWords readable;

  private Learnt(TopicModel model, int[] known) {
    this.model = model;
    this.known = known;
    this.readable = new ReadableWords(model.dictionary().size());
  }

  /**
   * The model for these topics, found by their slugs, or null where it knows fewer than half: then
   * the digest is of another field, and slugs that are the same mean something else.
   */
  static @Nullable Learnt of(TopicModel model, List<Topic> topics) {
    Map<String, Integer> positions = new HashMap<>();
    for (int i = 0; i < model.topics().size(); i++) {
      positions.put(model.topics().get(i), i);
    }
    int[] known =
        topics.stream().mapToInt(topic -> positions.getOrDefault(topic.slug(), -1)).toArray();
    int count = 0;
    for (int position : known) {
      count += position >= 0 ? 1 : 0;
    }
    return 2 * count >= topics.size() && count > 0 ? new Learnt(model, known) : null;
  }

  /**
   * The probability of each topic of the digest. Where the phrases speak most for a topic that the
   * model does not know, they decide alone, and their shares are given back.
   */
  double[] chances(Paper paper, Understood terms) {
    double[] shares = Shares.discounted(paper.weights());
    double[] ofModel = new double[model.topics().size()];
    for (int topic = 0; topic < shares.length; topic++) {
      if (known[topic] >= 0) {
        ofModel[known[topic]] = shares[topic];
      }
    }
    int best = Ranking.heaviest(shares);
    if (shares[best] > 0 && known[best] < 0) {
      return Shares.of(paper.weights());
    }
    double[] chances = model.probabilities(model.margins(terms.vector()), ofModel);
    double[] mapped = new double[shares.length];
    for (int topic = 0; topic < shares.length; topic++) {
      boolean possible = known[topic] >= 0 && !paper.evidence()[topic].isVetoed();
      mapped[topic] = possible ? chances[known[topic]] : 0;
    }
    return mapped;
  }

  /** Tells of the terms that spoke most for a topic, where a reader can make sense of them. */
  void tell(Understood paper, int topic, Because because) {
    tell(paper, topic, because, ReadableWords.PLAIN);
  }

  /** Tells of short words and such with digits, where there is nothing else to tell of. */
  void tellShort(Understood paper, int topic, Because because) {
    if (because.size() == 0) {
      tell(paper, topic, because, ReadableWords.SHORT);
    }
  }

  private void tell(Understood paper, int topic, Because because, byte least) {
    if (known[topic] < 0 || because.isFull() || paper.vector().size() == 0) {
      return;
    }
    Terms terms = paper.terms();
    TermVector vector = paper.vector();
    double[] said = said(vector, known[topic]);
    int most = Ranking.heaviest(said);
    double much = MUCH * said[most];
    for (; said[most] > 0 && !because.isFull(); most = Ranking.heaviest(said)) {
      if (said[most] < much && because.size() >= ENOUGH) {
        return;
      }
      int position = vector.position(most);
      if (readable.kind(vector.row(most), terms, position) >= least) {
        because.add(terms.surface(position), terms.words(position));
      }
      said[most] = 0;
    }
  }

  /** What each term speaks for a topic of the model. */
  private double[] said(TermVector vector, int topic) {
    double[] said = new double[vector.size()];
    for (int i = 0; i < said.length; i++) {
      said[i] = vector.value(i) * model.telling(vector.row(i), topic);
    }
    return said;
  }

  /** What the model knows of a paper; found once, however many topics are told of. */
  Understood understood(Paper paper) {
    Terms terms = Terms.of(paper.title(), paper.abstractText());
    return new Understood(terms, model.dictionary().vector(terms));
  }

  /** A paper's terms, and what the model's dictionary knows of them. */
  record Understood(Terms terms, TermVector vector) {}
}
