package io.github.staticdigest.build;

import static io.github.staticdigest.fetch.SourceServer.brokenOff;
import static io.github.staticdigest.fetch.SourceServer.bytes;
import static io.github.staticdigest.fetch.SourceServer.endless;
import static io.github.staticdigest.fetch.SourceServer.gzip;
import static io.github.staticdigest.fetch.SourceServer.silent;
import static io.github.staticdigest.fetch.SourceServer.status;
import static io.github.staticdigest.fetch.SourceServer.tagged;
import static io.github.staticdigest.fetch.SourceServer.text;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.staticdigest.fetch.Outcome;
import io.github.staticdigest.fetch.RawServer;
import io.github.staticdigest.fetch.SourceServer;
import io.github.staticdigest.fetch.Status;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One source, and all that a server may do. */
class FetchTest {

  private static final String FEED = FetchSamples.rss("Fri, 27 Mar 2026 10:00:00 GMT", 3);

  @TempDir Path project;

  private SourceServer server;
  private FetchedDigest digest;

  @BeforeEach
  void start() throws IOException {
    server = SourceServer.start();
    digest = new FetchedDigest(project);
    digest.sources("name: news\nurl: " + server.url("/feed"));
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void whatIsFetchedLiesAmongTheDumpsByteForByte() throws Exception {
    server.answer("/feed", text(FEED));
    Outcome outcome = digest.outcome();
    assertThat(outcome.status()).isEqualTo(Status.NEW);
    assertThat(outcome.papers()).isEqualTo(3);
    assertThat(outcome.toString()).isEqualTo("news: 3 papers, written to dumps/news.xml");
    assertThat(digest.dumps()).containsExactly("news.xml");
    assertThat(digest.dump("news.xml")).hasContent(FEED);
  }

  @Test
  void itSaysHonestlyWhoAsks() throws Exception {
    server.answer("/feed", text(FEED));
    digest.fetch();
    assertThat(server.asked().get(0).header("User-agent"))
        .isEqualTo("digest-maven-plugin/1.2.3 (+https://digest.example/)");
  }

  @Test
  void anUnchangedSourceIsToldByItsTagAndChangesNothing() throws Exception {
    server.answer("/feed", tagged("\"one\"", FEED));
    digest.fetch();
    byte[] memory = Files.readAllBytes(digest.dump(".fetch.json"));
    Outcome again = digest.outcome();
    assertThat(again.status()).isEqualTo(Status.UNCHANGED);
    assertThat(again.message()).isEqualTo("nothing new; dumps/news.xml stands with 3 papers");
    assertThat(server.asked().get(1).header("If-none-match")).isEqualTo("\"one\"");
    assertThat(Files.readAllBytes(digest.dump(".fetch.json"))).isEqualTo(memory);
  }

  @Test
  void theDateOfTheLastChangeIsSentBackAsItCame() throws Exception {
    server.answer("/feed", text(FEED, "Last-Modified", "Fri, 27 Mar 2026 10:00:00 GMT"));
    server.answer("/feed", status(304));
    digest.fetch();
    assertThat(digest.outcome().status()).isEqualTo(Status.UNCHANGED);
    assertThat(server.asked().get(1).header("If-modified-since"))
        .isEqualTo("Fri, 27 Mar 2026 10:00:00 GMT");
  }

  @Test
  void whoseDumpIsGoneIsAskedForTheWhole() throws Exception {
    server.answer("/feed", tagged("\"one\"", FEED));
    digest.fetch();
    Files.delete(digest.dump("news.xml"));
    assertThat(digest.outcome().status()).isEqualTo(Status.NEW);
    assertThat(digest.dump("news.xml")).exists();
  }

  @Test
  void anotherAddressOfASourceIsAskedForTheWhole() throws Exception {
    server.answer("/feed", tagged("\"one\"", FEED));
    server.answer("/moved", tagged("\"one\"", FetchSamples.rss("", 4)));
    digest.fetch();
    digest.sources("name: news\nurl: " + server.url("/moved"));
    assertThat(digest.outcome().papers()).isEqualTo(4);
  }

  @Test
  void otherBytesThatSayTheSameLeaveTheDumpAlone() throws Exception {
    server.answer("/feed", text(FEED));
    server.answer("/feed", text(FEED.replace("<title>Papers", "<ttl>7</ttl><title>Papers")));
    digest.fetch();
    assertThat(digest.outcome().status()).isEqualTo(Status.UNCHANGED);
    assertThat(digest.dump("news.xml")).hasContent(FEED);
  }

  @Test
  void somethingNewReplacesTheDumpAtOnce() throws Exception {
    server.answer("/feed", text(FEED));
    server.answer("/feed", text(FetchSamples.rss("", 4)));
    digest.fetch();
    Outcome outcome = digest.outcome();
    assertThat(outcome.message()).isEqualTo("4 papers instead of 3, written to dumps/news.xml");
    assertThat(digest.dumps()).containsExactly("news.xml");
  }

  @Test
  void fewerPapersNeverReplaceMore() throws Exception {
    server.answer("/feed", text(FEED));
    server.answer("/feed", text(FetchSamples.rss("", 2)));
    digest.fetch();
    Outcome outcome = digest.outcome();
    assertThat(outcome.status()).isEqualTo(Status.FEWER);
    assertThat(outcome.message())
        .isEqualTo(
            "the answer lists 2 papers, and dumps/news.xml, which was kept, 3. Delete that file and"
                + " fetch again if the loss is meant");
    assertThat(digest.dump("news.xml")).hasContent(FEED);

    Files.delete(digest.dump("news.xml"));
    assertThat(digest.outcome().status()).isEqualTo(Status.NEW);
  }

  @Test
  void anEmptyAnswerNeverReplacesADump() throws Exception {
    server.answer("/feed", text(FEED));
    server.answer("/feed", text(FetchSamples.rss("", 0)));
    digest.fetch();
    Outcome outcome = digest.outcome();
    assertThat(outcome.status()).isEqualTo(Status.EMPTY);
    assertThat(outcome.message()).endsWith("dumps/news.xml was kept");
    assertThat(digest.dump("news.xml")).hasContent(FEED);
  }

  @Test
  void aQuietSourceIsEmptyAndNoFailure() throws Exception {
    server.answer("/feed", text(FetchSamples.rss("", 0)));
    FetchReport report = digest.fetch();
    assertThat(report.outcomes().get(0).status()).isEqualTo(Status.EMPTY);
    assertThat(report.failed()).isEmpty();
    assertThat(digest.dumps()).isEmpty();
  }

  @Test
  void anAnswerWithoutContentIsEmpty() throws Exception {
    server.answer("/feed", status(204));
    assertThat(digest.outcome().status()).isEqualTo(Status.EMPTY);
  }

  @Test
  void whatNoReaderTakesNeverReplacesADump() throws Exception {
    server.answer("/feed", text(FEED));
    server.answer("/feed", text("[{\"title\": nothing}]"));
    digest.fetch();
    FetchReport report = digest.fetch();
    Outcome outcome = report.outcomes().get(0);
    assertThat(outcome.status()).isEqualTo(Status.MALFORMED);
    assertThat(outcome.message())
        .startsWith("no reader takes the answer: The JSON breaks off or is malformed here")
        .contains("dumps/news.xml was kept", "digest.yaml:3");
    assertThat(report.failed()).containsExactly(outcome);
    assertThat(digest.dump("news.xml")).hasContent(FEED);
  }

  @Test
  void aPageOfErrorWithoutAnyPaperIsMalformed() throws Exception {
    server.answer("/feed", text("<!doctype html><html><body><h1>Sorry</h1></body></html>"));
    assertThat(digest.outcome().status()).isEqualTo(Status.MALFORMED);
    assertThat(digest.dumps()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " \n", "\uFEFF\n"})
  void anAnswerWithoutAWordIsToldToBeEmptyAndFails(String nothing) throws Exception {
    server.answer("/feed", text(nothing));
    assertThat(digest.outcome().message()).startsWith("no reader takes the answer: it is empty");
    digest.sources("name: news\nfeed: " + server.url("/feed"));
    Outcome outcome = digest.outcome();
    assertThat(outcome.message()).startsWith("no reader takes the answer: it is empty");
    assertThat(outcome.status()).isEqualTo(Status.MALFORMED);
    assertThat(digest.dumps()).isEmpty();
  }

  @Test
  void anAnswerThatWasCutOffIsPartialWhateverItsLengthSays() throws Exception {
    digest.attempts = 1;
    String json =
        "{\"version\":\"https://jsonfeed.org/version/1.1\",\"title\":\"News\",\"items\":[{\"id\":\"1\","
            + "\"title\":\"A paper\",\"content_text\":\"We show that\"}]}";
    for (String whole : List.of(FEED, json)) {
      for (int length = 1; length < whole.stripTrailing().length(); length += 7) {
        server.forget("/feed").answer("/feed", text(whole.substring(0, length)));
        assertThat(digest.outcome())
            .as(whole.substring(0, length))
            .extracting(Outcome::status)
            .isEqualTo(Status.PARTIAL);
      }
    }
    assertThat(digest.outcome().message())
        .isEqualTo("the answer of 127.0.0.1 breaks off before its JSON ends. Fetch again");
    assertThat(digest.dumps()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"<img src='banner.png'>", "<br>", "<div align='center'>News</div>"})
  void markdownThatBeginsLikeXmlIsWhole(String banner) throws Exception {
    digest.sources("name: news\nurl: " + server.url("/list.md"));
    server.answer(
        "/list.md",
        text(
            banner
                + "\n\n# Papers\n\n- [A Study of Tin Toys](https://arxiv.org/abs/2403.01234)\n"));
    assertThat(digest.outcome().toString()).isEqualTo("news: 1 paper, written to dumps/news.md");
  }

  @Test
  void anAnswerThatWasCutOffIsAskedForAgain() throws Exception {
    server.answer("/feed", text(FEED.substring(0, FEED.length() - 20)));
    server.answer("/feed", text(FEED));
    assertThat(digest.outcome().status()).isEqualTo(Status.NEW);
    assertThat(digest.dump("news.xml")).hasContent(FEED);
  }

  @Test
  void anAnswerShorterThanItPromisesIsPartial() throws Exception {
    digest.attempts = 2;
    server.answer("/feed", brokenOff(FEED));
    Outcome outcome = digest.outcome();
    assertThat(outcome.status()).isEqualTo(Status.PARTIAL);
    assertThat(outcome.message())
        .isEqualTo("the answer of 127.0.0.1 breaks off, also at attempt 2. Fetch again");
    assertThat(server.asked()).hasSize(2);
    assertThat(digest.dumps()).isEmpty();
  }

  @Test
  void aBrokenAnswerIsAskedForAgain() throws Exception {
    server.answer("/feed", brokenOff(FEED)).answer("/feed", text(FEED));
    assertThat(digest.outcome().status()).isEqualTo(Status.NEW);
    assertThat(digest.dump("news.xml")).hasContent(FEED);
  }

  @Test
  void anAnswerLongerThanItPromisesIsCutAndPartial() throws Exception {
    try (RawServer raw = RawServer.start("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n" + FEED)) {
      digest.attempts = 1;
      digest.sources("name: news\nurl: " + raw.url());
      assertThat(digest.outcome().status()).isEqualTo(Status.PARTIAL);
      assertThat(digest.dumps()).isEmpty();
    }
  }

  @Test
  void piecesThatBreakOffArePartial() throws Exception {
    String head = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n";
    try (RawServer raw = RawServer.start(head + "5\r\n<rss>\r\n")) {
      digest.attempts = 1;
      digest.sources("name: news\nurl: " + raw.url());
      assertThat(digest.outcome().status()).isEqualTo(Status.PARTIAL);
      assertThat(digest.dumps()).isEmpty();
    }
  }

  @Test
  void whatIsNoHttpIsUnreachable() throws Exception {
    try (RawServer raw = RawServer.start("220 mail.example ESMTP\r\n")) {
      digest.attempts = 1;
      digest.sources("name: news\nurl: " + raw.url());
      assertThat(digest.outcome().message())
          .startsWith("the connection to 127.0.0.1 was lost before it answered");
    }
  }

  @Test
  void anAnswerThatDoesNotEndIsPartial() throws Exception {
    digest.attempts = 1;
    digest.sources("name: news\ntimeout: 1\nurl: " + server.url("/feed"));
    server.answer("/feed", endless("<rss>"));
    Outcome outcome = digest.outcome();
    assertThat(outcome.status()).isEqualTo(Status.PARTIAL);
    assertThat(outcome.message()).startsWith("127.0.0.1 did not end its answer within 1 s");
    assertThat(digest.dumps()).isEmpty();
  }

  @Test
  void aServerThatSaysNothingIsUnreachable() throws Exception {
    digest.attempts = 1;
    digest.sources("name: news\ntimeout: 1\nurl: " + server.url("/feed"));
    server.answer("/feed", silent());
    Outcome outcome = digest.outcome();
    assertThat(outcome.status()).isEqualTo(Status.UNREACHABLE);
    assertThat(outcome.message())
        .isEqualTo("127.0.0.1 did not answer within 1 s. Fetch again later");
  }

  @Test
  void whereNobodyListensIsUnreachableAfterSomeAttempts() throws Exception {
    server.close();
    FetchReport report = digest.fetch();
    assertThat(report.failed()).hasSize(1);
    assertThat(report.outcomes().get(0).message())
        .isEqualTo("127.0.0.1 takes no connection, also at attempt 3. Fetch again later");
    assertThat(digest.pauses).containsExactly(Duration.ofSeconds(2), Duration.ofSeconds(4));
  }

  @Test
  void anErrorOfTheServerMayPass() throws Exception {
    server.answer("/feed", status(500)).answer("/feed", status(503)).answer("/feed", text(FEED));
    assertThat(digest.outcome().status()).isEqualTo(Status.NEW);
    assertThat(digest.pauses).containsExactly(Duration.ofSeconds(2), Duration.ofSeconds(4));
  }

  @Test
  void anErrorOfTheServerMayLast() throws Exception {
    server.answer("/feed", text(FEED)).answer("/feed", status(500));
    digest.fetch();
    assertThat(digest.outcome().message())
        .isEqualTo(
            "127.0.0.1 is out of order (500), also at attempt 3; dumps/news.xml was kept. Fetch"
                + " again later");
  }

  @Test
  void theServersWishToBeLeftAloneIsHeard() throws Exception {
    server
        .answer("/feed", status(429, "Retry-After", "17"))
        .answer("/feed", status(429, "Retry-After", "Sat, 28 Mar 2026 12:00:47 GMT"))
        .answer("/feed", text(FEED));
    assertThat(digest.outcome().status()).isEqualTo(Status.NEW);
    assertThat(digest.pauses).containsExactly(Duration.ofSeconds(17), Duration.ofSeconds(30));
  }

  @Test
  void aWishForALongPauseEndsTheAttempts() throws Exception {
    server.answer("/feed", status(429, "Retry-After", "3600"));
    Outcome outcome = digest.outcome();
    assertThat(outcome.status()).isEqualTo(Status.UNREACHABLE);
    assertThat(outcome.message())
        .isEqualTo(
            "127.0.0.1 has been asked too often (429) and wishes to be left alone for 3600 s. Fetch"
                + " again later");
    assertThat(digest.pauses).isEmpty();
  }

  @Test
  void aWrongAddressIsNotAskedForAgain() throws Exception {
    server.answer("/feed", status(410));
    Outcome outcome = digest.outcome();
    assertThat(outcome.status()).isEqualTo(Status.REFUSED);
    assertThat(outcome.message())
        .isEqualTo(
            "127.0.0.1 has nothing at this address (410). Correct the address, or server: and"
                + " header: (digest.yaml:3)");
    assertThat(server.asked()).hasSize(1);
  }

  @Test
  void redirectsAreFollowed() throws Exception {
    server
        .answer("/feed", status(301, "Location", "/a"))
        .answer("/a", status(307, "Location", "b"));
    server.answer("/b", text(FEED));
    assertThat(digest.outcome().status()).isEqualTo(Status.NEW);
  }

  @Test
  void addressesBeyondAsciiAreSentInUtf8() throws Exception {
    server.answer("/größe", text(FEED));
    digest.sources("name: news\nurl: " + server.url("/größe"));
    Files.writeString(
        digest.content.resolve("digest.yaml"),
        Files.readString(digest.content.resolve("digest.yaml"))
            .replace("https://digest.example/", "https://digest.example/über/"));
    digest.fetch();
    SourceServer.Asked first = server.asked().get(0);
    assertThat(first.target()).isEqualTo("/gr%C3%B6%C3%9Fe");
    assertThat(first.header("User-agent")).endsWith("(+https://digest.example/%C3%BCber/)");
  }

  @Test
  void redirectsInACircleAreRefused() throws Exception {
    server.answer("/feed", status(302, "Location", "/a"));
    server.answer("/a", status(302, "Location", "/feed"));
    assertThat(digest.outcome().message()).startsWith("127.0.0.1 leads on in a circle");
  }

  @Test
  void redirectsWithoutEndAreRefused() throws Exception {
    server.answer("/feed", status(302, "Location", "/1"));
    for (int i = 1; i < 9; i++) {
      server.answer("/" + i, status(302, "Location", "/" + (i + 1)));
    }
    assertThat(digest.outcome().message()).startsWith("127.0.0.1 leads on more than 5 times");
    assertThat(server.asked()).hasSize(6);
  }

  @Test
  void aRedirectToNoAddressIsRefused() throws Exception {
    server.answer("/feed", status(302, "Location", "file:///etc/passwd"));
    assertThat(digest.outcome().message()).startsWith("127.0.0.1 leads on to what is no address");
    server.forget("/feed").answer("/feed", status(302));
    assertThat(digest.outcome().status()).isEqualTo(Status.REFUSED);
  }

  @Test
  void aPackedAnswerIsUnpacked() throws Exception {
    server.answer("/feed", bytes(gzip(FEED), "Content-Encoding", "gzip"));
    digest.fetch();
    assertThat(server.asked().get(0).header("Accept-encoding")).isEqualTo("gzip");
    assertThat(digest.dump("news.xml")).hasContent(FEED);
  }

  @Test
  void aPackedAnswerThatBreaksOffIsPartial() throws Exception {
    byte[] packed = java.util.Arrays.copyOf(gzip(FEED), 60);
    server.answer("/feed", bytes(packed, "Content-Encoding", "gzip"));
    assertThat(digest.outcome().status()).isEqualTo(Status.PARTIAL);
    assertThat(digest.dumps()).isEmpty();
  }

  @Test
  void aPackedAnswerThatBreaksOffIsAskedForAgain() throws Exception {
    byte[] packed = gzip(FEED);
    server.answer("/feed", bytes(java.util.Arrays.copyOf(packed, 60), "Content-Encoding", "gzip"));
    server.answer("/feed", bytes(packed, "Content-Encoding", "gzip"));
    assertThat(digest.outcome().status()).isEqualTo(Status.NEW);
    assertThat(digest.dump("news.xml")).hasContent(FEED);
  }

  @Test
  void whatClaimsToBePackedAndIsNotIsMalformed() throws Exception {
    server.answer("/feed", text(FEED, "Content-Encoding", "gzip"));
    assertThat(digest.outcome().status()).isEqualTo(Status.MALFORMED);
    server.forget("/feed").answer("/feed", text(FEED, "Content-Encoding", "br"));
    assertThat(digest.outcome().message()).startsWith("the answer is packed in a way");
  }

  @Test
  void aFileThatIsPackedItselfStaysSo() throws Exception {
    byte[] packed = gzip(FEED);
    server.answer("/feed", bytes(packed, "Content-Type", "application/gzip"));
    assertThat(digest.outcome().papers()).isEqualTo(3);
    assertThat(digest.dumps()).containsExactly("news.xml.gz");
    assertThat(Files.readAllBytes(digest.dump("news.xml.gz"))).isEqualTo(packed);
  }

  @Test
  void anotherEncodingOfCharactersIsKeptAsItIs() throws Exception {
    byte[] latin =
        FEED.replace("<?xml version=\"1.0\"?>", "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?>")
            .replace("News 1", "Résumé")
            .getBytes(StandardCharsets.ISO_8859_1);
    server.answer("/feed", bytes(latin, "Content-Type", "text/xml; charset=iso-8859-1"));
    assertThat(digest.outcome().status()).isEqualTo(Status.NEW);
    assertThat(Files.readAllBytes(digest.dump("news.xml"))).isEqualTo(latin);
  }

  @Test
  void anAnswerThatIsTooLargeIsGivenUp() throws Exception {
    digest.sources("name: news\nsize: 1\nurl: " + server.url("/feed"));
    String much = FEED + " ".repeat(1 << 20);
    server.answer("/feed", text(much));
    Outcome outcome = digest.outcome();
    assertThat(outcome.status()).isEqualTo(Status.TOO_LARGE);
    assertThat(outcome.message()).startsWith("the answer of 127.0.0.1 is larger than 1 MiB");
    assertThat(server.asked()).hasSize(1);

    server.forget("/feed").answer("/feed", bytes(gzip(much), "Content-Encoding", "gzip"));
    assertThat(digest.outcome().message()).startsWith("the answer unpacks to more than 1 MiB");
    server.forget("/feed").answer("/feed", bytes(gzip(much)));
    assertThat(digest.outcome().status()).isEqualTo(Status.TOO_LARGE);
    assertThat(digest.dumps()).isEmpty();
  }

  @Test
  void aDumpThatSomebodyElsePutThereGivesWayOnlyToWhatHoldsAllOfIt() throws Exception {
    String mine = FEED.replace("News 1", "My own");
    Files.createDirectories(digest.content.resolve("dumps"));
    Files.writeString(digest.dump("news.txt"), mine);
    server.answer("/feed", text(FetchSamples.rss("", 9)));
    for (int i = 0; i < 2; i++) {
      Outcome outcome = digest.outcome();
      assertThat(outcome.status()).isEqualTo(Status.REFUSED);
      assertThat(outcome.message())
          .isEqualTo(
              "dumps/news.txt was not fetched from here and says what the answer does not, so it"
                  + " was kept. Rename that file or the source, or delete the file"
                  + " (digest.yaml:3)");
      assertThat(digest.dump("news.txt")).hasContent(mine);
    }
    Files.writeString(digest.dump("news.txt"), FetchSamples.rss("", 8));
    assertThat(digest.outcome().message())
        .isEqualTo("9 papers instead of 8, written to dumps/news.txt");
  }

  @Test
  void aStrangeFileThatCannotBeReadIsKept() throws Exception {
    Files.createDirectories(digest.content.resolve("dumps"));
    Files.write(digest.dump("news.txt"), "Mine".getBytes(StandardCharsets.UTF_16));
    server.answer("/feed", text(FEED));
    assertThat(digest.outcome().status()).isEqualTo(Status.REFUSED);
  }

  @Test
  void aWordOfExcuseIsNoListing() throws Exception {
    server.answer("/feed", text("Too many requests\n"));
    assertThat(digest.outcome().message())
        .startsWith("no reader takes the answer: no format is known by it, and as copied text");
    assertThat(digest.dumps()).isEmpty();

    server.answer("/library.bib", text("Sorry\nWe are closed, and we show you the way out.\n"));
    digest.sources("name: library\nurl: " + server.url("/library.bib"));
    assertThat(digest.outcome().message())
        .startsWith("no reader takes the answer: no format is known by it, and the address ends");
    assertThat(digest.dumps()).isEmpty();
  }

  @Test
  void aWordOfExcuseReplacesNoListingOfAnotherFormat() throws Exception {
    server.answer("/feed", text(FetchSamples.rss("", 1)));
    server.answer("/feed", text("Sorry\nWe are closed, and we show you the way out.\n"));
    digest.fetch();
    assertThat(digest.outcome().message())
        .startsWith(
            "no reader takes the answer: no format is known by it, and the dump that stands");
    assertThat(digest.dump("news.xml")).hasContent(FetchSamples.rss("", 1));
  }

  @Test
  void copiedTextMayBeFetched() throws Exception {
    String listing = "A paper\nWe present a method, and we show that it works well.\n";
    server.answer("/list.txt", text(listing)).answer("/list.txt", text(listing + listing));
    digest.sources("name: list\nurl: " + server.url("/list.txt"));
    assertThat(digest.outcome().status()).isEqualTo(Status.NEW);
    assertThat(digest.outcome().status()).isEqualTo(Status.NEW);
  }

  @Test
  void aDumpThatWasDamagedIsFetchedAgain() throws Exception {
    server.answer("/feed", tagged("\"one\"", FEED));
    digest.fetch();
    Files.writeString(digest.dump("news.xml"), FEED.substring(0, FEED.length() / 2));
    assertThat(digest.outcome().message()).isEqualTo("3 papers, written to dumps/news.xml");
    assertThat(server.asked().get(1).header("If-none-match")).isNull();
    assertThat(digest.dump("news.xml")).hasContent(FEED);
    assertThat(digest.outcome().status()).isEqualTo(Status.UNCHANGED);
  }

  @Test
  void aDamagedDumpOfAnEarlierDayIsPutBackUnderItsName() throws Exception {
    server.answer("/feed", text(FEED));
    digest.sources("name: news\nfeed: " + server.url("/feed"));
    digest.fetch();
    Files.writeString(digest.dump("news-2026-03-28.xml"), FEED.substring(0, FEED.length() / 2));
    digest.daysLater(1);
    assertThat(digest.outcome().message()).endsWith("written to dumps/news-2026-03-28.xml");
    assertThat(digest.dumps()).containsExactly("news-2026-03-28.xml", "news-2026-03-28.yaml");
    assertThat(digest.dump("news-2026-03-28.xml")).hasContent(FEED);
  }

  @Test
  void whatAKilledRunLeftIsClearedAway() throws Exception {
    Files.createDirectories(digest.dump(".fetching-1"));
    Files.writeString(digest.dump(".fetching-1").resolve("body"), "half");
    server.answer("/feed", text(FEED));
    digest.fetch();
    assertThat(digest.dumps()).containsExactly("news.xml");
  }

  @Test
  void twoAtOnceDoNotDisturbEachOther() throws Exception {
    server.answer(
        "/feed",
        exchange -> {
          try {
            new FetchedDigest(project).fetch();
          } catch (IOException e) {
            text(FEED.replace("News 1", e.getMessage())).handle(exchange);
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          }
        });
    assertThat(digest.outcome().status()).isEqualTo(Status.NEW);
    assertThat(digest.dump("news.xml"))
        .content()
        .contains(
            "another digest:fetch is at work in the folder of dumps; wait until it has ended");
    assertThat(digest.dumps()).containsExactly("news.xml");
  }

  @Test
  void aDamagedMemoryOnlyCostsAnotherQuestion() throws Exception {
    server.answer("/feed", tagged("\"one\"", FEED));
    digest.fetch();
    String whole = Files.readString(digest.dump(".fetch.json"));
    for (String damage :
        new String[] {
          "{",
          "null",
          "{\"news\": {\"asked\": \"soon\"}}",
          "[]",
          "{\"news\":null}",
          whole.replace("\"newest\" : \"2026", "\"newest\" : \"x2026"),
          whole.replace("news.xml", "../news.xml"),
          whole.replace("news.xml", "news\\u0000.xml"),
          whole.replace("one", "one\\n")
        }) {
      Files.writeString(digest.dump(".fetch.json"), damage);
      assertThat(digest.outcome().status()).as(damage).isEqualTo(Status.UNCHANGED);
      assertThat(server.asked().get(server.asked().size() - 1).header("If-none-match")).isNull();
    }
  }
}
