package io.github.staticdigest.gist;

import java.util.List;
import java.util.regex.Pattern;

/**
 * What speaks a little for a sentence or against it: said outright or in passing; on the paper, or
 * on the state of the art, on results, on where the code is; standing alone, or leaning on the
 * sentence before. All that holds is added up.
 */
final class Shades {

  private record Shade(int points, Pattern pattern) {
    Shade(int points, String regex) {
      this(points, Pattern.compile(regex));
    }
  }

  /** At the beginning of a sentence, filler included. */
  private static final List<Shade> OPENINGS =
      List.of(
          new Shade(8, "(?:\\w+[,:] )?(?:in|with) this (?:[\\w-]+ )?" + Cues.PUBLICATION + "\\b"),
          new Shade(8, "(?:[^,]{0,80}, )?this (?:[\\w-]+ ){0,2}?" + Cues.PUBLICATION + "\\b"),
          new Shade(8, "here,? we\\b"),
          // The state of the art, unless our own work follows in the same sentence.
          new Shade(
              -40,
              Words.any(
                      """
                      existing previous prior recent recently current currently traditional
                      traditionally conventional most many several other state-of-the-art past earlier
                      today
                      """)
                  + "\\b(?!.*\\b(?:we|this paper|this work)\\b)"),
          new Shade(-15, "(?:however|yet|unfortunately|but|nevertheless|nonetheless)\\b"),
          // Side issues.
          new Shade(
              -18,
              Words.any(
                      """
                      we_also furthermore moreover additionally in_addition besides also further finally
                      lastly last second secondly third thirdly next then subsequently afterwards?
                      especially on_the_other_hand on_the_one_hand notably for_example for_instance
                      overall in_summary in_conclusion taken_together theoretically in_practice
                      to_further as_an?_(?:final|second|third|last|example|application|by-product)
                      """)
                  + "\\b"),
          new Shade(-12, "first(?:ly)?,"),
          new Shade(-18, "on (?!the\\b)\\w+"),
          new Shade(-10, "(?:(?:more )?(?:specifically|concretely|precisely)|in particular)\\b"),
          new Shade(-15, "(?:while|although|though|despite) we\\b"),
          // Former work of the same authors.
          new Shade(-30, "in [\"“]"),
          // Results.
          new Shade(
              -35,
              "(?:(?:our|the|these|preliminary|initial|main|key|extensive|comprehensive|empirical"
                  + "|experimental|numerical|simulation|theoretical|further) ){0,4}(?:experiments?|results?"
                  + "|evaluations?|simulations?|findings?|ablations?|studies|conclusions?|codes?)\\b"),
          new Shade(
              -25,
              "(?:when|compared|remarkably|surprisingly|empirically|experimentally|across"
                  + "|(?:through|with) (?:extensive|comprehensive))\\b"));

  /** Behind "we", anywhere. */
  private static final List<Cue> WE =
      List.of(
          new Cue(
              -15,
              "we ",
              "\\bwe (?:also|further|additionally|finally|furthermore|then|next|subsequently|note)\\b"),
          new Cue(-15, "we ", "\\bwe (?:did|do|could) not\\b"),
          new Cue(-30, "we ", "\\bwe (?:\\w+ly )?(?:hope|believe|thank|leave|conclude)\\b"),
          new Cue(-30, "we ", "\\bwe (?:previously|recently|have shown|showed)\\b"),
          new Cue(
              -40,
              "we ",
              "\\bwe (?:describe|call|name|term|refer to|denote) (?:this|these|such|it)\\b"),
          new Cue(
              -18,
              "we ",
              "\\bwe (?:conduct|perform|carry out) (?:extensive|comprehensive|thorough|ablation|several)"),
          new Cue(-8, "we ", "\\bwe first\\b"),
          new Cue(
              -18,
              "we ",
              "\\bwe (?:present|make|propose|offer) (?:[\\w-]+ ){0,3}"
                  + "(?:results?|findings?|evidence|observations?|following contributions)\\b"),
          new Cue(
              -18,
              "we ",
              "\\bwe (?:will )?(?:\\w+ly |also )?(?:release|open-source|publish|make|provide)\\b[^.]{0,70}"
                  + "\\b(?:code|weights|checkpoints|publicly|models|available)\\b"));

  /** At the beginning of a sentence without its filler. */
  private static final List<Shade> BARE =
      List.of(
          // Its subject stands in the sentence before.
          new Shade(
              -45,
              "(?:it|they|this|these|those|that|such|its|their|he|she|doing so|both|one|another"
                  + "|the (?:former|latter|key|main|core|first|second|idea|problem|issue|reason))\\b"
                  + "(?!(?: [\\w-]+){0,2}? "
                  + Cues.PUBLICATION
                  + "\\b)"),
          // It narrows what follows.
          new Shade(
              -8,
              "(?:to|in order to|using|by|through|with the|integrating|along with|under) [^,]{3,120},"));

  /** What points back to something other than the paper. */
  private static final Anchored POINTING =
      Anchored.at(
          "this |these |those |such |the above |the aforementioned ",
          "(?<!\\bof )\\b(?:(?:this|these|those|the above|the aforementioned) |such (?!as\\b))"
              + "(?!(?:[\\w-]+ ){0,2}?"
              + Cues.PUBLICATION
              + "\\b|[\\w-]+ by \\w+ing)\\w+");

  /** Only so near the beginning it hurts. */
  private static final int NEAR = 50;

  private static final int POINTS_BACK = -14;
  private static final Anchored PAIR =
      Anchored.at("the former|the latter", "the (?:former|latter)\\b");

  private static final int PAIRS = -25;
  private static final int LINK = -35;
  private static final int QUESTION = -30;
  private static final int BOAST = -10;

  private Shades() {}

  /**
   * The sum for a sentence.
   *
   * @param text the sentence in small letters
   * @param bare the same without its filler
   */
  static int of(String text, String bare) {
    int points = 0;
    for (Shade shade : OPENINGS) {
      points += shade.pattern().matcher(text).lookingAt() ? shade.points() : 0;
    }
    for (Shade shade : BARE) {
      points += shade.pattern().matcher(bare).lookingAt() ? shade.points() : 0;
    }
    for (Cue cue : WE) {
      points += cue.phrase().in(text) ? cue.points() : 0;
    }
    points += POINTING.in(bare, NEAR) ? POINTS_BACK : 0;
    points += PAIR.in(bare) ? PAIRS : 0;
    points += text.contains("://") ? LINK : 0;
    points += text.endsWith("?") ? QUESTION : 0;
    return points + (text.contains("outperform") || text.contains("surpass") ? BOAST : 0);
  }
}
