package io.github.staticdigest.dedupe;

import io.github.staticdigest.model.Identifier;
import io.github.staticdigest.model.Problem;
import java.util.Locale;

/**
 * That two texts may be one paper's, unless the curator says so.
 *
 * @param older the first text of the other paper
 */
record Doubt(Text text, Text older, Problem problem) {

  /** That a text has a number of a paper which it does not belong to. */
  static Doubt ofNumber(Text text, Identifier id, Text older) {
    return new Doubt(text, older, sameNumber(text, id, older));
  }

  /** That a text has the title of a paper which it does not belong to. */
  static Doubt ofTitle(Text text, Group group) {
    return new Doubt(text, group.first(), sameTitle(text, group));
  }

  /** That a text has nearly the abstract of a paper, and its authors, under another title. */
  static Doubt ofText(Text text, Group group) {
    return new Doubt(text, group.first(), sameText(text, group.first()));
  }

  /** Whether the curator made one paper of them. */
  boolean isSettled(Group merged) {
    return merged.texts().contains(text) && merged.texts().contains(older);
  }

  private static Problem sameNumber(Text text, Identifier id, Text other) {
    return problem(
        text,
        other,
        "“%s” has the %s number %s of “%s” in %s, which was taken for another paper",
        text.title(),
        id.scheme(),
        id.value(),
        other.title(),
        place(other));
  }

  private static Problem sameTitle(Text text, Group group) {
    Text older = group.first();
    return problem(
        text,
        older,
        "“%s” is also the title of a paper in %s, and %s",
        text.title(),
        place(older),
        group.isFromElsewhere(text)
            ? "they came out in different venues more than a month apart"
            : likeness(older, text));
  }

  private static Problem sameText(Text text, Text older) {
    return problem(
        text,
        older,
        "“%s” has the authors of “%s” in %s, and %s, but no number tells that they are one",
        text.title(),
        older.title(),
        place(older),
        likeness(older, text));
  }

  private static String likeness(Text older, Text text) {
    if (older.hasAbstract() && text.hasAbstract()) {
      return "their abstracts are " + Math.round(100 * older.likeness(text)) + "% alike";
    }
    return older.hasAbstract() || text.hasAbstract()
        ? "one of the two has no abstract"
        : "neither has an abstract";
  }

  private static Problem problem(Text text, Text older, String message, Object... values) {
    return Problem.warning(
        "dumps/" + text.at().dump(),
        text.at().line(),
        String.format(Locale.ROOT, message, values),
        String.format(
            Locale.ROOT,
            "They stay two papers; where they are one, write - [\"%s\", \"%s\"] under merge: in"
                + " overrides.yaml",
            place(older),
            place(text)));
  }

  private static String place(Text text) {
    return text.at().dump() + ":" + text.at().line();
  }
}
