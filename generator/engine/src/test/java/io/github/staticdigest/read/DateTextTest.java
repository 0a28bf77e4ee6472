package io.github.staticdigest.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.staticdigest.model.Facts;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Dates that are less than a day, or written as people write them. */
class DateTextTest {

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2026|2026",
        "2026a|2026",
        "c. 1998|1998",
        "Spring 2014|2014",
        "2014-21|2014",
        "2014//|2014",
        "2014///Spring|2014",
        "2014-00-00|2014",
        "Jul/Aug 2014|2014",
        "2014/2016|2014",
        "1998--1999|1998",
        "2014-03|2014-03",
        "2014/03//|2014-03",
        "2014-03-00 March 2014|2014-03",
        "2014-03/2014-05|2014-03",
        "10/2026|2026-10",
        "October 2026|2026-10",
        "Oct., 2026|2026-10",
        "Okt. 2026|2026-10",
        "2026 October|2026-10",
        "2014-03-05/2014-03-07|2014-03-05",
        "Oct 20-22, 2026|2026-10-20",
        "jul 18--22 1999|1999-07-18",
        "18.–22. Juli 1999|1999-07-18",
        "n.d.|",
        "in press|",
        "0000-00-00|",
        "''|",
      })
  void asMuchIsKeptAsIsTold(String text, String expected) {
    DateText told = DateText.of(text);
    assertThat(told.date() == null ? null : told.date().toString()).isEqualTo(expected);
    assertThat(told.doubt()).isNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "03/04/2026|may be 3 April or 4 March; only 2026 is kept",
        "3.4.2026|may be 3 April or 4 March; only 2026 is kept",
        "2024-02-30|is not understood; only 2024 is kept",
        "31 Foo 2020|is not understood; only 2020 is kept",
        "13/13/2020|is not understood; only 2020 is kept",
        "03/04/26|is not understood; it was left out",
        "1697760000|is not understood; it was left out",
      })
  void whatIsUncertainIsTold(String text, String end) {
    DateText told = DateText.of(text);
    assertThat(told.sentence(text, told.date())).isEqualTo("The date \"" + text + "\" " + end);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", " ", "1/", "Oct ", "a1 ", "24-"})
  void longTextsAreNoBurden(String piece) {
    assertThat(DateText.of(piece.repeat(100_000)).date()).isNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "x.bib|@misc{a, title={A}, year={2024}}|2024",
        "x.bib|@misc{a, title={A}, year=2024, month=mar}|2024-03",
        "x.bib|@misc{a, title={A}, year=2024, month={3}}|2024-03",
        "x.bib|@misc{a, title={A}, year=2024, month=mar # \"~5\"}|2024-03-05",
        "x.bib|@misc{a, title={A}, year=2024, month=\"5~\" # mar}|2024-03-05",
        "x.bib|@misc{a, title={A}, year=2024, month={03}, day={5}}|2024-03-05",
        "x.bib|@misc{a, title={A}, date={2024-03}}|2024-03",
        "x.bib|@misc{a, title={A}, date={2024}, year=2024, month=mar}|2024-03",
        "x.bib|@misc{a, title={A}, date={2024-03/2025}}|2024-03",
        "x.ris|TY  - JOUR~TI  - A~PY  - 2024~ER  - |2024",
        "x.ris|TY  - JOUR~TI  - A~DA  - 2024/03//~PY  - 2024~ER  - |2024-03",
        "x.ris|TY  - JOUR~TI  - A~PY  - 2024~Y1  - 2024/03/05/~ER  - |2024-03-05",
        "x.ris|TY  - JOUR~TI  - A~PY  - 2024~DA  - Mar 5~ER  - |2024-03-05",
        "x.ris|TY  - JOUR~TI  - A~Y1  - 2024///~DA  - March~ER  - |2024-03",
        "x.csl.json|[{'type':'book','title':'A','issued':{'date-parts':[[2024]]}}]|2024",
        "x.csl.json|[{'type':'book','title':'A','issued':{'date-parts':[['2024','3']]}}]|2024-03",
        "x.csl.json|[{'type':'book','title':'A','issued':{'date-parts':[[2024,3],[2025,1]]}}]|2024-03",
        "x.csl.json|[{'type':'book','title':'A','issued':{'raw':'March 2024'}}]|2024-03",
        "z.json|[{'itemType':'book','title':'A','date':'March 2024'}]|2024-03",
        "s.json|{'data':[{'paperId':'1','title':'A','publicationDate':null,'year':2024}]}|2024",
        "x.md|---~title: A~date: 2024-03~---|2024-03",
        "x.md|---~title: A~year: 2024~---|2024",
        "x.jsonl|{'title':'A','published':'Mar 5, 2024'}|2024-03-05",
      })
  void everyFormatKeepsAYearOrAMonth(String file, String text, String expected) {
    String written = text.indexOf('@') < 0 ? text.replace('~', '\n').replace('\'', '"') : text;
    Reading reading = Reading.ofFile(folder, file, written + "\n");
    assertThat(reading.only().facts().published()).hasToString(expected);
    assertThat(reading.problems()).isEmpty();
    assertThat(reading.dump().date()).isNull();
  }

  @Test
  void anAmbiguousDateIsToldWithItsPlace() {
    Reading reading =
        Reading.ofFile(
            folder,
            "x.bib",
            "@misc{a,\n title={A}\n}\n@misc{b,\n title={B},\n date={03/04/2026}\n}\n");
    assertThat(reading.entries().get(1).facts().published()).hasToString("2026");
    assertThat(reading.complaints())
        .containsExactly(
            "dumps/x.bib:4: The date \"03/04/2026\" may be 3 April or 4 March; only 2026 is kept."
                + " Write it like 2026-10-20, 2026-10 or 2026.");
  }

  @Test
  void aSecondTellingSettlesAnAmbiguousOne() {
    Paper paper = new Paper(1).published("03/04/2026").published("2026-04-03");
    assertThat(paper.facts().published()).hasToString("2026-04-03");
    assertThat(paper.doubts()).isEmpty();
  }

  @Test
  void aSecondTellingOfAnotherDateDoesNotCount() {
    Facts facts = new Paper(1).published("2026").published("2025-04-03").facts();
    assertThat(facts.published()).hasToString("2026");
  }

  @Test
  void aMonthIsNoDayOfAVersionOrAListing() {
    Paper paper = new Paper(1).updated("October 2026").listed("03/04/2026");
    assertThat(paper.facts().updated()).isNull();
    assertThat(paper.facts().listed()).isNull();
    assertThat(paper.doubts().keySet())
        .containsExactly("The date \"03/04/2026\" may be 3 April or 4 March; it was left out");
  }

  @Test
  void ofManyDoubtsTheFirstFewAreToldAndTheRestCounted() {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < 40; i++) {
      lines.append("{\"title\": \"T%d\", \"date\": \"03/04/2026\"}\n".formatted(i));
    }
    Reading reading = Reading.ofFile(folder, "x.jsonl", lines.toString());
    assertThat(reading.problems()).hasSize(6);
    assertThat(reading.complaints().get(5))
        .isEqualTo(
            "dumps/x.jsonl: 35 more dates or links in it are as doubtful as those. Mend them"
                + " likewise.");
  }

  @Test
  void theDayOfAListingThatIsNoneIsTold() {
    String json = "{\"date\": \"03/04/2026\", \"papers\": [{\"title\": \"A\"}]}";
    Reading reading = Reading.ofFile(folder, "x.json", json);
    assertThat(reading.dump().date()).isNull();
    assertThat(reading.complaints())
        .containsExactly(
            "dumps/x.json:1: The date \"03/04/2026\" is not one certain day; its issue goes"
                + " without it. Write it like 2026-10-20.");
  }
}
