package io.github.staticdigest.model;

import java.util.List;
import java.util.Map;

/**
 * The whole digest as content: everything that is told, nothing of how it is laid out.
 *
 * @param issues oldest first
 * @param entries in order of first appearance
 * @param gists by entry id; absent for an entry without an abstract
 * @param topics as configured, in order, without {@link Topic#OTHER}
 * @param filings by entry id; every entry has one
 * @param near neighbours by entry id, nearest first
 */
public record Catalog(
    List<Issue> issues,
    List<Entry> entries,
    Map<String, Gist> gists,
    List<Topic> topics,
    Map<String, Filing> filings,
    Map<String, List<Neighbour>> near) {

  public Catalog {
    issues = List.copyOf(issues);
    entries = List.copyOf(entries);
    topics = List.copyOf(topics);
  }
}
