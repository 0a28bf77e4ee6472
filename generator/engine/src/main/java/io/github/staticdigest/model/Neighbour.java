package io.github.staticdigest.model;

import java.util.List;

/**
 * An entry near another.
 *
 * @param id the near entry
 * @param score likeness, 0 to 1, two decimals
 * @param because two or three telling terms that both turn on
 */
public record Neighbour(String id, double score, List<String> because) {

  public Neighbour {
    because = List.copyOf(because);
  }
}
