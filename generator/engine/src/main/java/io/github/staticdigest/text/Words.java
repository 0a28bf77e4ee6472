package io.github.staticdigest.text;

import io.github.staticdigest.model.RichText;
import io.github.staticdigest.model.Span;
import io.github.staticdigest.model.Span.Style;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The words of a text, each with a form in which spellings of one word agree: small letters,
 * accents dropped, simple plurals folded to the singular ({@code Language Models} and {@code
 * language-model} give the same two forms), {@code -isation} spelt {@code -ization}. Everything
 * that is neither letter nor digit parts words, save that prefixes which are written both ways join
 * the word they precede: {@code pre-training} and {@code pretraining} are one word, and so are
 * {@code fine-tuned} and {@code finetuned}.
 *
 * <p>The folding of plurals is the "S stemmer" of D. Harman, "How effective is suffixing?", JASIS
 * 42(1), 1991, with the endings {@code -sses}, {@code -xes}, {@code -ches}, {@code -shes} and a few
 * irregular words added. It never strips more, so that the forms stay readable.
 */
public final class Words {

  /** Plurals that are made otherwise, all in {@code es}, with their singulars. */
  static final Map<String, String> IRREGULAR =
      Map.of(
          "analyses", "analysis",
          "bases", "basis",
          "hypotheses", "hypothesis",
          "indices", "index",
          "matrices", "matrix",
          "series", "series",
          "species", "species",
          "vertices", "vertex");

  private static final String BRITISH = "isation";

  private Words() {}

  /**
   * A word in its place.
   *
   * @param form the folded form
   * @param start offset of its first character
   * @param end offset after its last character
   */
  public record Word(String form, int start, int end) {}

  /**
   * A text without the addresses in it, which say nothing of its subject; offsets stay the same.
   */
  public static String prose(RichText rich) {
    if (rich.spans().size() == 1 && rich.spans().get(0).style() != Style.LINK) {
      return rich.spans().get(0).text();
    }
    StringBuilder prose = new StringBuilder();
    for (Span span : rich.spans()) {
      boolean address = span.style() == Style.LINK;
      prose.append(address ? "|".repeat(span.text().length()) : span.text());
    }
    return prose.toString();
  }

  /** The words of a text in order. */
  public static List<Word> of(String text) {
    Tokens tokens = Tokens.of(text);
    List<Word> words = new ArrayList<>(tokens.size());
    for (int i = 0; i < tokens.size(); i++) {
      words.add(new Word(tokens.form(i), tokens.start(i), tokens.end(i)));
    }
    return words;
  }

  /** The folded form of one word. */
  static String form(String word) {
    char[] small = new char[word.length()];
    for (int i = 0; i < small.length; i++) {
      char letter = word.charAt(i);
      if (letter >= 128) {
        return folded(BareLetters.of(word));
      }
      small[i] = letter >= 'A' && letter <= 'Z' ? (char) (letter + 'a' - 'A') : letter;
    }
    return folded(new String(small));
  }

  private static String folded(String small) {
    return spelling(small.endsWith("s") ? singular(small) : small);
  }

  /** The singular of a word that ends in {@code s}. */
  private static String singular(String word) {
    int length = word.length();
    if (length <= 3) {
      return word;
    }
    return switch (word.charAt(length - 2)) {
      case 's', 'u', 'i' -> word;
      case 'e' -> ofPluralInEs(word);
      default -> word.substring(0, length - 1);
    };
  }

  private static String ofPluralInEs(String word) {
    String irregular = IRREGULAR.get(word);
    if (irregular != null) {
      return irregular;
    }
    int length = word.length();
    if (length > 4 && word.endsWith("ies")) {
      return word.substring(0, length - 3) + "y";
    }
    boolean hissing =
        word.endsWith("sses")
            || word.endsWith("xes")
            || word.endsWith("ches")
            || word.endsWith("shes");
    return word.substring(0, length - (hissing ? 2 : 1));
  }

  /** {@code isation} in a word in small letters becomes {@code ization}. */
  static void spellAsAmericans(char[] word) {
    for (int i = 0; i + BRITISH.length() <= word.length; i++) {
      int same = 0;
      while (same < BRITISH.length() && word[i + same] == BRITISH.charAt(same)) {
        same++;
      }
      if (same == BRITISH.length()) {
        word[i + 1] = 'z';
      }
    }
  }

  private static String spelling(String word) {
    if (!word.contains(BRITISH)) {
      return word;
    }
    char[] letters = word.toCharArray();
    spellAsAmericans(letters);
    return new String(letters);
  }
}
