package io.github.staticdigest.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.MonthDay;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Banner lines are skipped wherever they stand, and nothing that is a title is taken for one. */
class BannerTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "new",
        "NEW",
        "Get trending papers in your email inbox!",
        "Get trending papers in your email inbox once a day!",
        "Get trending papers in your mailbox, three times a week",
        "Get trending papers in your email inbox!Subscribe",
        "newGet trending papers in your email inbox once a day!Subscribe",
        "Subscribe",
        "Daily Papers",
        "Daily Papers by AK and the research community",
        "by AK and the research community",
        "byAK and the research community",
        "by Ada Lovelace and the research community",
        "Daily Papers · Jun 9",
        "Jun 9"
      })
  void aLineOfABannerIsNoTitleWhereverItStands(String line) {
    Reading atHead = Reading.ofLines(line, "First paper", "A", "Second paper", "A");
    assertThat(atHead.outline()).containsExactly("First paper", "Second paper");
    assertThat(atHead.problems()).isEmpty();

    Reading between = Reading.ofLines("First paper", "A", line, "Second paper", "A");
    assertThat(between.outline()).containsExactly("First paper", "Second paper");
    assertThat(between.problems()).isEmpty();

    Reading atEnd = Reading.ofLines("First paper", "A", line);
    assertThat(atEnd.outline()).containsExactly("First paper");
    assertThat(atEnd.problems()).isEmpty();
  }

  @Test
  void theLinesOfABannerMayStandInAnyOrder() {
    Reading reading =
        Reading.ofLines(
            "← Previous",
            "Today",
            "Daily Papers",
            "Log in",
            "Jun 9",
            "Subscribe",
            "new",
            "by AK and the research community",
            "Submit",
            "Trending",
            "First paper",
            "A");
    assertThat(reading.outline()).containsExactly("First paper");
    assertThat(reading.dump().day()).isEqualTo(MonthDay.of(6, 9));
    assertThat(reading.problems()).isEmpty();
  }

  @Test
  void twoCopiesMayBePastedAfterOneAnother() {
    Reading reading =
        Reading.ofLines(
            "Get trending papers in your email inbox!",
            "SubscribeBoT: Backdoors",
            "A",
            "Second paper",
            "A",
            "Previous",
            "Next",
            "new",
            "Subscribe",
            "Mar 28",
            "Third paper",
            "A",
            "Get trending papers in your email inbox!",
            "SubscribeBoT: Backdoors",
            "A");
    assertThat(reading.outline())
        .containsExactly("BoT: Backdoors", "Second paper", "Third paper", "BoT: Backdoors");
    assertThat(reading.entries().get(3).at().rank()).isEqualTo(4);
    assertThat(reading.problems()).isEmpty();
  }

  @Test
  void aCopyThatEndsWithATitleDoesNotTakeTheNextBannerAsItsAbstract() {
    Reading reading = Reading.ofLines("First paper", "new", "Subscribe", "Second paper", "A");
    assertThat(reading.outline()).containsExactly("-First paper", "Second paper");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "SubscribeBoT: Breaking Thought | BoT: Breaking Thought",
        "Subscribe3D Gaussians | 3D Gaussians",
        "Get trending papers in your email inbox!SubscribeBoT | BoT",
        "Subscribe and Save: Sparse Experts | Subscribe and Save: Sparse Experts",
        "Subscriber Churn in Networks | Subscriber Churn in Networks",
        "Newton's Method Revisited | Newton's Method Revisited",
        "New Insights into Attention | New Insights into Attention",
        "Daily Papers Considered Harmful | Daily Papers Considered Harmful",
        "By AK-47 or Not: A Study | By AK-47 or Not: A Study",
        "May 68 in Paris | May 68 in Paris"
      })
  void onlyAGluedButtonIsCutOffTheFirstTitle(String line, String title) {
    Reading reading = Reading.ofLines("Daily Papers", line, "A", "Second paper", "A");
    assertThat(reading.outline()).containsExactly(title, "Second paper");
    assertThat(reading.problems()).isEmpty();
  }

  @Test
  void noButtonIsCutWhereTheBannerHasALineForItOrTheTitleIsNotTheFirst() {
    Reading reading = Reading.ofLines("Subscribe", "SubscribeNet", "A", "SubscribeBoT", "A");
    assertThat(reading.titles()).containsExactly("SubscribeNet", "SubscribeBoT");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Poseidon", "Today", "Models", "Submit", "Trending Papers"})
  void aOneWordTitleIsNotLost(String title) {
    Reading first = Reading.ofLines("Daily Papers", "Subscribe", title, "A", "Second paper", "A");
    assertThat(first.outline()).containsExactly(title, "Second paper");
    assertThat(first.problems()).isEmpty();

    Reading between = Reading.ofLines("First paper", "A", title, "A", "Second paper", "A");
    assertThat(between.outline()).containsExactly("First paper", title, "Second paper");

    Reading without = Reading.ofLines("First paper", "A", title, "Second paper", "A");
    assertThat(without.outline()).containsExactly("First paper", "-" + title, "Second paper");

    Reading last = Reading.ofLines("First paper", "A", title);
    assertThat(last.outline()).containsExactly("First paper", "-" + title);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Jun 9 | --06-09",
        "June 9 | --06-09",
        "9 Jun | --06-09",
        "9 june | --06-09",
        "Jun. 9th | --06-09",
        "Monday, June 9, 2025 | --06-09",
        "Wed, 1 Oct 2025 | --10-01",
        "Sept 10 | --09-10",
        "2025-12-31 | --12-31",
        "Feb 29 | --02-29"
      })
  void aDayIsReadInManyForms(String line, String day) {
    Reading reading = Reading.ofLines(line, "First paper", "A");
    assertThat(reading.dump().day()).isEqualTo(MonthDay.parse(day));
    assertThat(reading.outline()).containsExactly("First paper");
    assertThat(reading.problems()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Feb 30", "31 June", "Jan 0", "2025-13-01", "2025-02-30"})
  void anImpossibleDayIsNoDay(String line) {
    Reading reading = Reading.ofLines(line, "First paper", "A");
    assertThat(reading.dump().day()).isNull();
    assertThat(reading.outline()).containsExactly("First paper");
    assertThat(reading.complaints())
        .containsExactly(
            "dumps/x.txt:1: The calendar has no day \""
                + line
                + "\". Correct it, or delete the line"
                + " and give the date in the sidecar.");
  }

  @Test
  void theFirstDayCountsAndASecondIsAComplaint() {
    Reading reading =
        Reading.ofLines("Jun 9", "First paper", "A", "June 9", "Jun 10", "Second", "A");
    assertThat(reading.dump().day()).isEqualTo(MonthDay.of(6, 9));
    assertThat(reading.complaints())
        .containsExactly(
            "dumps/x.txt:5: The dump names a second day, \"Jun 10\". Put each day's listing into a"
                + " file of its own.");
  }
}
