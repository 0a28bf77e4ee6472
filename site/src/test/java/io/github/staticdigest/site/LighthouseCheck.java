package io.github.staticdigest.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What Lighthouse thinks of one page of each chief kind in every theme, as on a phone with a slow
 * line: the median of three runs in each of its categories. Takes minutes, so it runs in the
 * profile {@code lighthouse} alone; how to, stands in the README of this module.
 */
class LighthouseCheck {

  private static final int LEAST = 99;
  private static final int RUNS = 3;
  private static final Path PROGRAM = Path.of("lighthouse/node_modules/lighthouse/cli/index.js");

  @TempDir static Path folder;
  private static SiteServer server;

  @BeforeAll
  static void start() throws Exception {
    assumeTrue(Browser.program("node").isPresent(), "needs node on the PATH");
    assumeTrue(Browser.isThere(), "needs chromium and chromedriver on the PATH");
    assumeTrue(Files.exists(PROGRAM), "needs npm install in site/lighthouse");
    server = SiteServer.start();
  }

  @AfterAll
  static void stop() {
    if (server != null) {
      server.close();
    }
  }

  static Stream<String> pages() {
    List<String> pages =
        List.of(
            "index.html",
            PublishedSite.largest("issues"),
            PublishedSite.largest("entries"),
            PublishedSite.largest("topics"));
    return ThemedSite.all().stream()
        .filter(site -> !site.name().startsWith("extremes"))
        .flatMap(site -> pages.stream().map(page -> site.base() + page));
  }

  @ParameterizedTest
  @MethodSource("pages")
  void itScores99OrMoreInEveryCategory(String page) throws Exception {
    Map<String, List<Integer>> scores = new TreeMap<>();
    for (int run = 0; run < RUNS; run++) {
      scores(page)
          .forEach(
              (name, score) -> scores.computeIfAbsent(name, n -> new ArrayList<>()).add(score));
    }
    System.out.println("Lighthouse, " + page + ": " + scores);
    assertThat(scores)
        .hasSize(4)
        .allSatisfy((name, all) -> assertThat(median(all)).as(name).isGreaterThanOrEqualTo(LEAST));
  }

  private static Map<String, Integer> scores(String page) throws Exception {
    Path report = folder.resolve("report.json");
    Processes.Result result =
        Processes.run(
            Path.of(""),
            List.of(
                "env",
                "CHROME_PATH="
                    + Browser.program("chromium", "chromium-browser", "google-chrome")
                        .map(File::getPath)
                        .orElseThrow(),
                "node",
                PROGRAM.toString(),
                server.address(page),
                "--quiet",
                "--output=json",
                "--output-path=" + report,
                "--only-categories=performance,accessibility,best-practices,seo",
                "--chrome-flags=--headless=new --no-sandbox --disable-dev-shm-usage --disable-quic"));
    assertThat(result.status()).as(result.output()).isZero();
    JsonNode json = new ObjectMapper().readTree(report.toFile());
    Map<String, Integer> scores = new TreeMap<>();
    json.path("categories")
        .forEach(
            category ->
                scores.put(
                    category.path("id").asText(),
                    (int) Math.round(100 * category.path("score").asDouble())));
    for (JsonNode audit : json.path("audits")) {
      if (audit.path("score").isNumber() && audit.path("score").asDouble() < 0.9) {
        System.out.println(
            "  "
                + audit.path("id").asText()
                + " "
                + audit.path("score")
                + " "
                + audit.path("displayValue").asText());
      }
    }
    return scores;
  }

  private static int median(List<Integer> scores) {
    return scores.stream().sorted().skip(scores.size() / 2).findFirst().orElseThrow();
  }
}
