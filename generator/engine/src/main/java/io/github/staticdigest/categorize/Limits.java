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
  private static final Limits OF_PHRASES = new Limits(2.5, 2, 0.35, 0.8);

  /** Where a model has its say. */
  private static final Limits OF_MODEL = new Limits(2.5, 0.3, 0.2, 0.6);

  /**
   * Where there is a model and no phrase: the best topic is taken, there is nothing to doubt by.
   */
  private static final Limits OF_MODEL_ALONE = new Limits(2.5, 0, 0.2, 0.6);

  static Limits of(boolean hasModel, boolean hasPhrases) {
    if (!hasModel) {
      return OF_PHRASES;
    }
    return hasPhrases ? OF_MODEL : OF_MODEL_ALONE;
  }

  boolean isEnough(Candidate candidate) {
    return candidate.evidence() >= evidence || candidate.chance() >= chance;
  }

  /** Whether one that is good enough is a secondary topic beside a primary one. */
  boolean isSecondary(Candidate candidate, Candidate primary) {
    return candidate.chance() >= secondary * primary.chance();
  }

  /** Whether another topic comes near a primary one, or is even more probable. */
  boolean isDoubtful(Candidate primary, double[] chances) {
    for (int topic = 0; topic < chances.length; topic++) {
      if (topic != primary.topic() && chances[topic] > narrow * primary.chance()) {
        return true;
      }
    }
    return false;
  }
}
