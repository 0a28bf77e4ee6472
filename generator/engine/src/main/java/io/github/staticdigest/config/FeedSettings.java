package io.github.staticdigest.config;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What {@code digest.yaml} says of feeds.
 *
 * @param items items of a feed at most; default 50
 * @param full whether items hold the whole abstract; otherwise one sentence. Default true
 * @param hub address of a WebSub hub, or null
 * @param queries feeds of what a reader looks for, in the order of the file
 */
public record FeedSettings(int items, boolean full, @Nullable String hub, List<Query> queries) {

  /** What holds where nothing is said. */
  public static final FeedSettings USUAL = new FeedSettings(50, true, null, List.of());

  public FeedSettings {
    queries = List.copyOf(queries);
  }

  /**
   * A saved query: what is listed has one of the words, one of the topics and one of the authors,
   * as far as any are named, and none of the words to leave out.
   *
   * @param slug last part of its feed's address
   * @param title its name
   * @param words words and phrases, of which title or abstract shall have one
   * @param without words and phrases, of which neither may have any
   * @param topics slugs of topics, under one of which the paper shall be filed
   * @param authors names, one of which shall be among its authors
   */
  public record Query(
      String slug,
      String title,
      List<String> words,
      List<String> without,
      List<String> topics,
      List<String> authors) {

    public Query {
      words = List.copyOf(words);
      without = List.copyOf(without);
      topics = List.copyOf(topics);
      authors = List.copyOf(authors);
    }
  }
}
