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

  /** Whether the curator made one paper of them. */
  boolean isSettled(Group merged) {
    return merged.texts().contains(text) && merged.texts().contains(older);
  }

  private static Problem sameNumber(Text text, Identifier id, Text other) {
    return Problem.warning(
        "dumps/" + text.at().dump(),
        text.at().line(),
        String.format(
            Locale.ROOT,
            "“%s” has the %s number %s of “%s” in %s:%d, which was taken for another paper",
            text.title(),
            id.scheme(),
            id.value(),
            other.title(),
            other.at().dump(),
            other.at().line()),
        "Where they are one paper, write both places under merge: in overrides.yaml");
  }

  private static String likeness(Text older, Text text) {
    if (older.hasAbstract() && text.hasAbstract()) {
      return "their abstracts are " + Math.round(100 * older.likeness(text)) + "% alike";
    }
    return older.hasAbstract() || text.hasAbstract()
        ? "one of the two has no abstract"
        : "neither has an abstract";
  }

  private static Problem sameTitle(Text text, Group group) {
    Text older = group.first();
    return Problem.warning(
        "dumps/" + text.at().dump(),
        text.at().line(),
        String.format(
            Locale.ROOT,
            "“%s” is also the title of a paper in %s:%d, and %s",
            text.title(),
            older.at().dump(),
            older.at().line(),
            group.isFromElsewhere(text)
                ? "they came out in different venues more than a month apart"
                : likeness(older, text)),
        "They stay two papers; where they are one, write both places under merge: in"
            + " overrides.yaml");
  }
}
