package io.github.staticdigest.model.page;

import io.github.staticdigest.model.Author;
import java.util.List;

/**
 * Who wrote a paper, in its order. Up to twelve are all in {@code first}. Of more than that a page
 * names the first eight and the last three; those between are {@code hidden}, to be shown on
 * demand, or left to the paper itself where they are so many that the page would grow too heavy.
 *
 * @param first named at once
 * @param hidden those between, to be shown on demand; empty where there are none or too many
 * @param more how many stand between {@code first} and {@code last}, hidden or left out
 * @param last named after the gap; empty where there is none
 */
public record Authors(List<Author> first, List<Author> hidden, int more, List<Author> last) {

  public Authors {
    first = List.copyOf(first);
    hidden = List.copyOf(hidden);
    last = List.copyOf(last);
  }

  /** How many there are. */
  public int total() {
    return first.size() + more + last.size();
  }
}
