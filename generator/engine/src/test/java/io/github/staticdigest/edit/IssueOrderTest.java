package io.github.staticdigest.edit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.staticdigest.config.Sidecar;
import io.github.staticdigest.model.Dump;
import io.github.staticdigest.model.Problem;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class IssueOrderTest {

  private final Map<String, Sidecar> sidecars = new HashMap<>();
  private final List<Problem> problems = new ArrayList<>();

  @Test
  void withoutDatesTheOrderOfFilesStands() {
    assertThat(order("b.txt", "a.txt", "c.txt")).containsExactly("b.txt", "a.txt", "c.txt");
  }

  @Test
  void datedIssuesAreNewerThanUndatedOnesAndStandByDate() {
    date("a.txt", "2026-03-02");
    date("b.txt", null);
    date("d.txt", "2025-12-31");
    assertThat(order("a.txt", "b.txt", "c.txt", "d.txt"))
        .containsExactly("b.txt", "c.txt", "d.txt", "a.txt");
  }

  @Test
  void issuesOfOneDayStandByFileName() {
    date("a.txt", "2026-03-02");
    date("B.txt", "2026-03-02");
    assertThat(order("a.txt", "B.txt")).containsExactly("B.txt", "a.txt");
  }

  @Test
  void theSecondListingOfADayFollowsTheFirst() {
    date("lab-2026-11-21-2.xml", "2026-11-21");
    date("lab-2026-11-21.xml", "2026-11-21");
    assertThat(order("lab-2026-11-21-2.xml", "lab-2026-11-21.xml"))
        .containsExactly("lab-2026-11-21.xml", "lab-2026-11-21-2.xml");
  }

  @Test
  void aDayWithoutAYearSortsNothing() {
    List<Dump> dumps =
        List.of(new Dump("a.txt", MonthDay.of(9, 10)), new Dump("b.txt", MonthDay.of(3, 28)));
    assertThat(IssueOrder.chronological(dumps, sidecars, problems::add)).isEqualTo(dumps);
  }

  @Test
  void theDateOfTheSourceCountsWhereTheSidecarHasNone() {
    date("b.json", "2026-01-01");
    List<Dump> dumps =
        List.of(
            new Dump("a.json", null, LocalDate.of(2026, 2, 2)),
            new Dump("b.json", null, LocalDate.of(2026, 3, 3)),
            new Dump("c.txt", null));
    assertThat(IssueOrder.chronological(dumps, sidecars, problems::add))
        .extracting(Dump::file)
        .containsExactly("c.txt", "b.json", "a.json");
    assertThat(problems).extracting(Problem::file).containsExactly("dumps/c.txt");
    assertThat(problems.get(0).fix()).contains("dumps/c.yaml", "date: ");
  }

  @Test
  void manyDumpsWithoutADateAreOneWarning() {
    date("z.txt", "2026-03-02");
    order("a.bib", "b.ris", "c.json", "d.txt", "e.txt", "z.txt");
    assertThat(problems)
        .extracting(Problem::toString)
        .containsExactly(
            "dumps/a.bib: 5 dumps have no date, so their issues come before those of all that have"
                + " one: a.bib, b.ris, c.json and 2 more. Write the day of each into its sidecar,"
                + " here dumps/a.yaml, for instance date: 2026-03-28.");
  }

  @Test
  void whereNoDumpHasADateNothingIsMissed() {
    order("a.txt", "b.txt");
    assertThat(problems).isEmpty();
  }

  @Test
  void aDateThatIsNoneIsNotCalledMissingToo() {
    date("a.txt", "2026-03-02");
    sidecar("b.txt", null, true);
    order("a.txt", "b.txt");
    assertThat(problems).isEmpty();
    order("a.txt", "b.txt", "c.txt");
    assertThat(problems).extracting(Problem::file).containsExactly("dumps/c.txt");
  }

  private void date(String dump, String date) {
    sidecar(dump, date, false);
  }

  private void sidecar(String dump, String date, boolean misdated) {
    sidecars.put(
        dump,
        new Sidecar(
            dump + ".yaml",
            null,
            date == null ? null : LocalDate.parse(date),
            misdated,
            List.of(),
            null,
            List.of(),
            List.of(),
            List.of(),
            List.of()));
  }

  private List<String> order(String... files) {
    List<Dump> dumps = List.of(files).stream().map(file -> new Dump(file, null)).toList();
    return IssueOrder.chronological(dumps, sidecars, problems::add).stream()
        .map(Dump::file)
        .toList();
  }
}
