package io.github.staticdigest.repair;

import java.util.List;
import java.util.stream.Stream;

/** All rules in the order in which they are applied; each may rely on those before it. */
final class Rules {

  /** These see the whole text, addresses included; an ordinary one needs none of them. */
  static final List<RepairRule> CHARACTERS = Characters.rules();

  /** These see the whole text as well. */
  static final List<RepairRule> LINKS = Links.rules();

  /** These leave addresses alone. */
  static final List<RepairRule> OUTSIDE_LINKS =
      Stream.of(
              LostCharacters.rules(),
              LatexAccents.rules(),
              LatexDocument.rules(),
              LatexText.wrappers(),
              LetterStyles.rules(),
              LatexMath.rules(),
              LostCommands.rules(),
              LostGreek.rules(),
              Quotes.rules(),
              LatexText.escapes())
          .flatMap(List::stream)
          .toList();

  /** The rules for links, then those that leave them alone. */
  static final List<RepairRule> ALL =
      Stream.concat(LINKS.stream(), OUTSIDE_LINKS.stream()).toList();

  /** The signs of {@link #ALL}. */
  static final Signs SIGNS = new Signs(ALL);

  private Rules() {}
}
