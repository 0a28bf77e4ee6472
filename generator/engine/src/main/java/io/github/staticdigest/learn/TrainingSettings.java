package io.github.staticdigest.learn;

/**
 * How a model is fitted.
 *
 * @param cost how much a wrong paper costs against great weights; the C of support vector machines
 * @param fewestPapers a term that stands in fewer papers is not learnt
 * @param mostTerms how many terms a model has at most
 */
public record TrainingSettings(double cost, int fewestPapers, int mostTerms) {}
