package io.github.staticdigest.fetch;

import java.time.Duration;

/**
 * How patient and how modest fetching is.
 *
 * @param connect most time until a connection stands
 * @param attempts how often one thing is asked for at most
 * @param backOff pause before the second attempt, doubled before each further one
 * @param longestWait the longest pause that a server may ask for; for a longer one it is given up
 * @param pace least time between two requests to a host
 * @param paceOfArxiv the same for arXiv, all of whose hosts count as one
 * @param redirects how many redirects are followed
 * @param feeds how many feeds of one OPML file are read
 */
public record Limits(
    Duration connect,
    int attempts,
    Duration backOff,
    Duration longestWait,
    Duration pace,
    Duration paceOfArxiv,
    int redirects,
    int feeds) {

  /** What arXiv asks for, and what is polite elsewhere. */
  public static final Limits USUAL =
      new Limits(
          Duration.ofSeconds(20),
          4,
          Duration.ofSeconds(2),
          Duration.ofMinutes(2),
          Duration.ofSeconds(1),
          Duration.ofSeconds(3),
          5,
          1000);
}
