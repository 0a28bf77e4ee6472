package io.github.staticdigest.plan;

/** Sentences. */
final class Words {

  private Words() {}

  /** The text as a sentence: with a full stop unless it ends in a mark already. */
  static String sentence(String text) {
    String stripped = text.strip();
    boolean ends =
        stripped.isEmpty() || ".!?…".indexOf(stripped.charAt(stripped.length() - 1)) >= 0;
    return ends ? stripped : stripped + ".";
  }
}
