package io.github.staticdigest.learn;

/**
 * How a model is fitted.
 *
 * @param cost how much a wrong paper costs against great weights; the C of support vector machines
 * @param fewestPapers a term that stands in fewer papers is not learnt
 * @param mostTerms how many terms a model has at most
 * @param weak what a paper counts that was labelled by phrases and not by a reader; 0 for not at
 *     all
 * @param bayes how much what naive Bayes says counts beside the support vector machines; 0 for
 *     nothing
 * @param further how much a paper counts against a topic that is one of its further ones, above 0;
 *     counted in full (1) it teaches that its own words speak against that topic
 * @param siblings whether it is learnt, too, what one topic's machine says of the other topics
 */
public record TrainingSettings(
    double cost,
    int fewestPapers,
    int mostTerms,
    double weak,
    double bayes,
    double further,
    boolean siblings) {

  /** What fits a digest's topics. */
  public static final TrainingSettings DEFAULT =
      new TrainingSettings(1, 2, 40_000, 0.1, 0, 1, false);
}
