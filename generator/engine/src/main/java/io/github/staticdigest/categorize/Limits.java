package io.github.staticdigest.categorize;

/**
 * Where a candidate is good enough.
 *
 * @param evidence so much evidence of phrases is enough for a primary topic
 * @param chance so much probability is, too, whatever the phrases say
 * @param secondary a secondary topic has at least this share of the primary's probability
 * @param narrow a second topic that comes nearer than this makes the filing doubtful
 */
record Limits(double evidence, double chance, double secondary, double narrow) {

  /** Where phrases and categories decide alone. */
  static final Limits OF_PHRASES = new Limits(2.5, 2, 0.35, 0.8);

  /** Where a model has its say. */
  static final Limits OF_MODEL = new Limits(2.5, 0.3, 0.2, 0.6);

  boolean isEnough(Candidate candidate) {
    return candidate.evidence() >= evidence || candidate.chance() >= chance;
  }

  boolean isSecondary(Candidate candidate, Candidate primary) {
    return isEnough(candidate) && candidate.chance() >= secondary * primary.chance();
  }

  boolean isNarrow(Candidate second, Candidate primary) {
    return second.chance() > narrow * primary.chance();
  }
}
