package io.github.staticdigest.build;

import static io.github.staticdigest.fetch.SourceServer.status;
import static io.github.staticdigest.fetch.SourceServer.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.staticdigest.fetch.Outcome;
import io.github.staticdigest.fetch.SourceServer;
import io.github.staticdigest.fetch.Status;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The kinds of sources: what is asked, and what the dumps are called. */
class FetchSourcesTest {

  private static final String FRIDAY = "Fri, 27 Mar 2026 10:00:00 GMT";

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

  private void dailyPapers(String days) throws IOException {
    digest.sources("name: hf\ndaily-papers: " + days + "\nat: " + server.url("/daily"));
  }

  private List<Status> statuses() throws IOException, InterruptedException {
    return digest.fetch().outcomes().stream().map(Outcome::status).toList();
  }

  @Test
  void dailyPapersBecomeADumpADay() throws Exception {
    dailyPapers("last 2 days");
    server.answer("/daily", text(FetchSamples.dailyPapers("2026-03-27", 2)));
    server.answer("/daily", text(FetchSamples.dailyPapers("2026-03-28", 3)));
    assertThat(digest.fetch().outcomes())
        .extracting(Outcome::toString)
        .containsExactly(
            "hf 2026-03-27: 2 papers, written to dumps/hf-2026-03-27.json",
            "hf 2026-03-28: 3 papers, written to dumps/hf-2026-03-28.json");
    assertThat(server.asked())
        .extracting(SourceServer.Asked::target)
        .containsExactly("/daily?date=2026-03-27&limit=100", "/daily?date=2026-03-28&limit=100");
    assertThat(digest.dumps()).containsExactly("hf-2026-03-27.json", "hf-2026-03-28.json");
    assertThat(digest.pauses).as("the pace").containsExactly(Duration.ofSeconds(1));
  }

  @Test
  void daysThatArePastAreNotAskedForAgain() throws Exception {
    dailyPapers("2026-03-24..");
    server.answer("/daily", text(FetchSamples.dailyPapers("any", 2)));
    assertThat(statuses()).hasSize(5).containsOnly(Status.NEW);
    assertThat(statuses())
        .containsExactly(
            Status.SETTLED, Status.SETTLED, Status.SETTLED, Status.UNCHANGED, Status.UNCHANGED);
    digest.daysLater(1);
    assertThat(statuses())
        .containsExactly(
            Status.SETTLED,
            Status.SETTLED,
            Status.SETTLED,
            Status.UNCHANGED,
            Status.UNCHANGED,
            Status.NEW);
  }

  @Test
  void aDayWithoutPapersIsEmptyAndSettledOnceItIsPast() throws Exception {
    dailyPapers("2026-03-22");
    server.answer("/daily", text("[]"));
    assertThat(digest.outcome().status()).isEqualTo(Status.EMPTY);
    assertThat(digest.outcome().message()).isEqualTo("the day is past and had no paper");
    assertThat(digest.dumps()).isEmpty();
    assertThat(server.asked()).hasSize(1);
  }

  @Test
  void aPastDayWhoseDumpIsDamagedIsAskedForAgain() throws Exception {
    dailyPapers("2026-03-22");
    server.answer("/daily", text(FetchSamples.dailyPapers("2026-03-22", 2)));
    digest.fetch();
    Files.writeString(digest.dump("hf-2026-03-22.json"), "[{");
    assertThat(digest.outcome().status()).isEqualTo(Status.NEW);
    assertThat(digest.outcome().status()).isEqualTo(Status.SETTLED);
  }

  @Test
  void aRangeGoesOnWhereItWasBrokenOff() throws Exception {
    dailyPapers("2026-03-01..2026-03-04");
    server.answer("/daily", text(FetchSamples.dailyPapers("2026-03-01", 2)));
    server.answer("/daily", status(503));
    assertThat(statuses())
        .containsExactly(Status.NEW, Status.UNREACHABLE, Status.UNREACHABLE, Status.UNREACHABLE);
    assertThat(server.asked()).as("each day fails alone").hasSize(10);
    server.forget("/daily").answer("/daily", text(FetchSamples.dailyPapers("2026-03-02", 2)));
    assertThat(statuses()).containsExactly(Status.SETTLED, Status.NEW, Status.NEW, Status.NEW);
  }

  @Test
  void aDayThatAlwaysFailsKeepsNoLaterDayFromBeingAskedFor() throws Exception {
    digest.attempts = 2;
    dailyPapers("2026-03-01..2026-03-02");
    server.answer("/daily", status(500)).answer("/daily", status(500));
    server.answer("/daily", text(FetchSamples.dailyPapers("2026-03-02", 2)));
    assertThat(statuses()).containsExactly(Status.UNREACHABLE, Status.NEW);
  }

  @Test
  void aHostThatWasAskedTooOftenIsLeftAlone() throws Exception {
    dailyPapers("2026-03-01..2026-03-04");
    server.answer("/daily", status(429));
    assertThat(digest.fetch().outcomes().get(3).message())
        .startsWith("127.0.0.1 gave no answer before and was not asked again");
    assertThat(server.asked()).hasSize(3);
  }

  @Test
  void aHostThatLeadsToASilentOneIsNotSilentItself() throws Exception {
    digest.attempts = 1;
    digest.sources(
        "name: moved\nurl: " + server.url("/moved"),
        "name: again\nurl: " + server.url("/moved"),
        "name: news\nurl: " + server.url("/feed"));
    server.answer("/moved", status(302, "Location", "http://localhost:1/feed"));
    server.answer("/feed", text(FetchSamples.rss(FRIDAY, 1)));
    List<Outcome> outcomes = digest.fetch().outcomes();
    assertThat(outcomes)
        .extracting(Outcome::status)
        .containsExactly(Status.UNREACHABLE, Status.UNREACHABLE, Status.NEW);
    assertThat(outcomes.get(1).message()).startsWith("localhost gave no answer before");
  }

  @Test
  void aDayThatSomebodySavedByHandIsNotAskedFor() throws Exception {
    dailyPapers("2026-03-01");
    Files.createDirectories(digest.content.resolve("dumps"));
    Files.writeString(digest.dump("hf-2026-03-01.txt"), "mine");
    assertThat(digest.outcome().message())
        .isEqualTo("the day is past and dumps/hf-2026-03-01.txt stands");
    assertThat(server.asked()).isEmpty();
  }

  @Test
  void daysToComeAreNotAskedFor() throws Exception {
    dailyPapers("2026-04-01..2026-04-30");
    assertThat(digest.fetch().outcomes()).isEmpty();
  }

  @Test
  void aQueryGoesToArxivInItsOwnWords() throws Exception {
    digest.sources(
        "name: quant\n"
            + "arxiv: 'cat:quant-ph AND ti:\"error correction\"'\n"
            + "max: 5\n"
            + "sort: updated\n"
            + "at: "
            + server.url("/query"));
    server.answer("/query", text(FetchSamples.arxiv(5, 900)));
    assertThat(digest.outcome().papers()).isEqualTo(5);
    assertThat(server.asked().get(0).target())
        .isEqualTo(
            "/query?search_query=cat%3Aquant-ph+AND+ti%3A%22error+correction%22&start=0"
                + "&max_results=5&sortBy=lastUpdatedDate&sortOrder=descending");
    assertThat(digest.dumps()).containsExactly("quant-2026-03-28.xml", "quant-2026-03-28.yaml");
    assertThat(digest.dump("quant-2026-03-28.yaml")).hasContent("date: 2026-03-28");
  }

  @Test
  void arxivThatGivesFewerThanItAnnouncesIsPartial() throws Exception {
    digest.sources("name: quant\narxiv: cat:quant-ph\nmax: 10\nat: " + server.url("/query"));
    server.answer("/query", text(FetchSamples.arxiv(4, 7)));
    Outcome outcome = digest.outcome();
    assertThat(outcome.status()).isEqualTo(Status.PARTIAL);
    assertThat(outcome.message())
        .isEqualTo("the answer lists 4 papers and announces 7. Fetch again");
    server.forget("/query").answer("/query", text(FetchSamples.arxiv(0, 0)));
    assertThat(digest.outcome().status()).isEqualTo(Status.EMPTY);
  }

  @Test
  void aFeedBecomesADumpADayOnWhichItTellsSomethingNew() throws Exception {
    digest.sources("name: news\nfeed: " + server.url("/feed"));
    server.answer("/feed", text(FetchSamples.rss(FRIDAY, 3)));
    digest.fetch();
    digest.daysLater(1);
    assertThat(digest.outcome().message())
        .isEqualTo("nothing new; dumps/news-2026-03-28.xml stands with 3 papers");
    server.forget("/feed").answer("/feed", text(FetchSamples.rss(FRIDAY, 2)));
    digest.daysLater(1);
    assertThat(digest.outcome().status()).isEqualTo(Status.NEW);
    assertThat(digest.dumps())
        .containsExactly(
            "news-2026-03-28.xml",
            "news-2026-03-28.yaml",
            "news-2026-03-30.xml",
            "news-2026-03-30.yaml");
  }

  @Test
  void whatAFeedForgetsWithinADayIsNotLost() throws Exception {
    digest.sources("name: news\nfeed: " + server.url("/feed"));
    String morning = FetchSamples.rss(FRIDAY, 3);
    String noon = morning.replace("News 1", "A novelty");
    String evening = noon.replace("News 2", "A second novelty");
    server.answer("/feed", text(morning)).answer("/feed", text(noon)).answer("/feed", text(noon));
    server.answer("/feed", text(FetchSamples.rss(FRIDAY, 0))).answer("/feed", text(evening));
    assertThat(digest.outcome().message()).endsWith("written to dumps/news-2026-03-28.xml");
    assertThat(digest.outcome().message())
        .isEqualTo("3 papers, written to dumps/news-2026-03-28-2.xml");
    assertThat(digest.outcome().status()).isEqualTo(Status.UNCHANGED);
    assertThat(digest.outcome().status()).isEqualTo(Status.EMPTY);
    assertThat(digest.outcome().message()).endsWith("dumps/news-2026-03-28-3.xml");
    assertThat(digest.dumps())
        .containsExactly(
            "news-2026-03-28-2.xml",
            "news-2026-03-28-2.yaml",
            "news-2026-03-28-3.xml",
            "news-2026-03-28-3.yaml",
            "news-2026-03-28.xml",
            "news-2026-03-28.yaml");
    assertThat(digest.dump("news-2026-03-28.xml")).hasContent(morning);
    assertThat(digest.dump("news-2026-03-28-2.xml")).hasContent(noon);
  }

  @Test
  void whatAFeedAddsWithinADayIsAdded() throws Exception {
    digest.sources("name: news\nfeed: " + server.url("/feed"));
    server.answer("/feed", text(FetchSamples.rss(FRIDAY, 3)));
    server.answer("/feed", text(FetchSamples.rss(FRIDAY, 4)));
    server.answer("/feed", text(FetchSamples.rss(FRIDAY, 2)));
    digest.fetch();
    assertThat(digest.outcome().message())
        .isEqualTo("4 papers instead of 3, written to dumps/news-2026-03-28.xml");
    assertThat(digest.outcome().status()).isEqualTo(Status.FEWER);
    assertThat(digest.dumps()).containsExactly("news-2026-03-28.xml", "news-2026-03-28.yaml");
  }

  @Test
  void aDumpOfADayStaysWhereASourceIsDatedNoMore() throws Exception {
    digest.sources("name: news\nfeed: " + server.url("/feed"));
    String before = FetchSamples.rss(FRIDAY, 3);
    String after = FetchSamples.rss(FRIDAY, 4).replace("News", "Word");
    server.answer("/feed", text(before)).answer("/feed", text(after));
    digest.fetch();
    digest.daysLater(1);
    digest.sources("name: news\ndated: false\nfeed: " + server.url("/feed"));
    assertThat(digest.outcome().message()).isEqualTo("4 papers, written to dumps/news.xml");
    assertThat(digest.dump("news-2026-03-28.xml")).hasContent(before);
    assertThat(digest.dump("news.xml")).hasContent(after);
  }

  @Test
  void aPageOrAWordOfExcuseIsNoFeedWhateverItsAddress() throws Exception {
    digest.sources("name: news\nfeed: " + server.url("/feed.xml"));
    for (String body :
        List.of(
            "Too many requests, please come back later",
            "<!DOCTYPE html><html><body><ul><li><a href='/x'>A paper</a></li></ul></body></html>",
            "<?xml version='1.0'?>\n<!-- x --><html><body/></html>")) {
      server.forget("/feed.xml").answer("/feed.xml", text(body));
      assertThat(digest.outcome().message())
          .startsWith("no reader takes the answer: it is neither XML nor JSON");
      assertThat(digest.dumps()).isEmpty();
    }
  }

  @Test
  void theDayOfADumpThatAKilledRunLeftIsTold() throws Exception {
    digest.sources("name: news\nfeed: " + server.url("/feed"));
    server.answer("/feed", text(FetchSamples.rss(FRIDAY, 3)));
    digest.fetch();
    Files.delete(digest.dump("news-2026-03-28.yaml"));
    Files.delete(digest.dump(".fetch.json"));
    assertThat(digest.outcome().status()).isEqualTo(Status.UNCHANGED);
    assertThat(digest.dump("news-2026-03-28.yaml")).hasContent("date: 2026-03-28");
  }

  @Test
  void aQuietDayForgetsNothing() throws Exception {
    digest.sources("name: news\nfeed: " + server.url("/feed"));
    server.answer("/feed", text(FetchSamples.rss(FRIDAY, 3)));
    server.answer("/feed", text(FetchSamples.rss(FRIDAY, 0)));
    server.answer("/feed", text(FetchSamples.rss(FRIDAY, 3)));
    digest.fetch();
    digest.daysLater(1);
    assertThat(digest.outcome().status()).isEqualTo(Status.EMPTY);
    digest.daysLater(1);
    assertThat(digest.outcome().status()).isEqualTo(Status.UNCHANGED);
  }

  @Test
  void theEditorsWordsOnADumpStay() throws Exception {
    digest.sources("name: news\nfeed: " + server.url("/feed"));
    Files.createDirectories(digest.content.resolve("dumps"));
    Files.writeString(digest.dump("news-2026-03-28.yaml"), "title: Mine\n");
    server.answer("/feed", text(FetchSamples.rss(FRIDAY, 3)));
    digest.fetch();
    assertThat(digest.dump("news-2026-03-28.yaml")).hasContent("title: Mine");
  }

  @Test
  void aSourceWithNothingNewForLongIsStale() throws Exception {
    digest.sources("name: news\nstale-after: 10\ndated: false\nfeed: " + server.url("/feed"));
    server.answer(
        "/feed", text(FetchSamples.rss("Sun, 01 Mar 2026 10:00:00 GMT", 3), "ETag", "\"a\""));
    server.answer("/feed", status(304));
    FetchReport report = digest.fetch();
    Outcome first = report.outcomes().get(0);
    assertThat(first.status()).isEqualTo(Status.STALE);
    assertThat(first.written()).isTrue();
    assertThat(first.message())
        .isEqualTo(
            "3 papers, written to dumps/news.xml, but the source is stale: its newest paper is of"
                + " 2026-03-01, and stale-after is 10 days. Look whether it has moved or ended");
    assertThat(report.failed()).isEmpty();
    assertThat(digest.outcome().status()).as("also by 304").isEqualTo(Status.STALE);
  }

  @Test
  void aSourceWithoutDatesIsStaleOnceItChangesNoMore() throws Exception {
    digest.sources("name: news\nstale-after: 10\nurl: " + server.url("/feed"));
    server.answer("/feed", text(FetchSamples.rss("", 3)));
    assertThat(digest.outcome().status()).isEqualTo(Status.NEW);
    digest.daysLater(10);
    assertThat(digest.outcome().status()).isEqualTo(Status.UNCHANGED);
    digest.daysLater(1);
    assertThat(digest.outcome().message()).contains("it has told nothing new since 2026-03-28");
  }

  @Test
  void theFeedsOfAListAreFetchedEach() throws Exception {
    Files.writeString(
        digest.content.resolve("feeds.opml"),
        """
        <opml version="1.1"><body>
          <outline text="Group">
            <outline text="News of Today" type="rss" xmlUrl="%1$s"/>
            <outline text="News of today!" xmlUrl="%2$s"/>
            <outline text="Again" xmlUrl="%1$s"/>
          </outline>
          <outline text="None" xmlUrl="mailto:me@example.org"/>
        </body></opml>
        """
            .formatted(server.url("/a"), server.url("/b")));
    digest.sources("name: list\ndated: false\nopml: feeds.opml");
    server.answer("/a", text(FetchSamples.rss(FRIDAY, 1)));
    server.answer("/b", status(404));
    List<Outcome> outcomes = digest.fetch().outcomes();
    assertThat(outcomes)
        .extracting(Outcome::status)
        .containsExactly(Status.MALFORMED, Status.NEW, Status.REFUSED);
    assertThat(digest.dumps()).containsExactly("list-news-of-today.xml");
    assertThat(outcomes.get(0).message()).startsWith("the feed \"None\" in it has no usable");
    assertThat(outcomes.get(2).item()).startsWith("news-of-today-");
  }

  @Test
  void aListMayBeFetchedItself() throws Exception {
    digest.sources("name: list\ndated: false\nopml: " + server.url("/list"));
    server.answer(
        "/list", text("<opml><outline title='One' xmlUrl='" + server.url("/a") + "'/></opml>"));
    server.answer("/a", text(FetchSamples.rss(FRIDAY, 1)));
    assertThat(digest.outcome().toString())
        .isEqualTo("list one: 1 paper, written to dumps/list-one.xml");
    server.forget("/list").answer("/list", text("<opml/>"));
    assertThat(digest.outcome().message()).startsWith("no feed is named in it, read as OPML");
    server.forget("/list");
    assertThat(digest.outcome().status()).isEqualTo(Status.REFUSED);
  }

  @Test
  void aListThatWasCutOffLosesNoFeedInSilence() throws Exception {
    digest.attempts = 1;
    digest.sources("name: list\nopml: " + server.url("/list"));
    server.answer(
        "/list", text("<opml><body><outline title='One' xmlUrl='" + server.url("/a") + "'/>"));
    Outcome outcome = digest.outcome();
    assertThat(outcome.status()).isEqualTo(Status.PARTIAL);
    assertThat(outcome.message()).startsWith("the answer of 127.0.0.1 breaks off before its XML");
  }

  @Test
  void aListThatIsNotThereIsNamed() throws Exception {
    digest.sources("name: list\nopml: feeds.opml");
    assertThat(digest.outcome().message())
        .startsWith("there is no file feeds.opml in the content directory");
  }

  @Test
  void twoDumpsOfOneNameAreRefused() throws Exception {
    Files.writeString(
        digest.content.resolve("feeds.opml"),
        "<opml><outline text='b' xmlUrl='" + server.url("/a") + "'/></opml>");
    digest.sources(
        "name: a\ndated: false\nopml: feeds.opml", "name: a-b\nurl: " + server.url("/a"));
    server.answer("/a", text(FetchSamples.rss(FRIDAY, 1)));
    assertThat(digest.fetch().outcomes())
        .extracting(Outcome::toString)
        .contains(
            "a-b: another source has a dump of that name. Correct the address, or server: and"
                + " header: (digest.yaml:6)");
  }

  @Test
  void oneFailureKeepsNobodyElseFromBeingAsked() throws Exception {
    digest.sources(
        "name: one\nurl: " + server.url("/none"), "name: two\nurl: " + server.url("/feed"));
    server.answer("/feed", text(FetchSamples.rss(FRIDAY, 1)));
    assertThat(statuses()).containsExactly(Status.REFUSED, Status.NEW);
    assertThat(digest.only("two").fetch().outcomes()).hasSize(1);
  }

  @Test
  void mistakesInTheSettingsAreToldBeforeAnythingIsAsked() throws Exception {
    digest.sources("name: one\nurl: " + server.url("/feed") + "\nsiez: 3");
    assertThatExceptionOfType(BuildFailure.class)
        .isThrownBy(digest::fetch)
        .satisfies(
            failure -> assertThat(failure.problems().get(0).place()).isEqualTo("digest.yaml:5"));
    digest.sources("name: one\nurl: " + server.url("/feed")).only("tow");
    assertThatExceptionOfType(BuildFailure.class)
        .isThrownBy(digest::fetch)
        .satisfies(
            failure ->
                assertThat(failure.problems().get(0))
                    .hasToString("digest.yaml: There is no source tow. Known here: one."));
    Files.delete(digest.content.resolve("digest.yaml"));
    assertThatExceptionOfType(BuildFailure.class).isThrownBy(digest::fetch);
    assertThat(server.asked()).isEmpty();
  }

  @Test
  void theReportTellsEachSource() throws Exception {
    digest.sources(
        "name: hf\ndaily-papers: today\nat: " + server.url("/daily"),
        "name: x\nurl: " + server.url("/x"));
    server.answer("/daily", text(FetchSamples.dailyPapers("2026-03-28", 3)));
    digest.fetch();
    assertThat(digest.report())
        .hasContent(
            """
            {
              "failed" : 1,
              "sources" : [
                {
                  "source" : "hf",
                  "item" : "2026-03-28",
                  "status" : "new",
                  "failed" : false,
                  "file" : "dumps/hf-2026-03-28.json",
                  "papers" : 3,
                  "written" : true,
                  "message" : "3 papers, written to dumps/hf-2026-03-28.json"
                },
                {
                  "source" : "x",
                  "status" : "refused",
                  "failed" : true,
                  "papers" : 0,
                  "written" : false,
                  "message" : "127.0.0.1 has nothing at this address (404). Correct the address, or server: and header: (digest.yaml:6)"
                }
              ]
            }
            """);
  }
}
