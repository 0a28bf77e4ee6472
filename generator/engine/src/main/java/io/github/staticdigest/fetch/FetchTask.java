package io.github.staticdigest.fetch;

import io.github.staticdigest.config.Source;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;

/**
 * What fetching is told.
 *
 * @param contentDirectory holds {@code dumps/}, which is made where it is missing
 * @param sources what to ask
 * @param agent the header {@code User-Agent}: who asks
 * @param logins passwords by id of the server; each source's server is there
 * @param proxies proxies of Maven's settings; none for those that Java knows itself
 * @param appraiser reads what came as a build would
 * @param progress is told how far it has come
 * @param clock tells the day, the pace and what a server's dates mean; no output of a build
 * @param pause waits between requests
 * @param limits how patient it is
 */
public record FetchTask(
    Path contentDirectory,
    List<Source> sources,
    String agent,
    Map<String, Login> logins,
    List<ProxyRule> proxies,
    Appraiser appraiser,
    Progress progress,
    Clock clock,
    Pause pause,
    Limits limits) {

  public FetchTask {
    sources = List.copyOf(sources);
    logins = Map.copyOf(logins);
    proxies = List.copyOf(proxies);
  }

  /** Is told how far fetching has come. */
  @FunctionalInterface
  public interface Progress {

    /** So many of so many things have been asked for. */
    void at(int done, int total);
  }
}
