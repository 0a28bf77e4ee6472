package io.github.staticdigest.plan;

/** Numbers with their nouns. */
final class Words {

  private Words() {}

  /** For instance "1 paper" or "2 papers". */
  static String count(int number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }

  /** The text as a sentence: with a full stop unless it ends in a mark already. */
  static String sentence(String text) {
    String stripped = text.strip();
    boolean ends =
        stripped.isEmpty() || ".!?…".indexOf(stripped.charAt(stripped.length() - 1)) >= 0;
    return ends ? stripped : stripped + ".";
  }
}
