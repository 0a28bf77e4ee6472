package io.github.staticdigest.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpHeaders;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The small parts of fetching that no server is needed for. */
class FetchPartsTest {

  private static final Instant NOW = Instant.parse("2026-03-28T12:00:00Z");

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "0,0",
    "120,120",
    "' 5 ',5",
    "'Sat, 28 Mar 2026 12:01:00 GMT',60",
    "'Sat, 28 Mar 2026 11:00:00 GMT',0",
    "soon,",
    "-3,",
    "99999999999,"
  })
  void theWishToWaitIsReadInBothForms(String value, Long seconds) {
    assertThat(RetryAfter.of(value, NOW))
        .isEqualTo(seconds == null ? null : Duration.ofSeconds(seconds));
  }

  @Test
  void whoSaysNothingWishesNothing() {
    assertThat(RetryAfter.of(null, NOW)).isNull();
  }

  @Test
  void hostsOfArxivShareOnePaceAndOthersHaveTheirOwn() throws InterruptedException {
    List<Duration> pauses = new ArrayList<>();
    Pace pace = new Pace(Limits.USUAL, Clock.fixed(NOW, ZoneOffset.UTC), pauses::add);
    pace.await(URI.create("https://export.arxiv.org/api"));
    pace.await(URI.create("https://one.example/"));
    pace.await(URI.create("https://two.example/"));
    assertThat(pauses).isEmpty();
    pace.await(URI.create("https://rss.ARXIV.org/rss"));
    pace.await(URI.create("https://ONE.example/x"));
    assertThat(pauses).containsExactly(Duration.ofSeconds(3), Duration.ofSeconds(1));
  }

  @ParameterizedTest
  @CsvSource({
    "http://a.example/,plain",
    "https://a.example/,secure",
    "https://x.lan/,",
    "https://LOCALHOST/,",
    "https://lan/,secure",
    "http://localhost:80/,",
    "http://LocalHost/,",
    "http://127.0.0.1/,",
    "http://127.1.2.3:8080/,",
    "http://[::1]/,",
    "http://127.a.example/,plain",
    "http://localhost.example/,plain"
  })
  void theProxyOfAnAddressIsThatOfItsProtocol(String address, String proxy) {
    List<ProxyRule> rules =
        List.of(
            new ProxyRule("http", "plain", 1, null, null),
            new ProxyRule("https", "secure", 2, null, "localhost|*.lan|"));
    ProxyRule rule = ProxyRule.of(rules, URI.create(address));
    assertThat(rule == null ? null : rule.host()).isEqualTo(proxy);
  }

  @Test
  void aProxyForHttpServesHttpsWhereThereIsNoOther() {
    ProxyRule plain = new ProxyRule("HTTP", "plain", 1, null, "b.example");
    assertThat(ProxyRule.of(List.of(plain), URI.create("https://a.example/"))).isEqualTo(plain);
    assertThat(ProxyRule.of(List.of(plain), URI.create("https://b.example/"))).isNull();
    ProxyRule secure = new ProxyRule("https", "secure", 1, null, null);
    assertThat(ProxyRule.of(List.of(secure), URI.create("http://a.example/"))).isNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "https://a.example/x.bib|anything|.bib",
        "https://a.example/feed.RSS?x=y.json|<rss>|.rss",
        "https://a.example/feed|<rss>|.xml",
        "https://a.example/feed|  {\"a\": 1}|.json",
        "https://a.example/feed|[]|.json",
        "https://a.example/feed|<!DOCTYPE html>|.html",
        "https://a.example/feed|<html>|.html",
        "https://a.example/feed|@article{a,|.bib",
        "https://a.example/feed|# Papers|.md",
        "https://a.example/feed|TY  - JOUR|.ris",
        "https://a.example|Title|.txt",
        "https://a.example/x.yaml|Title|.txt"
      })
  void theEndingIsThatOfTheAddressOrOfTheContent(String address, String start, String ending)
      throws IOException {
    Path file = Files.writeString(folder.resolve("body"), start);
    assertThat(Endings.of(URI.create(address), file)).isEqualTo(ending);
  }

  @Test
  void whatIsPackedSaysSoInItsName() throws IOException {
    Path file = Files.write(folder.resolve("body"), SourceServer.gzip("{}"));
    assertThat(Endings.of(URI.create("https://a.example/x"), file)).isEqualTo(".json.gz");
    assertThat(Endings.of(URI.create("https://a.example/x.bib.gz"), file)).isEqualTo(".bib.gz");
  }

  @Test
  void encryptedAddressesLeadNowhereUnencrypted() throws Exception {
    Question question =
        new Question(
            URI.create("https://a.example/x"),
            Map.of(),
            Map.of("Authorization", "secret"),
            1,
            Duration.ofSeconds(1));
    assertThat(question.at(URI.create("https://A.example/y")).secret()).isNotEmpty();
    assertThat(question.at(URI.create("http://a.example/y")).secret()).isEmpty();
    assertThat(question.at(URI.create("https://a.example:444/y")).secret()).isEmpty();
    assertThat(question).hasToString("a question to a.example");
  }

  @Test
  void noRedirectLeadsFromHttpsToHttp() throws Exception {
    Question question =
        new Question(
            URI.create("https://a.example/x"), Map.of(), Map.of(), 1, Duration.ofSeconds(1));
    assertThat(Journey.target(question, redirect("//b.example/y")))
        .isEqualTo(URI.create("https://b.example/y"));
    assertThatExceptionOfType(Trouble.class)
        .isThrownBy(() -> Journey.target(question, redirect("http://a.example/x")))
        .withMessage("a.example leads on from https to http, which is not followed")
        .satisfies(trouble -> assertThat(trouble.status()).isEqualTo(Status.REFUSED));
  }

  @Test
  void aRedirectBeyondAsciiIsTakenAsTheBytesItIs() throws Exception {
    Question question =
        new Question(URI.create("https://a.example/ü"), Map.of(), Map.of(), 1, Duration.ZERO);
    assertThat(question.address()).hasToString("https://a.example/%C3%BC");
    assertThat(Journey.target(question, redirect("/\u00c3\u00a5")))
        .hasToString("https://a.example/%C3%A5");
  }

  private static Reply redirect(String location) {
    return new Reply(
        301, HttpHeaders.of(Map.of("Location", List.of(location)), (name, value) -> true));
  }

  @Test
  void whatCannotBeWrittenIsTheFaultOfNoServer() throws Exception {
    BodyFile body = new BodyFile(folder.resolve("body"), 10);
    body.close();
    body.onNext(List.of(java.nio.ByteBuffer.wrap(new byte[] {1})));
    assertThat(body.getBody().toCompletableFuture())
        .isCompletedExceptionally()
        .failsWithin(Duration.ofSeconds(1))
        .withThrowableOfType(java.util.concurrent.ExecutionException.class)
        .withCauseInstanceOf(BodyFile.UnwritableException.class);
  }

  @Test
  void wordsOfStatusesAreFoundAgain() {
    for (Status status : Status.values()) {
      assertThat(Status.of(status.word())).isEqualTo(status);
    }
    assertThat(Status.TOO_LARGE.word()).isEqualTo("too-large");
    assertThat(Status.of("fine")).isNull();
  }

  @Test
  void realListsOfFeedsAreRead() throws Exception {
    Path samples = Path.of(System.getProperty("digest.shared", "../../../shared"), "samples/opml");
    org.assertj.core.api.Assumptions.assumeThat(samples)
        .as("real lists of feeds, to be found by -Ddigest.shared=<folder>")
        .isDirectory();
    List<String> problems = new ArrayList<>();
    List<Opml.Feed> feeds = Opml.read(samples.resolve("NetNewsWire__Subs.opml"), 1000, problems);
    assertThat(feeds).hasSizeGreaterThan(50);
    assertThat(feeds.stream().map(Opml.Feed::slug).distinct()).hasSameSizeAs(feeds);
    assertThat(feeds.get(0))
        .isEqualTo(new Opml.Feed("daring-fireball", "http://daringfireball.net/feeds/main"));
  }
}
