package io.github.staticdigest.fetch;

import io.github.staticdigest.config.Source;
import io.github.staticdigest.fetch.Memory.Known;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Asks a source, with all that goes with a question: who asks, what is known, and the password. */
final class Asking {

  private static final String ACCEPT =
      "application/atom+xml, application/rss+xml, application/feed+json, application/json;q=0.9,"
          + " application/xml;q=0.9, text/xml;q=0.9, */*;q=0.5";

  private final FetchTask task;
  private final Persistence persistence;

  Asking(FetchTask task) {
    this.task = task;
    HttpClient client = Proxies.client(task.proxies(), task.limits().connect());
    Pace pace = new Pace(task.limits(), task.clock(), task.pause());
    Journey journey =
        new Journey(new Exchange(client, task.proxies()), pace, task.limits(), task.clock());
    this.persistence =
        new Persistence(journey, new Wholeness(task.appraiser()), task.limits(), task.pause());
  }

  /**
   * Asks at an address of a source.
   *
   * @param known what the last answer said of itself; null to ask for the whole
   */
  Reply ask(Source source, URI address, @Nullable Known known, Path body)
      throws Trouble, IOException, InterruptedException {
    Question question =
        new Question(
            address,
            headers(known),
            secret(source),
            Errand.limit(source),
            Duration.ofSeconds(source.seconds()));
    return persistence.ask(question, body);
  }

  private Map<String, String> headers(@Nullable Known known) {
    Map<String, String> headers = new LinkedHashMap<>();
    headers.put("User-Agent", task.agent());
    headers.put("Accept", ACCEPT);
    headers.put("Accept-Encoding", "gzip");
    if (known != null && known.etag() != null) {
      headers.put("If-None-Match", known.etag());
    }
    if (known != null && known.modified() != null) {
      headers.put("If-Modified-Since", known.modified());
    }
    return headers;
  }

  private Map<String, String> secret(Source source) {
    Login login = source.server() == null ? null : task.logins().get(source.server());
    if (login == null) {
      return Map.of();
    }
    String header = source.header() == null ? "Authorization" : source.header();
    return Map.of(header, login.header(source.header()));
  }
}
