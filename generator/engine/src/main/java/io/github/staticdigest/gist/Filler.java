package io.github.staticdigest.gist;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Words before the point of a sentence that only tie it to the text around it: "In this paper,",
 * "To address this issue,". An opening that says something of its own ("To reduce latency,") is
 * none.
 */
final class Filler {

  private static final String PUBLICATION =
      "(?:paper|work|article|study|report|survey|letter|note|research|thesis|dissertation|chapter"
          + "|manuscript|contribution|position paper|review|tutorial|technical report|survey paper"
          + "|research paper|study paper|white paper)";

  private static final String THIS = "(?:this|these|that|those|it|them|such|the above|the)";

  private static final String ISSUE =
      "(?:\\w+ )?(?:issues?|problems?|challenges?|limitations?|gaps?|questions?|shortcomings?"
          + "|concerns?|needs?|drawbacks?|difficult(?:y|ies)|obstacles?|bottlenecks?|weakness(?:es)?"
          + "|ends?|goals?|aims?|objectives?|void|tasks?|deficienc(?:y|ies)|hurdles?|dilemma|points?|purposes?|demands?|requirements?|constraints?)";

  private static final String INSIGHT =
      "(?:\\w+ )?(?:insights?|observations?|findings?|ideas?|results?|principles?|analys[ei]s|intuition|success(?:es)?"
          + "|advances?|developments?|perspectives?|theory|considerations?|facts?|phenomen(?:on|a)|discover(?:y|ies)|hypothes[ei]s)";

  private static final List<Pattern> OPENINGS =
      Stream.of(
              "(?:in|with|through|throughout) (?:this|the present|our|the current) "
                  + PUBLICATION
                  + ",? (?!to\\b|on\\b|of\\b|is\\b|along\\b)",
              "(?:here|herein|hereby),? (?=we\\b|i\\b|an?\\b)",
              "(?:here|herein|hereby), ",
              "(?:(?:more |most )?(?:specifically|concretely|precisely|importantly|generally|broadly)|in particular"
                  + "|therefore|thus|hence|consequently|accordingly|as a result|as such|so|thus motivated|in response|in contrast|by contrast"
                  + "|instead|then|next|first|firstly|second|secondly|third|thirdly|finally|lastly|also|besides|additionally"
                  + "|moreover|further|furthermore|in addition|meanwhile|nevertheless|nonetheless|however|yet|overall|subsequently|notably"
                  + "|in this context|in this regard|in this direction|in this vein|in this light|in this setting|in this case|in this way|in this manner"
                  + "|on this basis|on the other hand|at the same time|in summary|in short|to summarize|in other words|that is"
                  + "|with this in mind|with that in mind|in light of this|given this|because of this|for this|for this reason|for these reasons"
                  + "|to do so|to do this|in doing so|as a first step|as a step|as a remedy|as a solution|in view of this|to begin with|again), ",
              "(?:to|in order to|towards?|for|with) " + THIS + " " + ISSUE + "(?: in mind)?, ",
              "(?:to|in order to|for|towards?|by) (?:help )?\\w+(?:ing)?(?: (?:and|or) \\w+)? "
                  + THIS
                  + "(?: "
                  + ISSUE
                  + ")?, ",
              "(?:motivated|inspired|driven|guided|encouraged|informed|prompted) (?:by|from) "
                  + THIS
                  + "(?: "
                  + INSIGHT
                  + "| "
                  + ISSUE
                  + ")?, ",
              "(?:based|building|drawing|relying) (?:on|upon|from) "
                  + THIS
                  + "(?: "
                  + INSIGHT
                  + "| "
                  + ISSUE
                  + ")?, ",
              "(?:using|leveraging|following|given|with|from|through|in light of|in view of|considering|exploiting|armed with|in response to|as a response to|in the face of|in answer to) "
                  + THIS
                  + " (?:"
                  + INSIGHT
                  + "|"
                  + ISSUE
                  + "), ",
              "(?:in the light of|in response to) " + THIS + "(?: " + ISSUE + ")?, ",
              // Whatever its purpose, it points back.
              "(?:to|towards?|in order to|for|motivated by|inspired by|given|as a (?:first )?step towards?)"
                  + " [^,;:]{2,90}\\b(?:this|these|those|such|them|it)\\b[^,;:]{0,50},"
                  + " (?=we\\b|this "
                  + PUBLICATION
                  + "\\b)")
          .map(opening -> Pattern.compile("(?i)" + opening))
          .toList();

  private Filler() {}

  /** How many characters at the beginning of a sentence are filler. */
  static int length(String sentence) {
    int length = 0;
    boolean more = true;
    while (more) {
      more = false;
      for (Pattern opening : OPENINGS) {
        Matcher matcher = opening.matcher(sentence).region(length, sentence.length());
        if (matcher.useTransparentBounds(true).lookingAt()) {
          length = matcher.end();
          more = true;
        }
      }
    }
    return length;
  }
}
