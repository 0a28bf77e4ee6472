package io.github.staticdigest.dedupe;

import io.github.staticdigest.text.Tokens;
import io.github.staticdigest.text.WordLists;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The words that the titles of some texts have. Each is judged and kept once, however many titles
 * have it. For several threads.
 */
final class TitleWords {

  /** Words are one where so many letters are, whatever their endings. */
  private static final int LONGEST = 5;

  private static final double WEAK = 0.5;

  private static final WordLists LISTS = WordLists.bundled();

  /** By {@link Tokens#number}; those that say nothing weigh nothing. */
  private final Map<Long, TitleWord> words = new ConcurrentHashMap<>();

  /** Those of a normalised title that say something of the paper, each once. */
  List<TitleWord> in(String key) {
    Tokens tokens = Tokens.of(key);
    List<TitleWord> telling = new ArrayList<>(tokens.size());
    for (int i = 0; i < tokens.size(); i++) {
      TitleWord word = word(tokens, i);
      if (word.weight() > 0 && !isRepeated(tokens, i)) {
        telling.add(word);
      }
    }
    return List.copyOf(telling);
  }

  private TitleWord word(Tokens tokens, int place) {
    Long number = tokens.number(place);
    TitleWord word = words.get(number);
    return word == null ? added(number, tokens, place) : word;
  }

  private TitleWord added(Long number, Tokens tokens, int place) {
    return words.computeIfAbsent(number, key -> judged(tokens, place));
  }

  private static boolean isRepeated(Tokens tokens, int place) {
    for (int i = 0; i < place; i++) {
      if (tokens.number(i) == tokens.number(place)) {
        return true;
      }
    }
    return false;
  }

  private static TitleWord judged(Tokens tokens, int place) {
    String form = tokens.form(place);
    String stem = form.length() > LONGEST ? form.substring(0, LONGEST) : form;
    double weight =
        switch (LISTS.kind(tokens, place)) {
          case EMPTY -> 0;
          case WEAK -> WEAK;
          case TELLING -> 1;
        };
    return new TitleWord(stem, weight);
  }
}
