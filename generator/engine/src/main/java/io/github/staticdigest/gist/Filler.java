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

  private static final String ISSUE =
      Words.any(
          """
              issues? problems? challenges? limitations? gaps? questions? shortcomings? concerns?
              needs? drawbacks? difficult(?:y|ies) obstacles? bottlenecks? weakness(?:es)? ends?
              goals? aims? objectives? void tasks? deficienc(?:y|ies) hurdles? dilemma points?
              purposes? demands? requirements? constraints?
              """);

  private static final String INSIGHT =
      Words.any(
          """
              insights? observations? findings? ideas? results? principles? analys[ei]s intuition motivation
              success(?:es)? advances? developments? perspectives? theory considerations? facts?
              phenomen(?:on|a) discover(?:y|ies) hypothes[ei]s
              """);

  /** Words that tie a sentence to the one before, whatever it says. */
  private static final String TIES =
      Words.any(
          """
          specifically more_specifically concretely more_concretely precisely more_precisely
          importantly more_importantly most_importantly generally more_generally more_broadly
          in_particular therefore thus hence consequently accordingly as_a_result as_such so
          thus_motivated in_response in_contrast by_contrast instead then next first firstly second
          secondly third thirdly finally lastly also besides additionally moreover further
          furthermore in_addition meanwhile nevertheless nonetheless however yet overall
          subsequently notably in_this_context in_this_regard in_this_direction in_this_vein
          in_this_light in_this_setting in_this_case in_this_way in_this_manner on_this_basis
          on_the_other_hand at_the_same_time in_summary in_short to_summarize in_other_words that_is
          with_this_in_mind with_that_in_mind in_light_of_this in_view_of_this given_this
          because_of_this for_this for_this_reason for_these_reasons to_do_so to_do_this in_doing_so
          as_a_first_step as_a_step as_a_remedy as_a_solution to_begin_with again here herein
          """);

  /** The heads of a structured abstract. */
  private static final String HEADS =
      "(?:background|objectives?|purpose|aims?|methods?|results?|conclusions?|findings|motivation"
          + "|abstract|summary): ";

  private static final List<Pattern> OPENINGS =
      Stream.of(
              HEADS,
              "(?:in|with|through|throughout) (?:this|the present|our|the current) (?:\\w+ )?"
                  + Cues.PUBLICATION
                  + "(?:, | (?!to\\b|on\\b|of\\b|is\\b|along\\b))",
              "here(?:in)? (?=we\\b|an?\\b)",
              TIES + ", ",
              "(?:to|in order to|towards?|for|with) " + back(ISSUE),
              "(?:to|in order to|for|towards?|by) (?:help )?\\w+(?: (?:and|or) \\w+)? "
                  + back(ISSUE),
              "(?:motivated|inspired|driven|guided|encouraged|informed|prompted) (?:by|from) "
                  + back(INSIGHT + "|" + ISSUE),
              "(?:based|building|drawing|relying) (?:on|upon|from) " + back(INSIGHT + "|" + ISSUE),
              "(?:using|leveraging|following|given|with|from|through|in light of|in view of"
                  + "|considering|exploiting|armed with|in response to|in the face of|in answer to) "
                  + back(INSIGHT + "|" + ISSUE),
              "(?:contrary to|in contrast to|unlike) (?:this|these|such) [^,;:]{2,60}, (?=we\\b|this\\b)",
              // Whatever its purpose, it points back.
              "(?:to|towards?|in order to|for|motivated by|inspired by|given"
                  + "|as a (?:first )?step towards?) [^,;:]{2,90}"
                  + "\\b(?:this|these|those|such|them|it)\\b[^,;:]{0,50}, (?=we\\b|this "
                  + Cues.PUBLICATION
                  + "\\b)")
          .map(opening -> Pattern.compile("(?i)" + opening))
          .toList();

  private Filler() {}

  /** What points back, and the comma behind, or none before "we". */
  private static String back(String nouns) {
    return "(?:(?:this|these|that|those|it|them|such|the above)(?: (?:\\w+ )?(?:"
        + nouns
        + "))?|the (?:"
        + nouns
        + "))(?: in mind)?(?:, | (?=we\\b))";
  }

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
