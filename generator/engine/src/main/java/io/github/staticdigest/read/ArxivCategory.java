package io.github.staticdigest.read;

import java.util.regex.Pattern;

/** Codes of arXiv's categories, those of the archives before 1999 included. */
final class ArxivCategory {

  private static final Pattern CODE =
      Pattern.compile(
          "(?:astro-ph|cond-mat|cs|econ|eess|math|nlin|physics|q-bio|q-fin|stat)"
              + "(?:\\.[A-Z]{2}|\\.[a-z]{2,4}(?:-[a-z]{2,4})?)?"
              + "|gr-qc|hep-(?:ex|lat|ph|th)|math-ph|nucl-(?:ex|th)|quant-ph"
              + "|acc-phys|adap-org|alg-geom|ao-sci|atom-ph|bayes-an|chao-dyn|chem-ph|cmp-lg"
              + "|comp-gas|dg-ga|funct-an|mtrl-th|patt-sol|plasm-ph|q-alg|solv-int|supr-con");

  private ArxivCategory() {}

  static boolean is(String text) {
    return !text.isEmpty() && CODE.matcher(text).matches();
  }
}
