package io.github.staticdigest.categorize;

import io.github.staticdigest.categorize.Learnt.Understood;
import io.github.staticdigest.config.Overrides.Placement;
import io.github.staticdigest.model.Entry;
import io.github.staticdigest.model.Filing;
import io.github.staticdigest.model.Filing.Reason;
import io.github.staticdigest.model.Topic;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Files papers under topics and says why. The telling phrases of a topic, the source's categories
 * and, where there is a model that knows the topics, what was learnt from labelled papers are put
 * together; {@code docs/topics.md} tells how. Thread-safe.
 */
public final class Categorizer {

  private static final int SECONDARIES = 2;

  private final List<Topic> topics;
  private final Rules rules;
  private final Curated curated;
  private final @Nullable Learnt learnt;
  private final Limits limits;

  /** Files by phrases and categories alone; on a tie the earlier topic wins. */
  public Categorizer(List<Topic> topics) {
    this(topics, null);
  }

  /** Files by phrases, categories and a model; no curator has a word. */
  public Categorizer(List<Topic> topics, @Nullable TopicModel model) {
    this(topics, model, List.of());
  }

  /**
   * Files by phrases, categories and a model, and as the curator says.
   *
   * @param topics the topics, in order; on a tie the earlier wins
   * @param model what was learnt, or null; it is left aside where it knows fewer than half of the
   *     topics
   * @param placements the curator's word, which is final
   */
  public Categorizer(List<Topic> topics, @Nullable TopicModel model, List<Placement> placements) {
    this.topics = List.copyOf(topics);
    this.rules = new Rules(topics);
    this.curated = new Curated(placements, topics);
    this.learnt = model == null ? null : Learnt.of(model, topics);
    this.limits = Limits.of(learnt != null, topics.stream().anyMatch(t -> !t.phrases().isEmpty()));
  }

  /**
   * The topics of an entry, each with a reason but those that the curator gave; {@link
   * Topic#OTHER}, always doubtful, where too little is said or no reason can be named.
   */
  public Filing file(Entry entry) {
    Paper paper = paper(entry);
    Understood terms = learnt == null ? null : learnt.understood(paper);
    List<Integer> said = curated.topics(entry);
    if (!said.isEmpty()) {
      List<Reason> reasons =
          said.stream().map(topic -> reason(new Candidate(topic, 1, 0), paper, terms)).toList();
      return new Filing(reasons.get(0), reasons.subList(1, reasons.size()), false);
    }
    return filed(chances(paper, terms), paper, terms);
  }

  /** Files under the most probable topic for which a reason can be named. */
  private Filing filed(double[] chances, Paper paper, @Nullable Understood terms) {
    Ranking<Candidate> ranked = ranked(chances, paper.weights());
    for (int i = 0; i < ranked.size(); i++) {
      Candidate primary = ranked.get(i);
      Reason reason = reason(primary, paper, terms);
      if (!reason.because().isEmpty()) {
        List<Reason> secondary = secondary(ranked, i, paper, terms);
        return new Filing(reason, secondary, limits.isDoubtful(primary, chances));
      }
    }
    return new Filing(new Reason(Topic.OTHER, 0, List.of()), List.of(), true);
  }

  private List<Reason> secondary(
      Ranking<Candidate> ranked, int primary, Paper paper, @Nullable Understood terms) {
    List<Reason> secondary = new ArrayList<>(SECONDARIES);
    for (int i = primary + 1; i < ranked.size() && secondary.size() < SECONDARIES; i++) {
      if (limits.isSecondary(ranked.get(i), ranked.get(primary))) {
        Reason reason = reason(ranked.get(i), paper, terms);
        if (!reason.because().isEmpty()) {
          secondary.add(reason);
        }
      }
    }
    return secondary;
  }

  /** The evidence of phrases and categories for each topic, in the order of the topics. */
  public double[] evidence(Entry entry) {
    return paper(entry).weights();
  }

  private Paper paper(Entry entry) {
    ReadText title = ReadText.of(entry.title());
    ReadText abstractText = ReadText.of(entry.abstractText());
    return Paper.of(
        title, abstractText, rules.evidence(title, abstractText, entry.facts().categories()));
  }

  /**
   * The topics that are good enough, the most probable first; none where the most probable of all
   * is not.
   */
  private Ranking<Candidate> ranked(double[] chances, double[] evidence) {
    Ranking<Candidate> ranked = new Ranking<>();
    for (int topic = 0; topic < chances.length; topic++) {
      Candidate candidate = new Candidate(topic, chances[topic], evidence[topic]);
      if (chances[topic] > 0 && limits.isEnough(candidate)) {
        ranked.add(candidate, chances[topic]);
      }
    }
    int most = Ranking.heaviest(chances);
    boolean enough = ranked.size() > 0 && ranked.get(0).topic() == most;
    return enough ? ranked : new Ranking<>();
  }

  /** The probability of each topic, or without a model its share of the evidence. */
  private double[] chances(Paper paper, @Nullable Understood terms) {
    return learnt == null || terms == null
        ? Shares.of(paper.weights())
        : learnt.chances(paper, terms);
  }

  private Reason reason(Candidate candidate, Paper paper, @Nullable Understood terms) {
    Because because = new Because();
    paper.evidence()[candidate.topic()].tell(because);
    if (learnt != null && terms != null) {
      learnt.tell(terms, candidate.topic(), because);
    }
    paper.evidence()[candidate.topic()].tellHints(because);
    paper.evidence()[candidate.topic()].tellCode(because);
    if (learnt != null && terms != null) {
      learnt.tellShort(terms, candidate.topic(), because);
    }
    double score = Math.round(100 * candidate.chance()) / 100.0;
    return new Reason(topics.get(candidate.topic()).slug(), score, because.reasons());
  }
}
