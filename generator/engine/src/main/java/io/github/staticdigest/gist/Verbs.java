package io.github.staticdigest.gist;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** How much each verb tells of what authors do in a paper, in all its forms. */
final class Verbs {

  /** They make something. */
  static final int MAKE = 100;

  /** They build or describe something that may be all, or a part. */
  static final int BUILD = 94;

  /** They look into something. */
  static final int LOOK = 84;

  /** They do some work on the way. */
  static final int WORK = 70;

  /** They show or find something. */
  static final int SHOW = 70;

  /** Some other verb. */
  static final int OTHER = 52;

  private static final Map<String, Integer> POINTS = new HashMap<>();

  static {
    put(
        0,
        "need have has had can could may might must should know often usually want are is was were hope believe think live see will would were do did conclude note call");
    put(
        SHOW,
        """
        show prove reveal observe uncover discover illustrate validate verify hypothesize conjecture
        confirm suggest demonstrate find found shown
        """);
    put(
        WORK,
        """
        compare evaluate benchmark characterize characterise implement adapt apply train conduct use employ leverage
        quantify perform report summarize highlight test model scale improve enhance adopt combine
        integrate measure utilize fine-tune dive delve pose posit optimize start approach simulate
        isolate move aim argue take took deal look challenge contend
        """);
    put(
        LOOK,
        """
        study investigate explore examine analyze analyse address tackle revisit consider survey
        review discuss focus assess rethink re-examine stress identify ask answer understand seek track bridge
        """);
    put(
        BUILD,
        """
        describe formulate create construct establish offer open-source derive outline generalize
        extend advance curate collect reformulate reframe recast publish provide unify formalize
        build built give gave
        """);
    put(
        MAKE,
        """
        propose present introduce develop design devise unveil contribute release launch pioneer
        advocate
        """);
  }

  private Verbs() {}

  /** The points of a verb in some form, {@link #OTHER} where it is unknown. */
  static int points(String form) {
    return POINTS.getOrDefault(form.toLowerCase(Locale.ROOT), OTHER);
  }

  private static void put(int points, String verbs) {
    for (String verb : Words.of(verbs)) {
      forms(verb).forEach(form -> POINTS.put(form, points));
    }
  }

  private static List<String> forms(String verb) {
    if (verb.endsWith("y")) {
      String stem = verb.substring(0, verb.length() - 1);
      return List.of(verb, stem + "ies", stem + "ied");
    }
    return verb.endsWith("e")
        ? List.of(verb, verb + "s", verb + "d")
        : List.of(verb, verb + "s", verb + "es", verb + "ed");
  }
}
