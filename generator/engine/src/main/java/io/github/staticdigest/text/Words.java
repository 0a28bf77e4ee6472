package io.github.staticdigest.text;

import io.github.staticdigest.model.RichText;
import io.github.staticdigest.model.Span;
import io.github.staticdigest.model.Span.Style;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The words of a text, each with a form in which spellings of one word agree: small letters,
 * accents dropped, a final sigma written as any other, simple plurals folded to the singular
 * ({@code Language Models} and {@code language-model} give the same two forms), {@code -isation}
 * spelt {@code -ization}. Everything that is neither letter nor digit parts words, save that
 * prefixes which are written both ways join the word they precede: {@code pre-training} and {@code
 * pretraining} are one word, and so are {@code fine-tuned} and {@code finetuned}.
 *
 * <p>Plurals are folded by their {@link PluralEnding}, {@link IrregularPlurals} by a list. No more
 * is stripped, so that the forms stay readable.
 */
public final class Words {

  private static final char[] BRITISH = "isation".toCharArray();

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
    String text = rich.text();
    List<Span> spans = rich.spans();
    for (int i = 0; i < spans.size(); i++) {
      if (spans.get(i).style() == Style.LINK) {
        return withoutAddresses(text, spans);
      }
    }
    return text;
  }

  private static String withoutAddresses(String text, List<Span> spans) {
    char[] prose = text.toCharArray();
    int end = 0;
    for (int i = 0; i < spans.size(); i++) {
      int start = end;
      end += spans.get(i).text().length();
      if (spans.get(i).style() == Style.LINK) {
        Arrays.fill(prose, start, end, '|');
      }
    }
    return new String(prose);
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

  /** The folded form of the word from one offset to another, exclusive, by its letters. */
  static char[] form(char[] signs, int start, int end) {
    char[] letters = BareLetters.of(signs, start, end);
    spellAsAmericans(letters);
    PluralEnding ending = PluralEnding.of(letters, 0, letters.length);
    return ending == PluralEnding.NONE ? letters : singular(letters, ending);
  }

  /** The same of a word that a gap may part into a prefix, see {@link Prefixes}, and the rest. */
  static char[] joined(char[] signs, int start, int end) {
    int gap = end - 1;
    while (gap >= start && signs[gap] != ' ' && signs[gap] != '-') {
      gap--;
    }
    char[] form = form(signs, gap + 1, end);
    return gap < start ? form : prefixed(form(signs, start, gap), form);
  }

  private static char[] prefixed(char[] prefix, char[] form) {
    char[] joined = Arrays.copyOf(prefix, prefix.length + form.length);
    System.arraycopy(form, 0, joined, prefix.length, form.length);
    return joined;
  }

  private static char[] singular(char[] plural, PluralEnding ending) {
    int irregular = IrregularPlurals.of(FormHash.state(0, plural));
    if (irregular >= 0) {
      return IrregularPlurals.singular(irregular);
    }
    char[] singular = Arrays.copyOf(plural, plural.length - ending.cut());
    if (ending == PluralEnding.IES) {
      singular[singular.length - 1] = 'y';
    }
    return singular;
  }

  /** {@code isation} in a word in small letters becomes {@code ization}. */
  static void spellAsAmericans(char[] word) {
    for (int i = 0; i + BRITISH.length <= word.length; i++) {
      int same = 0;
      while (same < BRITISH.length && word[i + same] == BRITISH[same]) {
        same++;
      }
      if (same == BRITISH.length) {
        word[i + 1] = 'z';
      }
    }
  }
}
