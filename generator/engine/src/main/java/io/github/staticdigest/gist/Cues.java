package io.github.staticdigest.gist;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Weighs how clearly a sentence says what its paper does. The strongest of its cues counts: that
 * the authors make something, look into something, or show something. Sentences on the state of the
 * art, on results, on side issues, and those that lean on the sentence before lose weight.
 */
final class Cues {

  /** From here on a sentence is taken to say what the paper does. */
  static final int ENOUGH = 36;

  static final String PUBLICATION =
      Words.any(
          """
          paper work article study report survey letter research thesis dissertation chapter review
          tutorial project investigation analysis manuscript
          """);

  private static final String THIS_PUBLICATION =
      "(?:this|the present|our|the current|the)(?: [\\w-]+){0,2}? " + PUBLICATION;

  private static final String ADVERBS =
      "(?:(?!only\\b)\\w+ly |"
          + Words.any(
              """
              also then thus here first instead now further therefore aim_to aims_to aimed_to seek_to
              seeks_to set_out_to wish_to attempt_to attempts_to are_the_first_to try_to
              take_a_step_forward_to
              """)
          + " ){0,2}";

  /** The authors or the paper, and the verb of what they do. */
  private static final Pattern DEED =
      Pattern.compile(
          "(?i)\\b(?:(?<we>we|I|the authors)|"
              + THIS_PUBLICATION
              + ") "
              + ADVERBS
              + "(?<verb>[\\w-]+)");

  /** A second verb of the same subject. */
  private static final Pattern SECOND_DEED =
      Pattern.compile("(?i)\\bwe \\w+[^.;:]{2,90}? and (?:then )?(?<verb>\\w+)");

  private static final int SECOND_DEED_LESS = 10;

  private record Weight(int points, Pattern pattern) {
    Weight(int points, String regex) {
      this(points, Pattern.compile("(?i)" + regex));
    }
  }

  /** Beside deeds; the strongest alone counts. */
  private static final List<Weight> CUES =
      List.of(
          new Weight(
              92,
              "\\b(?:goal|aim|purpose|objective|contribution|focus|scope)s? of (?:this|the present|our|the)"
                  + " (?:\\w+ )?"
                  + PUBLICATION),
          new Weight(
              88,
              "\\b(?:we|"
                  + THIS_PUBLICATION
                  + ") [^,;:]{3,80}\\bby (?:presenting|introducing|proposing|developing)\\b"),
          new Weight(76, "^(?:in|with) this (?:[\\w-]+ )?" + PUBLICATION + ",? (?:we|I)\\b"),
          new Weight(
              84,
              "\\bour (?:main |primary |overall )?(?:goal|aim|objective|purpose) (?:here )?(?:is|was) to\\b"),
          new Weight(
              76,
              "^our (?:[\\w-]+ ){0,4}(?:method|approach|framework|model|algorithm|system|architecture)s?,"
                  + " (?:called|named|dubbed|termed)\\b"),
          new Weight(
              66,
              "\\b(?:is|are) (?:\\w+ly )?(?:proposed|presented|introduced|developed|described|investigated"
                  + "|studied|used in studying)\\b(?! (?:by|in) (?!this|the present))"),
          new Weight(
              64,
              "^(?:our|the proposed) (?:[\\w-]+ ){0,4}(?:method|approach|framework|model|algorithm|system"
                  + "|technique|architecture|dataset|benchmark|solution)s? (?:uses|is|combines|leverages"
                  + "|consists|learns|builds|relies|allows|provides)\\b"),
          new Weight(
              58,
              "^(?-i:\\p{Lu})[\\w+-]+(?: \\([^)]{1,80}\\))?,? (?:is|are) (?:an?|the|our) (?:[\\w-]+,? ){0,8}"
                  + "(?:that|which|for|to|designed|based|of|with)\\b"),
          new Weight(42, "\\b(?:this|the) " + PUBLICATION + "\\b"));

  /** All that hold count. */
  private static final List<Weight> SHADES =
      List.of(
          // Said outright.
          new Weight(
              8,
              "^(?:(?:in|with) this (?:[\\w-]+ )?|this (?:[\\w-]+ ){0,2}?)"
                  + PUBLICATION
                  + "\\b|^here,? we\\b"),
          // The state of the art, unless our own work follows in the same sentence.
          new Weight(
              -40,
              "^(?:existing|previous|prior|recent|recently|current|currently|traditional|traditionally"
                  + "|conventional|most|many|several|other|state-of-the-art|past|earlier|today)\\b"
                  + "(?!.*\\b(?:we|this paper|this work)\\b)"),
          new Weight(-15, "^(?:however|yet|unfortunately|but|nevertheless|nonetheless)\\b"),
          // Side issues.
          new Weight(
              -18,
              "^(?:we also|furthermore|moreover|additionally|in addition|besides|also|further|finally"
                  + "|lastly|last|second|secondly|third|thirdly|next|then|subsequently|afterwards?|especially"
                  + "|as an? (?:final|second|third|last|example|application|by-product)|on the other hand"
                  + "|notably|for (?:example|instance)|overall|in summary|in conclusion|taken together"
                  + "|theoretically|in practice|on (?!the one)\\w+)\\b"),
          new Weight(-10, "^(?:(?:more )?(?:specifically|concretely|precisely)|in particular)\\b"),
          new Weight(
              -15,
              "\\bwe (?:also|further|additionally|finally|furthermore|then|next|subsequently|note)\\b"),
          new Weight(-30, "\\bwe (?:\\w+ly )?(?:hope|believe|thank|leave|conclude)\\b"),
          new Weight(
              -40, "\\bwe (?:describe|call|name|term|refer to|denote) (?:this|these|such|it)\\b"),
          // Results and outlook.
          new Weight(
              -35,
              "^(?:(?:our|the|these|preliminary|initial|main|key|extensive|comprehensive|empirical"
                  + "|experimental|numerical|simulation|theoretical|further) ){0,4}(?:experiments?|results?"
                  + "|evaluations?|simulations?|findings?|ablations?|studies|code|codes)\\b"),
          new Weight(
              -25,
              "^(?:when|compared|remarkably|surprisingly|empirically|experimentally|across|through"
                  + " (?:extensive|comprehensive)|with (?:extensive|comprehensive)|experiments)\\b"),
          new Weight(
              -18,
              "\\bwe (?:conduct|perform|carry out) (?:extensive|comprehensive|thorough|ablation|several)"),
          new Weight(-35, "https?://"),
          new Weight(
              -18,
              "\\bwe (?:will )?(?:\\w+ly |also )?(?:release|open-source|publish|make|provide)\\b[^.]{0,70}"
                  + "\\b(?:code|weights|checkpoints|publicly|models|available)\\b"),
          new Weight(-10, "\\b(?:outperform|surpass)\\w*"),
          new Weight(-14, "\\bwe present (?:[\\w-]+ ){0,3}(?:results?|findings?|evidence)\\b"),
          // Former work of the same authors.
          new Weight(-30, "^in [\"“]|\\bwe (?:previously|recently|have shown|showed)\\b"),
          new Weight(-30, "\\?$"));

  /** An opening, behind any filler, that narrows what follows. */
  private static final Pattern NARROWING =
      Pattern.compile(
          "(?i)^(?:to|in order to|using|by|through|with the|integrating|along with|under) [^,]{3,120},");

  private static final int NARROWS = -8;

  /** A sentence, without its filler, whose subject stands in the sentence before. */
  private static final Pattern LEANING =
      Pattern.compile(
          "(?i)^(?:It|They|This|These|Those|That|Such|Its|Their|He|She|Doing so|Both|One|Another"
              + "|The former|The latter|The (?:key|main|core|first|second) |The (?:idea|problem|issue|reason))\\b"
              + "(?!(?: [\\w-]+){0,2}? "
              + PUBLICATION
              + "\\b)");

  private static final int LEANS = -45;

  /** A phrase near the beginning that points back to something other than the paper. */
  private static final Pattern POINTING =
      Pattern.compile(
          "(?i)^.{0,50}?(?<!\\bof )\\b(?:(?:this|these|those|the above|the aforementioned) |such (?!as\\b))(?!(?:[\\w-]+ ){0,2}?"
              + PUBLICATION
              + "\\b|[\\w-]+ by \\w+ing)\\w+");

  private static final int POINTS_BACK = -10;

  private Cues() {}

  /** The weight of a sentence; below {@link #ENOUGH} it does not say what the paper does. */
  static int weigh(String sentence) {
    String bare = sentence.substring(Filler.length(sentence));
    int cue = Math.max(deed(sentence), strongest(sentence));
    int shades =
        SHADES.stream()
            .filter(shade -> shade.pattern().matcher(sentence).find())
            .mapToInt(Weight::points)
            .sum();
    // What is cut off as filler may lean on the sentence before.
    int leaning = LEANING.matcher(bare).find() ? LEANS : 0;
    int pointing = POINTING.matcher(bare).find() ? POINTS_BACK : 0;
    int narrowing = NARROWING.matcher(bare).find() ? NARROWS : 0;
    return cue + shades + leaning + pointing + narrowing;
  }

  private static int deed(String sentence) {
    int points = 0;
    Matcher deed = DEED.matcher(sentence);
    while (deed.find()) {
      int verb = Verbs.points(deed.group("verb"));
      boolean counts = verb != Verbs.OTHER || deed.group("we") != null;
      points = counts ? Math.max(points, verb) : points;
    }
    Matcher second = SECOND_DEED.matcher(sentence);
    while (second.find()) {
      int verb = Verbs.points(second.group("verb"));
      points = verb == Verbs.OTHER ? points : Math.max(points, verb - SECOND_DEED_LESS);
    }
    return points;
  }

  private static int strongest(String sentence) {
    return CUES.stream()
        .filter(cue -> cue.pattern().matcher(sentence).find())
        .mapToInt(Weight::points)
        .max()
        .orElse(0);
  }
}
