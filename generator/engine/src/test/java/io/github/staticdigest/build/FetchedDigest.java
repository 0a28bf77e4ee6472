package io.github.staticdigest.build;

import io.github.staticdigest.fetch.Limits;
import io.github.staticdigest.fetch.Login;
import io.github.staticdigest.fetch.Outcome;
import io.github.staticdigest.fetch.ProxyRule;
import io.github.staticdigest.fetch.Status;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A content directory that fetches, at a time that the test sets and without any real pause. */
final class FetchedDigest {

  final Path content;
  final List<Duration> pauses = new ArrayList<>();
  final Map<String, Login> logins = new HashMap<>();
  final List<ProxyRule> proxies = new ArrayList<>();
  int attempts = 3;
  Instant now = Instant.parse("2026-03-28T12:00:00Z");
  private final List<String> names = new ArrayList<>();

  FetchedDigest(Path project) throws IOException {
    this.content = project.resolve("content");
    Files.createDirectories(content);
  }

  /** Names the sources, each as the keys of one in digest.yaml. */
  FetchedDigest sources(String... sources) throws IOException {
    StringBuilder yaml = new StringBuilder("url: https://digest.example/\nsources:\n");
    for (String source : sources) {
      yaml.append("  - ").append(source.strip().replace("\n", "\n    ")).append('\n');
    }
    Files.writeString(content.resolve("digest.yaml"), yaml);
    return this;
  }

  FetchedDigest only(String name) {
    names.add(name);
    return this;
  }

  FetchedDigest daysLater(int days) {
    now = now.plus(Duration.ofDays(days));
    return this;
  }

  FetchReport fetch() throws IOException, InterruptedException {
    return FetchWorkshop.run(
        new FetchWorkshop.Options(
            content,
            report(),
            "1.2.3",
            names,
            logins::get,
            proxies,
            Status.FAILURES,
            Progress.NONE,
            new TestClock(),
            time -> {
              pauses.add(time);
              now = now.plus(time);
            },
            new Limits(
                Duration.ofSeconds(5),
                attempts,
                Duration.ofSeconds(2),
                Duration.ofMinutes(2),
                Duration.ofSeconds(1),
                Duration.ofSeconds(3),
                5,
                1000)));
  }

  /** What became of the one thing that is asked for. */
  Outcome outcome() throws IOException, InterruptedException {
    List<Outcome> outcomes = fetch().outcomes();
    if (outcomes.size() != 1) {
      throw new AssertionError("not one outcome: " + outcomes);
    }
    return outcomes.get(0);
  }

  Path report() {
    return content.resolveSibling("target/digest/fetch.json");
  }

  Path dump(String name) {
    return content.resolve("dumps").resolve(name);
  }

  /** The names of all that lies in the folder of dumps, what is remembered aside. */
  List<String> dumps() throws IOException {
    try (Stream<Path> files = Files.list(content.resolve("dumps"))) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> !name.equals(".fetch.json"))
          .sorted()
          .toList();
    }
  }

  private final class TestClock extends Clock {

    @Override
    public Instant instant() {
      return now;
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }
  }
}
