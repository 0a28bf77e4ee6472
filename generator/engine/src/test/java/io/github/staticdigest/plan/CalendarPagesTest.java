package io.github.staticdigest.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.staticdigest.model.Facts;
import io.github.staticdigest.model.SitePlan;
import io.github.staticdigest.model.page.ArchivePage;
import io.github.staticdigest.model.page.ArchivePage.CalendarMonth;
import io.github.staticdigest.model.page.Item;
import io.github.staticdigest.model.page.PeriodPage;
import io.github.staticdigest.model.page.PeriodRef;
import io.github.staticdigest.model.page.TrendingPage;
import io.github.staticdigest.sample.TestFacts;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Days, weeks, months and upvotes: there where sources tell them, absent where none does. */
class CalendarPagesTest {

  @Test
  void withoutDatesThereIsNoCalendarAndWithoutVotesNoTrending() {
    SitePlan plan = TestDigest.withTopics().issue("a").on(6, 9).paper("X").plan();
    assertThat(plan.files())
        .noneMatch(file -> file.path().startsWith("archive/"))
        .noneMatch(file -> file.path().equals("trending.html"));
    assertThat(TestDigest.model(plan, "archive.html", ArchivePage.class).calendar()).isEmpty();
    assertThat(plan.site().trending()).isNull();
  }

  @Test
  void aDayThatIsOneIssueIsShownByItsPage() {
    SitePlan plan = TestDigest.withTopics().issue("a").on("2026-03-28").paper("X", "vision").plan();
    PeriodPage month = TestDigest.model(plan, "archive/2026-03.html", PeriodPage.class);

    assertThat(month.period())
        .extracting(PeriodRef::kind, PeriodRef::name, PeriodRef::total)
        .containsExactly("month", "March 2026", 1);
    assertThat(month.period().to().iso()).isEqualTo("2026-03-31");
    assertThat(month.days()).hasSize(1);
    assertThat(month.days().get(0).day().url()).isEqualTo("issues/a.html");
    assertThat(plan.files()).noneMatch(file -> file.path().equals("archive/2026-03-28.html"));
    assertThat(TestDigest.model(plan, "archive/2026-w13.html", PeriodPage.class).period().from())
        .extracting("iso")
        .isEqualTo("2026-03-23");
  }

  @Test
  void papersOfAnUndatedIssueStandUnderTheDaysOnWhichTheyWereListed() {
    TestDigest digest =
        TestDigest.withTopics()
            .issue("a")
            .paper("One", "vision")
            .paper("Two", "agents")
            .paper("Undated")
            .facts("One", listed("2026-03-31", null))
            .facts("Two", listed("2026-04-01", null));
    SitePlan plan = digest.plan();
    PeriodPage day = TestDigest.model(plan, "archive/2026-04-01.html", PeriodPage.class);

    assertThat(digest.problems()).isEmpty();
    assertThat(day.groups()).hasSize(1);
    assertThat(day.groups().get(0).items()).extracting("paper.title").asString().contains("Two");
    assertThat(day.groups().get(0).items().get(0).issues()).isZero();
    assertThat(day.older()).extracting(PeriodRef::url).isEqualTo("archive/2026-03-31.html");
    assertThat(day.newer()).isNull();
    assertThat(day.around())
        .extracting(PeriodRef::url)
        .containsExactly("archive/2026-w14.html", "archive/2026-04.html");
    PeriodPage week = TestDigest.model(plan, "archive/2026-w14.html", PeriodPage.class);
    assertThat(week.days()).hasSize(2);
    assertThat(week.around())
        .extracting(PeriodRef::url)
        .containsExactly("archive/2026-04.html", "archive/2026-03.html");
    List<CalendarMonth> calendar =
        TestDigest.model(plan, "archive.html", ArchivePage.class).calendar();
    assertThat(calendar)
        .extracting(month -> month.month().url())
        .containsExactly("archive/2026-04.html", "archive/2026-03.html");
    assertThat(calendar.get(1).weeks())
        .extracting(PeriodRef::url)
        .containsExactly("archive/2026-w14.html");
  }

  @Test
  void everyAddressOfACalendarIsPlanned() {
    TestDigest digest = TestDigest.withTopics();
    for (int i = 0; i < 40; i++) {
      digest.issue("i" + i).on(LocalDate.of(2025, 12, 20).plusDays(i).toString()).paper("P" + i);
      if (i % 3 == 0) {
        digest.facts("P" + i, listed(LocalDate.of(2025, 11, 1).plusDays(i).toString(), null));
      }
    }
    SitePlan plan = digest.plan();
    List<String> paths = plan.files().stream().map(SitePlan.PlannedFile::path).toList();

    assertThat(digest.problems()).isEmpty();
    plan.files().stream()
        .filter(file -> file.model() instanceof PeriodPage)
        .map(file -> (PeriodPage) file.model())
        .forEach(
            page -> {
              assertThat(paths).containsAll(page.around().stream().map(PeriodRef::url).toList());
              page.days().forEach(day -> assertThat(paths).contains(day.day().url()));
              if (page.newer() != null) {
                assertThat(paths).contains(page.newer().url());
              }
            });
    assertThat(paths).contains("archive/2026-w01.html", "archive/2025-w52.html");
  }

  @Test
  void aMonthShowsAFewPapersADayAndCountsTheRest() {
    TestDigest digest = TestDigest.withTopics().issue("a").on("2026-03-28").papers(1, 30, "vision");
    assertThat(digest.model("archive/2026-03.html", PeriodPage.class).days().get(0))
        .satisfies(day -> assertThat(day.items()).hasSize(5))
        .satisfies(day -> assertThat(day.more()).isEqualTo(25));
    assertThat(digest.model("archive/2026-w13.html", PeriodPage.class).days().get(0).items())
        .hasSize(12);
  }

  @Test
  void trendingCountsTheThirtyDaysUpToTheNewestVote() {
    TestDigest digest =
        TestDigest.withTopics()
            .issue("a")
            .on("2026-01-01")
            .paper("Old")
            .facts("Old", listed(null, 900))
            .issue("b")
            .on("2026-03-01")
            .paper("Few")
            .paper("Many")
            .paper("None")
            .paper("Silent")
            .facts("Few", listed(null, 2))
            .facts("Many", listed(null, 30))
            .facts("None", listed(null, 0));
    SitePlan plan = digest.plan();
    TrendingPage page = TestDigest.model(plan, "trending.html", TrendingPage.class);

    assertThat(page.papers()).extracting(item -> item.paper().upvotes()).containsExactly(30, 2);
    assertThat(page.from().iso()).isEqualTo("2026-01-31");
    assertThat(page.to().iso()).isEqualTo("2026-03-01");
    assertThat(page.issue()).isNull();
    assertThat(page.voted()).isEqualTo(3);
    assertThat(page.silent()).isEqualTo(1);
    assertThat(plan.site().trending()).isEqualTo("trending.html");
  }

  @Test
  void withoutDatesTrendingIsThatOfTheNewestIssueWithVotes() {
    TestDigest digest =
        TestDigest.withTopics()
            .issue("a")
            .paper("X")
            .facts("X", listed(null, 5))
            .issue("b")
            .paper("Y");
    TrendingPage page = digest.model("trending.html", TrendingPage.class);
    assertThat(page.issue()).extracting("url").isEqualTo("issues/a.html");
    assertThat(page.from()).isNull();
    assertThat(page.papers()).hasSize(1);
  }

  @Test
  void papersOfADayAreNumberedAsTheyStandThere() {
    SitePlan plan =
        TestDigest.withTopics()
            .issue("a")
            .paper("One", "vision")
            .paper("Earlier", "vision")
            .paper("Two", "language")
            .paper("Three", "vision")
            .facts("One", listed("2026-04-02", 7))
            .facts("Earlier", listed("2026-04-01", null))
            .facts("Two", listed("2026-04-02", null))
            .facts("Three", listed("2026-04-02", null))
            .plan();
    PeriodPage day = TestDigest.model(plan, "archive/2026-04-02.html", PeriodPage.class);
    assertThat(day.groups().stream().flatMap(group -> group.items().stream()))
        .extracting(item -> item.paper().title().text(), Item::rank)
        .containsExactly(tuple("Two", 1), tuple("One", 2), tuple("Three", 3));
    assertThat(TestDigest.model(plan, "archive/2026-w14.html", PeriodPage.class).days())
        .extracting(of -> of.items().stream().map(Item::rank).toList())
        .containsExactly(List.of(1, 2, 3), List.of(1));
  }

  private static Facts listed(String day, Integer upvotes) {
    return new TestFacts()
        .listed(day == null ? null : LocalDate.parse(day))
        .upvotes(upvotes)
        .facts();
  }
}
