package io.github.staticdigest.gist;

/**
 * A telling phrase.
 *
 * @param points how much it counts
 * @param phrase what it is
 */
record Cue(int points, Anchored phrase) {

  Cue(int points, String signs, String regex) {
    this(points, Anchored.at(signs, regex));
  }
}
