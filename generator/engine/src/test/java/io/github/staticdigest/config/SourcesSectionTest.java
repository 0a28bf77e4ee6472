package io.github.staticdigest.config;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.staticdigest.config.Source.Address;
import io.github.staticdigest.config.Source.Arxiv;
import io.github.staticdigest.config.Source.DailyPapers;
import io.github.staticdigest.config.Source.Outline;
import io.github.staticdigest.model.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SourcesSectionTest {

  @TempDir Path content;

  private final List<Problem> problems = new ArrayList<>();

  private List<Source> sources(String... lines) throws IOException {
    Files.writeString(
        content.resolve("digest.yaml"), "sources:\n  - " + String.join("\n    ", lines) + "\n");
    return ConfigLoader.loadDigest(content, problems::add).sources();
  }

  @Test
  void aQueryHasDefaults() throws IOException {
    assertThat(sources("name: lg", "arxiv: cat:cs.LG"))
        .containsExactly(
            new Source(
                "lg",
                new Arxiv("cat:cs.LG", 100, "submittedDate", "https://export.arxiv.org/api/query"),
                true,
                30,
                64,
                120,
                null,
                null,
                2));
    assertThat(sources("name: lg", "arxiv: x", "sort: relevance").get(0).origin())
        .isEqualTo(new Arxiv("x", 100, "relevance", "https://export.arxiv.org/api/query"));
    assertThat(problems).isEmpty();
  }

  @Test
  void everythingCanBeSaid() throws IOException {
    assertThat(
            sources(
                "name: refs",
                "url: https://example.org/library.bib?format=bib",
                "dated: true",
                "stale-after: 0",
                "size: 200",
                "timeout: 30",
                "server: vault",
                "header: X-Api-Key"))
        .containsExactly(
            new Source(
                "refs",
                new Address("https://example.org/library.bib?format=bib", false),
                true,
                0,
                200,
                30,
                "vault",
                "X-Api-Key",
                2));
    assertThat(problems).isEmpty();
  }

  @Test
  void listsAreFilesOrAddresses() throws IOException {
    assertThat(sources("name: l", "opml: lists/feeds.opml").get(0).origin())
        .isEqualTo(new Outline("lists/feeds.opml"));
    assertThat(sources("name: l", "opml: https://example.org/x.opml").get(0).origin())
        .satisfies(origin -> assertThat(((Outline) origin).isRemote()).isTrue());
    assertThat(problems).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "today,,,1",
    "last 1 day,,,1",
    "last 30 days,,,30",
    "2026-03-28,2026-03-28,2026-03-28,0",
    "2026-03-01..2026-03-28,2026-03-01,2026-03-28,0",
    "2026-03-01..,2026-03-01,,0"
  })
  void daysAreSaidInManyWays(String words, LocalDate from, LocalDate to, int last)
      throws IOException {
    DailyPapers papers =
        (DailyPapers) sources("name: hf", "daily-papers: " + words).get(0).origin();
    assertThat(papers)
        .isEqualTo(new DailyPapers(from, to, last, "https://huggingface.co/api/daily_papers"));
    assertThat(problems).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"soon", "last 0 days", "2026-02-30", "2026-03-02..2026-03-01", "..2026-03-01"})
  void whatIsNoDayIsComplainedOf(String words) throws IOException {
    assertThat(sources("name: hf", "daily-papers: " + words)).isEmpty();
    assertThat(problems)
        .singleElement()
        .satisfies(
            problem ->
                assertThat(problem.toString())
                    .startsWith(
                        "digest.yaml:3: The days cannot be \"" + words + "\". Write today"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "name: x|max: 3|digest.yaml:2: A source does not say what it is",
        "feed: https://a.example/|url: https://a.example/|digest.yaml:2: A source is feed and url at"
            + " once",
        "feed: https://a.example/|dated: true|digest.yaml:2: A source has no name",
        "name: X y|feed: https://a.example/|digest.yaml:2: The name of a source cannot be",
        "name: x|feed: a.example|digest.yaml:3: The feed \"a.example\" is no address",
        "name: x|opml: https://|digest.yaml:3: The opml \"https://\" is no address",
        "name: x|feed:|digest.yaml:2: A source has no feed"
      })
  void whatIsWrongIsToldWithItsLine(String first, String second, String complaint)
      throws IOException {
    assertThat(sources(first, second)).isEmpty();
    assertThat(problems.get(0).toString()).startsWith(complaint);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "max: 3|The key \"max\" is not known",
        "size: 0|The value of size cannot be \"0\"",
        "header: 'X: y'|The value of header cannot be",
        "server: a b|The value of server cannot be",
        "server: vault|A password would be sent without encryption",
      })
  void whatDoesNotBelongIsToldAndTheRestIsRead(String line, String complaint) throws IOException {
    assertThat(sources("name: x", "feed: http://a.example/", line)).hasSize(1);
    assertThat(problems)
        .singleElement()
        .satisfies(
            problem -> assertThat(problem.toString()).startsWith("digest.yaml:4: " + complaint));
  }

  @Test
  void everyMistakeInASourceIsTold() throws IOException {
    assertThat(
            sources(
                "name: My Feed",
                "rss: https://a.example/feed.xml",
                "stale-after: never",
                "timout: 3"))
        .isEmpty();
    assertThat(problems)
        .extracting(Problem::toString)
        .containsExactlyInAnyOrder(
            "digest.yaml:2: The name of a source cannot be \"My Feed\". Write small letters a to z,"
                + " digits and single hyphens, at most 100 characters.",
            "digest.yaml:2: A source does not say what it is. Write one of arxiv:, daily-papers:,"
                + " feed:, url:, opml: in it.",
            "digest.yaml:3: The key \"rss\" is not known. Known here: arxiv, daily-papers, feed, url,"
                + " opml, name, stale-after, size, timeout, server, header, max, sort, at, dated.",
            "digest.yaml:4: The value of stale-after cannot be \"never\". Write a number from 0 to"
                + " 3650.",
            "digest.yaml:5: The key \"timout\" is not known. Write \"timeout\" if that was meant, or"
                + " delete it.");
  }

  @Test
  void whatBelongsToAKindIsLookedAtWhateverElseIsWrong() throws IOException {
    sources("name: x_y", "arxiv:", "max: 0", "sort: newest", "at: nowhere");
    assertThat(problems)
        .extracting(Problem::place)
        .containsExactlyInAnyOrder(
            "digest.yaml:2", "digest.yaml:2", "digest.yaml:4", "digest.yaml:5", "digest.yaml:6");
    problems.clear();
    sources("name: x_y", "daily-papers: soon", "at: nowhere", "server: a b");
    assertThat(problems)
        .extracting(Problem::place)
        .containsExactlyInAnyOrder(
            "digest.yaml:2", "digest.yaml:3", "digest.yaml:4", "digest.yaml:5");
    problems.clear();
    sources("opml:", "feed: https://a.example/", "max: 3", "dated: perhaps");
    assertThat(problems)
        .extracting(Problem::place)
        .containsExactlyInAnyOrder(
            "digest.yaml:2", "digest.yaml:2", "digest.yaml:4", "digest.yaml:5");
  }

  @Test
  void aNameIsTakenWhateverElseIsWrong() throws IOException {
    sources("name: a", "feed: nowhere\n  - name: a\n    feed: https://a.example/");
    assertThat(problems)
        .extracting(Problem::place)
        .containsExactlyInAnyOrder("digest.yaml:3", "digest.yaml:4");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "arxiv: x\n    at: http://a.example/",
        "daily-papers: today\n    at: http://a.example/",
        "opml: http://a.example/"
      })
  void noPasswordGoesOverAnOpenLine(String origin) throws IOException {
    sources("name: x", origin, "server: vault");
    assertThat(problems)
        .extracting(Problem::message)
        .containsExactly("A password would be sent without encryption");
  }

  @Test
  void aPasswordMayGoToThisMachineAndOverAnEncryptedLine() throws IOException {
    sources("name: x", "url: http://localhost:8080/", "server: vault");
    sources("name: x", "opml: feeds.opml", "server: vault");
    sources("name: x", "arxiv: x", "server: vault");
    assertThat(problems).isEmpty();
  }

  @Test
  void aNameStandsOnce() throws IOException {
    Files.writeString(
        content.resolve("digest.yaml"),
        "sources:\n- {name: a, url: 'http://a.example/'}\n- {name: a, url: 'http://b.example/'}\n");
    ConfigLoader.loadDigest(content, problems::add);
    assertThat(problems)
        .extracting(Problem::toString)
        .containsExactly(
            "digest.yaml:3: The source \"a\" stands here again, first in line 2. Keep one of the"
                + " two.");
  }
}
