package io.github.staticdigest.build;

import io.github.staticdigest.config.ConfigLoader;
import io.github.staticdigest.config.DigestConfig;
import io.github.staticdigest.config.Source;
import io.github.staticdigest.fetch.FetchTask;
import io.github.staticdigest.fetch.Fetcher;
import io.github.staticdigest.fetch.Limits;
import io.github.staticdigest.fetch.Login;
import io.github.staticdigest.fetch.Outcome;
import io.github.staticdigest.fetch.Pause;
import io.github.staticdigest.fetch.ProxyRule;
import io.github.staticdigest.fetch.Status;
import io.github.staticdigest.model.Problem;
import io.github.staticdigest.model.Problem.Severity;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Fetches what {@code digest.yaml} names under {@code sources}. */
public final class FetchWorkshop {

  private static final String FILE = "digest.yaml";
  private static final String HOME = "https://staticdigest.github.io/digest-maven-plugin/";

  /**
   * What is fetched, and how.
   *
   * @param contentDirectory holds {@code digest.yaml} and {@code dumps/}
   * @param report the JSON file that is written
   * @param version of the program, for the header {@code User-Agent}
   * @param names the sources to ask; none for all
   * @param logins the password of a server by its id, or null where there is none
   * @param proxies proxies of Maven's settings
   * @param failures what counts as a failure
   * @param progress is told how far it has come
   * @param clock tells the day
   * @param pause waits between requests
   * @param limits how patient it is
   */
  public record Options(
      Path contentDirectory,
      Path report,
      String version,
      List<String> names,
      Function<String, @Nullable Login> logins,
      List<ProxyRule> proxies,
      Set<Status> failures,
      Progress progress,
      Clock clock,
      Pause pause,
      Limits limits) {

    public Options {
      names = List.copyOf(names);
      proxies = List.copyOf(proxies);
      failures = Set.copyOf(failures);
    }
  }

  private final Options options;
  private final List<Problem> problems = new ArrayList<>();

  private FetchWorkshop(Options options) {
    this.options = options;
  }

  /**
   * Fetches, and writes the report.
   *
   * @throws BuildFailure for mistakes in {@code digest.yaml}; nothing was asked for then
   * @throws IOException where the file system refuses
   * @throws InterruptedException where the thread is interrupted; what was fetched stays
   */
  public static FetchReport run(Options options) throws IOException, InterruptedException {
    return new FetchWorkshop(options).run();
  }

  private FetchReport run() throws IOException, InterruptedException {
    DigestConfig digest = ConfigLoader.loadDigest(options.contentDirectory(), problems::add);
    List<Source> sources = chosen(digest.sources());
    Map<String, Login> logins = logins(sources);
    if (problems.stream().anyMatch(problem -> problem.severity() == Severity.ERROR)) {
      throw new BuildFailure(problems, null);
    }
    List<Outcome> outcomes =
        Fetcher.fetch(
            new FetchTask(
                options.contentDirectory(),
                sources,
                agent(digest),
                logins,
                options.proxies(),
                new DumpAppraiser(),
                (done, total) -> options.progress().at("fetch", done, total),
                options.clock(),
                options.pause(),
                options.limits()));
    FetchReport report = new FetchReport(outcomes, options.failures());
    report.write(options.report());
    return report;
  }

  /** Who asks, and where the people behind it can be found. */
  private String agent(DigestConfig digest) {
    String url = digest.url() == null ? HOME : digest.url();
    String ascii = URI.create(url).toASCIIString();
    return "digest-maven-plugin/" + options.version() + " (+" + ascii + ")";
  }

  private List<Source> chosen(List<Source> sources) {
    if (sources.isEmpty() && problems.isEmpty()) {
      error(
          0,
          "It names no sources",
          "Add sources: with a list of them, each with name: and one of arxiv:, daily-papers:,"
              + " feed:, url: or opml:, for instance - {name: lab, feed:"
              + " https://lab.example.org/papers.xml}");
    }
    List<String> known = sources.stream().map(Source::name).toList();
    for (String name : options.names()) {
      if (!known.contains(name)) {
        error(0, "There is no source " + name, "Known here: " + String.join(", ", known));
      }
    }
    return options.names().isEmpty()
        ? sources
        : sources.stream().filter(source -> options.names().contains(source.name())).toList();
  }

  private Map<String, Login> logins(List<Source> sources) {
    Map<String, Login> logins = new HashMap<>();
    for (Source source : sources) {
      String server = source.server();
      Login login = server == null ? null : options.logins().apply(server);
      if (login != null && server != null) {
        logins.put(server, login);
      } else if (server != null) {
        error(
            source.line(),
            "Maven's settings have no password that can be read for the server " + server,
            "Add <server> with that <id> and a <password> to settings.xml, or delete server:");
      }
    }
    return logins;
  }

  private void error(int line, String message, String fix) {
    problems.add(Problem.error(FILE, line, message, fix));
  }
}
