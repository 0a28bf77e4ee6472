package io.github.staticdigest.gist;

import io.github.staticdigest.model.Gist;
import io.github.staticdigest.model.Gist.Origin;
import io.github.staticdigest.model.RichText;
import io.github.staticdigest.model.Span;
import io.github.staticdigest.model.Span.Style;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Finds the one sentence of an abstract that says what its paper does. */
public final class GistFinder {

  private static final int MUCH_TOO_SHORT = 45;
  private static final int SHORTEST = 60;
  private static final int LONGEST = 300;
  private static final int MUCH_TOO_LONG = 450;

  /** What a sentence at the very end loses against one at the beginning. */
  private static final int LATE = 20;

  /** What a sentence of an awkward length loses. */
  private static final int UNFIT = 8;

  /** A word whose first letter may be made capital; {@code o1-Coder} and {@code u-muP} may not. */
  private static final Pattern WORD =
      Pattern.compile("^(?:[a-z]+|a)(?=[\\s,.;:]|-[a-z]+\\b(?!\\p{Lu}))");

  /** What the first sentence gains: who begins with a deed begins with the main one. */
  private static final int FIRST = 15;

  private GistFinder() {}

  /**
   * The gist of an abstract: a whole sentence, quoted without its leading filler. Where no sentence
   * says what is done it is the first one.
   *
   * @param abstractText an abstract with at least one character
   */
  public static Gist find(RichText abstractText) {
    List<Sentence> sentences = Sentences.of(abstractText.text());
    int best = -1;
    int most = Cues.ENOUGH - 1;
    for (int i = 0; i < sentences.size(); i++) {
      int points = points(sentences.get(i), i, sentences.size());
      if (points > most) {
        most = points;
        best = i;
      }
    }
    if (sentences.isEmpty()) {
      return new Gist(abstractText.slice(0, 0), Origin.FIRST, 0, 0);
    }
    return best < 0
        ? gist(abstractText, sentences, 0, Origin.FIRST)
        : gist(abstractText, sentences, best, Origin.CUE);
  }

  private static int points(Sentence sentence, int index, int count) {
    int points = Cues.weigh(sentence.text());
    if (points < Cues.ENOUGH) {
      return points;
    }
    String bare = sentence.text().substring(Filler.length(sentence.text()));
    int first = index == 0 && bare.startsWith("We ") ? FIRST : 0;
    return points + first - unfit(bare.length()) - LATE * index / count;
  }

  private static int unfit(int length) {
    if (length < MUCH_TOO_SHORT || length > MUCH_TOO_LONG) {
      return 3 * UNFIT;
    }
    return length < SHORTEST || length > LONGEST ? UNFIT : 0;
  }

  private static Gist gist(RichText text, List<Sentence> sentences, int index, Origin origin) {
    Sentence sentence = sentences.get(index);
    boolean last = index + 1 == sentences.size();
    Sentence first = last && index > 0 ? sentences.get(index - 1) : sentence;
    Sentence second = last ? sentence : sentences.get(index + 1);
    int filler = Filler.length(sentence.text());
    RichText quoted = text.slice(sentence.start() + filler, sentence.end());
    return new Gist(
        capitalised(quoted), origin, sentence.start(), sentence.end(), first.start(), second.end());
  }

  private static RichText capitalised(RichText text) {
    if (text.isEmpty()) {
      return text;
    }
    Span first = text.spans().get(0);
    if (first.style() == Style.LINK || !WORD.matcher(first.text()).find()) {
      return text;
    }
    List<Span> spans = new ArrayList<>(text.spans());
    String capital = first.text().substring(0, 1).toUpperCase(Locale.ROOT);
    spans.set(0, new Span(capital + first.text().substring(1), first.style()));
    return new RichText(spans);
  }
}
