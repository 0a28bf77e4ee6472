package io.github.staticdigest.config;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something on the network that gives dumps, as {@code digest.yaml} names it under {@code sources}.
 *
 * @param name name of its dumps but for day and ending; unique, a slug
 * @param origin what it is
 * @param dated whether each day's answer becomes a dump of its own, named after the day
 * @param staleAfter days after which a source that tells nothing newer is stale; 0 for never
 * @param megabytes most mebibytes of an answer, packed and unpacked
 * @param seconds most seconds that a whole answer may take
 * @param server id of the server in Maven's settings that holds a password for it, or null
 * @param header header that carries the password as it is; or null for {@code Authorization}
 * @param line where it stands in {@code digest.yaml}
 */
public record Source(
    String name,
    Origin origin,
    boolean dated,
    int staleAfter,
    int megabytes,
    int seconds,
    @Nullable String server,
    @Nullable String header,
    int line) {

  /** The same without a password, for what it leads to elsewhere. */
  public Source withoutServer() {
    return new Source(name, origin, dated, staleAfter, megabytes, seconds, null, null, line);
  }

  /** What a source is. */
  public sealed interface Origin permits Arxiv, DailyPapers, Address, Outline {

    /** The address that is asked; null where that is a file in the content directory. */
    @Nullable String address();
  }

  /**
   * A query to the API of arXiv, answered newest first, or by relevance.
   *
   * @param query in arXiv's own words, such as {@code cat:cs.LG AND ti:diffusion}
   * @param max most papers, 1 to 2000
   * @param sort {@code submittedDate}, {@code lastUpdatedDate} or {@code relevance}
   * @param at address of the interface
   */
  public record Arxiv(String query, int max, String sort, String at) implements Origin {

    @Override
    public String address() {
      return at;
    }
  }

  /**
   * Daily Papers, one dump a day. Either {@code from} or {@code last} is given.
   *
   * @param from first day, or null
   * @param to last day; null for today
   * @param last how many days until today; 0 where {@code from} is given
   * @param at address of the interface
   */
  public record DailyPapers(@Nullable LocalDate from, @Nullable LocalDate to, int last, String at)
      implements Origin {

    @Override
    public String address() {
      return at;
    }
  }

  /**
   * Any address: a feed, an export, a page.
   *
   * @param url in full, {@code http} or {@code https}
   * @param feed whether nothing but XML or JSON can be right
   */
  public record Address(String url, boolean feed) implements Origin {

    @Override
    public String address() {
      return url;
    }
  }

  /**
   * A list of feeds in OPML, each of which is a source.
   *
   * @param place address, or path in the content directory
   */
  public record Outline(String place) implements Origin {

    /** Whether it has to be fetched itself. */
    public boolean isRemote() {
      return place.startsWith("http:") || place.startsWith("https:");
    }

    @Override
    public @Nullable String address() {
      return isRemote() ? place : null;
    }
  }
}
