package io.github.staticdigest.text;

import io.github.staticdigest.model.RichText;
import io.github.staticdigest.model.Span;
import io.github.staticdigest.model.Span.Style;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

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

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");

  private static final Map<String, String> IRREGULAR =
      Map.of(
          "analyses", "analysis",
          "bases", "basis",
          "hypotheses", "hypothesis",
          "indices", "index",
          "matrices", "matrix",
          "series", "series",
          "species", "species",
          "vertices", "vertex");

  /** About as many characters as a word takes with what parts it from the next. */
  private static final int LETTERS = 7;

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
    List<Word> words = new ArrayList<>(text.length() / LETTERS + 1);
    int start = -1;
    for (int i = 0; i <= text.length(); ) {
      int character = i < text.length() ? text.charAt(i) : ' ';
      if (character >= 128) {
        character = text.codePointAt(i);
      }
      boolean inside = isPartOfWord(character);
      if (inside && start < 0) {
        start = i;
      } else if (!inside && start >= 0) {
        add(text, new Word(form(text, start, i), start, i), words);
        start = -1;
      }
      i += character < 128 ? 1 : Character.charCount(character);
    }
    return words;
  }

  private static void add(String text, Word word, List<Word> words) {
    int last = words.size() - 1;
    if (last >= 0 && joins(words.get(last), word) && isGap(text, words.get(last), word)) {
      Word prefix = words.remove(last);
      words.add(new Word(prefix.form() + word.form(), prefix.start(), word.end()));
    } else {
      words.add(word);
    }
  }

  /** Whether the first word is a prefix that is also written as one with the second. */
  private static boolean joins(Word first, Word second) {
    return switch (first.form()) {
      case "co", "multi", "non", "pre", "semi" -> true;
      case "fine" -> second.form().startsWith("tun");
      default -> false;
    };
  }

  private static boolean isGap(String text, Word first, Word second) {
    char between = text.charAt(first.end());
    return second.start() == first.end() + 1 && (between == ' ' || between == '-');
  }

  /** The folded form of one word. */
  static String form(String word) {
    return form(word, 0, word.length());
  }

  /** The folded form of the word between two offsets. */
  private static String form(String text, int start, int end) {
    char[] small = new char[end - start];
    for (int i = start; i < end; i++) {
      char letter = text.charAt(i);
      if (letter >= 128) {
        return folded(small(text.substring(start, end)));
      }
      small[i - start] = letter >= 'A' && letter <= 'Z' ? (char) (letter + 'a' - 'A') : letter;
    }
    return folded(new String(small));
  }

  /** A word in small letters without accents. */
  private static String small(String word) {
    String plain = MARKS.matcher(Normalizer.normalize(word, Normalizer.Form.NFKD)).replaceAll("");
    return plain.toLowerCase(Locale.ROOT);
  }

  private static String folded(String small) {
    return spelling(small.endsWith("s") ? singular(small) : small);
  }

  /** The singular of a word that ends in {@code s}. */
  private static String singular(String word) {
    String irregular = IRREGULAR.get(word);
    if (irregular != null) {
      return irregular;
    }
    int length = word.length();
    if (length <= 3 || endsWithAny(word, "ss", "us", "is")) {
      return word;
    }
    if (length > 4 && word.endsWith("ies")) {
      return word.substring(0, length - 3) + "y";
    }
    boolean hissing = endsWithAny(word, "sses", "xes", "ches", "shes");
    return word.substring(0, length - (hissing ? 2 : 1));
  }

  private static String spelling(String word) {
    return word.length() < BRITISH.length() ? word : word.replace(BRITISH, "ization");
  }

  private static boolean endsWithAny(String word, String... endings) {
    for (String ending : endings) {
      if (word.endsWith(ending)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isPartOfWord(int character) {
    if (character < 128) {
      return (character >= 'a' && character <= 'z')
          || (character >= 'A' && character <= 'Z')
          || (character >= '0' && character <= '9');
    }
    return Character.isLetterOrDigit(character)
        || Character.getType(character) == Character.NON_SPACING_MARK;
  }
}
