package io.github.staticdigest.gist;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Weighs how clearly a sentence says what its paper does. The strongest of its cues counts: that
 * the authors make something, look into something, or show something. {@link Shades} add and take a
 * little.
 */
final class Cues {

  /** From here on a sentence is taken to say what the paper does. */
  static final int ENOUGH = 36;

  static final String PUBLICATION =
      Words.any(
          """
          paper work article study report survey letter research thesis dissertation chapter review
          tutorial project investigation analysis manuscript note
          """);

  private static final String ADVERBS =
      "(?:(?!only\\b)\\w{1,30}ly |"
          + Words.any(
              """
              also then thus here first instead now further therefore aim_to aims_to aimed_to seek_to
              seeks_to set_out_to wish_to attempt_to attempts_to are_the_first_to try_to
              take_a_step_forward_to
              """)
          + " ){0,2}([a-z-]++)";

  private static final Anchored WE =
      Anchored.at("we |the authors ", "\\b(?:we|the authors) " + ADVERBS);

  /** A second verb of the same subject. */
  private static final Anchored WE_ALSO =
      Anchored.at("we ", "\\bwe \\w++[^.;:]{2,90}? and (?:then )?([a-z-]++)");

  private static final int ALSO_LESS = 10;

  private static final Anchored PAPER =
      Anchored.at(
          "this |our |the ",
          "\\b(?:(?:this|the present|our|the current)(?: [\\w-]+){0,2}? |(?:(?<=^|, )the (?:technical )?))"
              + PUBLICATION
              + " (?!we\\b)"
              + ADVERBS);

  /** Beside verbs. */
  private static final List<Cue> OTHERS =
      List.of(
          new Cue(
              92,
              " of ",
              "(?<=\\b(?:goal|aim|purpose|objective|contribution|focus|scope)s?) of"
                  + " (?:this|the present|our|the) (?:\\w+ )?"
                  + PUBLICATION),
          new Cue(
              88,
              " by ",
              "(?<=\\b(?:we|this \\w{4,12}) [^,;:]{3,80})"
                  + " by (?:presenting|introducing|proposing|developing)\\b"),
          new Cue(
              88,
              "our ",
              "\\bour (?:main |primary |overall )?(?:goal|aim|objective|purpose) (?:here )?(?:is|was) to\\b"),
          new Cue(
              76,
              "in this |with this ",
              "(?<=^(?:\\w{1,20}[,:] )?)(?:in|with) this (?:[\\w-]+ )?" + PUBLICATION + ",? we\\b"),
          new Cue(
              76,
              "our ",
              "(?<=^)our (?:[\\w-]+ ){0,4}(?:method|approach|framework|model|algorithm|system"
                  + "|architecture)s?, (?:called|named|dubbed|termed)\\b"),
          new Cue(
              66,
              " is | are ",
              " (?:is|are) (?:\\w+ly )?(?:proposed|presented|introduced|developed|described"
                  + "|investigated|studied|used in studying)\\b(?! (?:by|in) (?!this|the present))"),
          new Cue(
              64,
              "our |the proposed ",
              "(?<=^)(?:our|the proposed) (?:[\\w-]+ ){0,4}(?:method|approach|framework|model|algorithm"
                  + "|system|technique|architecture|dataset|benchmark|solution)s? (?:uses|is|combines"
                  + "|leverages|consists|learns|builds|relies|allows|provides)\\b"),
          new Cue(
              58,
              " is | are |, is |, are ",
              "(?<=^(?!(?:it|this|that|there|what|these|here|he|she|they|one)\\b)"
                  + "[\\w+-]{1,40}),?"
                  + " (?:is|are) (?:an?|the|our) (?:[\\w-]+,? ){0,8}"
                  + "(?:that|which|for|to|designed|based|of|with)\\b"),
          new Cue(42, "this |the ", "\\b(?:this|the) " + PUBLICATION + "\\b"));

  private static final Pattern BRACKETS = Pattern.compile(" ?\\([^()]{0,200}\\)");

  private Cues() {}

  /** The weight of a sentence; below {@link #ENOUGH} it does not say what the paper does. */
  static int weigh(String sentence) {
    String text = plain(sentence);
    int points = Math.max(verbs(text), others(text));
    return points == 0
        ? 0
        : points + Shades.of(text, plain(sentence.substring(Filler.length(sentence))));
  }

  /** In small letters, and without what stands in brackets, which says nothing of the paper. */
  private static String plain(String sentence) {
    return BRACKETS.matcher(sentence.toLowerCase(Locale.ROOT)).replaceAll("");
  }

  private static int verbs(String text) {
    int points = 0;
    for (MatchResult we : WE.matches(text)) {
      points = Math.max(points, Verbs.points(we.group(1)));
    }
    for (MatchResult paper : PAPER.matches(text)) {
      int verb = Verbs.points(paper.group(1));
      points = verb == Verbs.OTHER ? points : Math.max(points, verb);
    }
    for (MatchResult also : WE_ALSO.matches(text)) {
      int verb = Verbs.points(also.group(1));
      points = verb == Verbs.OTHER ? points : Math.max(points, verb - ALSO_LESS);
    }
    return points;
  }

  private static int others(String text) {
    return OTHERS.stream()
        .filter(cue -> cue.phrase().in(text))
        .mapToInt(Cue::points)
        .max()
        .orElse(0);
  }
}
