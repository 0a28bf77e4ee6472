package io.github.staticdigest.build;

import static io.github.staticdigest.fetch.SourceServer.bytes;
import static io.github.staticdigest.fetch.SourceServer.tagged;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.staticdigest.fetch.Outcome;
import io.github.staticdigest.fetch.SourceServer;
import io.github.staticdigest.fetch.Status;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From the network to a published digest, and once more. */
class FetchCycleTest {

  private static final Path SAMPLES =
      Path.of(System.getProperty("digest.shared", "../../../shared"), "samples");

  @TempDir Path project;

  private SourceServer server;
  private FetchedDigest digest;

  @BeforeEach
  void start() throws IOException {
    server = SourceServer.start();
    digest = new FetchedDigest(project);
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void whatIsFetchedIsPublishedAndASecondRoundChangesNothing() throws Exception {
    digest.sources(
        "name: hf\ndaily-papers: today\nat: " + server.url("/daily"),
        "name: quant\narxiv: cat:quant-ph\nat: " + server.url("/query"),
        "name: news\nfeed: " + server.url("/feed"));
    server.answer("/daily", tagged("\"d\"", FetchSamples.dailyPapers("2026-03-28", 4)));
    server.answer("/query", tagged("\"q\"", FetchSamples.arxiv(3, 3)));
    server.answer("/feed", tagged("\"f\"", FetchSamples.rss("Fri, 27 Mar 2026 10:00:00 GMT", 2)));

    assertThat(digest.fetch().outcomes()).extracting(Outcome::status).containsOnly(Status.NEW);
    BuildReport first = build();
    assertThat(first.dumps().stream().mapToInt(BuildReport.DumpCounts::fresh).sum()).isEqualTo(9);
    assertThat(first.site().published()).isTrue();
    Map<String, FileTime> content = times(digest.content);

    assertThat(digest.fetch().outcomes())
        .extracting(Outcome::status)
        .containsOnly(Status.UNCHANGED);
    assertThat(times(digest.content)).isEqualTo(content);
    assertThat(build().site().published()).isFalse();
  }

  @Test
  void realAnswersAreFetchedByteForByte() throws Exception {
    assumeThat(SAMPLES)
        .as("real files of each format, to be found by -Ddigest.shared=<folder>")
        .isDirectory();
    List<Path> samples = new ArrayList<>();
    for (String kind : List.of("hf", "arxiv-atom", "rss", "atom", "jsonfeed", "hf-rss", "ris")) {
      try (Stream<Path> files = Files.list(SAMPLES.resolve(kind))) {
        files.sorted().forEach(samples::add);
      }
    }
    List<String> sources = new ArrayList<>();
    for (int i = 0; i < samples.size(); i++) {
      server.answer("/" + i, bytes(Files.readAllBytes(samples.get(i))));
      sources.add("name: sample-" + i + "\nurl: " + server.url("/" + i));
    }
    List<Outcome> outcomes = digest.sources(sources.toArray(String[]::new)).fetch().outcomes();
    int written = 0;
    for (int i = 0; i < samples.size(); i++) {
      Outcome outcome = outcomes.get(i);
      System.out.println(
          SAMPLES.relativize(samples.get(i)) + " " + outcome.status().word() + ": " + outcome);
      assertThat(outcome.status()).isIn(Status.NEW, Status.EMPTY, Status.MALFORMED);
      if (outcome.file() != null) {
        written++;
        assertThat(digest.content.resolve(outcome.file())).hasSameBinaryContentAs(samples.get(i));
      }
    }
    assertThat(written).isGreaterThan(samples.size() / 2);
  }

  private BuildReport build() throws IOException {
    return new DigestBuild(
            new BuildOptions(
                digest.content,
                null,
                project.resolve("out/site"),
                2,
                "digest",
                getClass().getClassLoader(),
                Progress.NONE))
        .run();
  }

  private static Map<String, FileTime> times(Path folder) throws IOException {
    Map<String, FileTime> times = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        times.put(folder.relativize(file).toString(), Files.getLastModifiedTime(file));
      }
    }
    return times;
  }
}
