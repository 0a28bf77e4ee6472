package io.github.staticdigest.edit;

import static io.github.staticdigest.sample.Papers.paper;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.staticdigest.config.Sidecar;
import io.github.staticdigest.config.Sidecar.Named;
import io.github.staticdigest.model.Appearance;
import io.github.staticdigest.model.CleanEntry;
import io.github.staticdigest.model.Dump;
import io.github.staticdigest.model.Entry;
import io.github.staticdigest.model.Facts;
import io.github.staticdigest.model.Filing;
import io.github.staticdigest.model.Gist;
import io.github.staticdigest.model.Issue;
import io.github.staticdigest.model.Issue.Listing;
import io.github.staticdigest.model.Problem;
import io.github.staticdigest.model.RichText;
import io.github.staticdigest.model.Variant;
import io.github.staticdigest.text.Messages;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditorTest {

  private final List<Problem> problems = new ArrayList<>();
  private final List<Entry> entries = new ArrayList<>();
  private final Map<String, Filing> filings = new HashMap<>();
  private final Map<String, Gist> gists = new LinkedHashMap<>();
  private final Map<String, Sidecar> sidecars = new HashMap<>();
  private String language = "en";

  @Test
  void anIssueListsItsPapersByRankAndTellsWhichAreNew() {
    entry("one", "Poseidon", at("a.txt", 2), at("b.txt", 1));
    entry("two", "Model Soups", at("b.txt", 3));
    entry("three", "OpenELM", at("a.txt", 1), at("b.txt", 2));
    List<Issue> issues = edit("a.txt", "b.txt").issues();
    assertThat(issues).extracting(Issue::number).containsExactly(1, 2);
    assertThat(issues.get(0).listings())
        .containsExactly(new Listing("three", 1, true), new Listing("one", 2, true));
    assertThat(issues.get(1).listings())
        .containsExactly(
            new Listing("one", 1, false),
            new Listing("three", 2, false),
            new Listing("two", 3, true));
  }

  @Test
  void aPaperListedTwiceInOneDumpStandsAtItsFirstRank() {
    entry("one", "Poseidon", at("a.txt", 5), at("a.txt", 1));
    entry("two", "Model Soups", at("a.txt", 3));
    assertThat(edit("a.txt").issues().get(0).listings())
        .containsExactly(new Listing("one", 1, true), new Listing("two", 3, true));
  }

  @Test
  void theEditorsWordsAreInTheIssue() {
    entry("one", "Poseidon", at("a.txt", 1));
    sidecars.put(
        "a.txt",
        new Sidecar(
            "dumps/a.txt.yaml",
            "Waves and Whales",
            LocalDate.of(2026, 6, 9),
            false,
            List.of("a"),
            "*Read* this.",
            List.of(),
            List.of(new Named("poseidon", "Not to be missed.", 3)),
            List.of(),
            List.of()));
    Issue issue = edit("a.txt").issues().get(0);
    assertThat(issue.title()).isEqualTo("Waves and Whales");
    assertThat(issue.slug()).isEqualTo("2026-06-09-waves-and-whales");
    assertThat(issue.date()).isEqualTo(LocalDate.of(2026, 6, 9));
    assertThat(issue.note()).isEqualTo("*Read* this.");
    assertThat(issue.comments()).isEqualTo(Map.of("one", "Not to be missed."));
    assertThat(problems).isEmpty();
  }

  @Test
  void withoutASidecarTheFirstPaperGivesTheTitleAndTheFileTheAddress() {
    entry("one", "TaskBench: Benchmarking Models", at("001_Tasks.v2.txt", 1));
    Issue issue = edit("001_Tasks.v2.txt").issues().get(0);
    assertThat(issue.title()).isEqualTo("Around “TaskBench”");
    assertThat(issue.slug()).isEqualTo("001-tasks-v2");
    assertThat(issue.date()).isNull();
    assertThat(issue.note()).isNull();
  }

  @Test
  void noIssueThatNobodyTitledIsCalledLikeAnOlderOne() {
    entry("one", "TaskBench: Benchmarking", at("a.txt", 1), at("b.txt", 1), at("c.txt", 1));
    entry("two", "Model Soups", at("a.txt", 2), at("b.txt", 2));
    entry("three", "OpenELM", at("b.txt", 3));
    entry("four", "TaskBench: Another One", at("d.txt", 1));
    List<Issue> issues = edit("a.txt", "b.txt", "c.txt", "d.txt").issues();
    assertThat(issues)
        .extracting(Issue::title)
        .containsExactly(
            "Around “TaskBench”",
            "Around “OpenELM”",
            "Around “TaskBench” (2)",
            "Around “TaskBench” (3)");
    assertThat(issues).extracting(Issue::slug).containsExactly("a", "b", "c", "d");
  }

  @Test
  void anIssueIsCalledAfterAPaperThatIsNewInIt() {
    titled("a.txt", "Tasks");
    entry("one", "TaskBench: Benchmarking", at("a.txt", 1), at("b.txt", 1), at("c.txt", 1));
    entry("two", "Model Soups", at("b.txt", 2), at("c.txt", 2));
    List<Issue> issues = edit("a.txt", "b.txt", "c.txt").issues();
    assertThat(issues)
        .extracting(Issue::title)
        .as("nothing is new in the last one")
        .containsExactly("Tasks", "Around “Model Soups”", "Around “TaskBench”");
    assertThat(issues).extracting(Issue::slug).containsExactly("tasks", "b", "c");
  }

  @Test
  void theTitleThatNobodyGaveIsInTheLanguageOfTheDigest() {
    entry("one", "TaskBench: Benchmarking Models", at("a.txt", 1));
    language = "de";
    assertThat(edit("a.txt").issues().get(0).title()).isEqualTo("Rund um „TaskBench“");
  }

  @Test
  void aDumpWithoutPapersIsCalledByItsFile() {
    assertThat(edit("empty.txt", ".txt").issues())
        .extracting(Issue::title, Issue::slug, issue -> issue.listings().size())
        .containsExactly(tuple("empty", "empty", 0), tuple(".txt", "txt", 0));
  }

  @Test
  void ofIssuesWithOneAddressTheLaterOnesAreNumbered() {
    titled("a.txt", "Soups");
    titled("b.txt", "Soups 2");
    titled("c.txt", "Soups!");
    titled("d.txt", "soups");
    assertThat(edit("a.txt", "b.txt", "c.txt", "d.txt").issues())
        .extracting(Issue::slug)
        .containsExactly("soups", "soups-2", "soups-3", "soups-4");
  }

  @Test
  void aTitleThatAsciiCannotSayLeavesTheFileName() {
    titled("a.txt", "汤");
    titled("汤.txt", "汤");
    assertThat(edit("a.txt", "汤.txt").issues().get(0).slug()).isEqualTo("a");
    assertThat(edit("汤.txt").issues().get(0).slug()).matches("issue-[0-9a-f]{6}");
  }

  @ParameterizedTest
  @CsvSource({
    "lab-2026-11-21.xml, , 2026-11-21-lab",
    "lab-2026-11-21-2.xml, , 2026-11-21-lab-2",
    "2026-11-21.json, , 2026-11-21",
    "lab-2026-11-20.xml, , 2026-11-21-lab-2026-11-20",
    "lab-12026-11-21.xml, , 2026-11-21-lab-12026-11-21",
    "a.txt, 2026-11-21: Soups, 2026-11-21-soups",
  })
  void anAddressSaysItsDayOnce(String file, String title, String slug) {
    LocalDate day = LocalDate.of(2026, 11, 21);
    sidecars.put(
        file,
        new Sidecar(
            "x.yaml", title, day, false, List.of(), null, List.of(), List.of(), List.of(),
            List.of()));
    assertThat(edit(file).issues().get(0).slug()).isEqualTo(slug);
  }

  @Test
  void theEditorsLeadsStandInFrontEachOnce() {
    entry("one", "Poseidon", at("a.txt", 1));
    entry("two", "Model Soups", at("a.txt", 2));
    leads("a.txt", "Model soups", "Poseidon", "Model Soups");
    assertThat(edit("a.txt").issues().get(0).leads()).containsExactly("two", "one");
  }

  @Test
  void aLeadThatTheDumpDoesNotListIsAProblem() {
    entry("one", "Model Soup: A Recipe", at("a.txt", 1));
    entry("two", "Model Soups", at("b.txt", 1));
    leads("a.txt", "Model Soups");
    assertThat(edit("a.txt", "b.txt").issues().get(0).leads()).isEmpty();
    assertThat(problems)
        .containsExactly(
            Problem.error(
                "dumps/a.txt.yaml",
                7,
                "No paper in a.txt is called “Model Soups”",
                "Did you mean “Model Soup: A Recipe”? Copy the title from the dump"));
  }

  @Test
  void withoutTheEditorsLeadsNewPapersStandInFrontOneATopic() {
    filed("old", "vision", at("a.txt", 1), at("b.txt", 1));
    filed("p1", "vision", at("b.txt", 2));
    filed("p2", "vision", at("b.txt", 3));
    filed("p3", "audio", at("b.txt", 4));
    filed("p4", "theory", at("b.txt", 5));
    filed("p5", "audio", at("b.txt", 6));
    filed("p6", "robots", at("b.txt", 7));
    filed("p7", "climate", at("b.txt", 8));
    List<Issue> issues = edit("a.txt", "b.txt").issues();
    assertThat(issues.get(0).leads()).containsExactly("old");
    assertThat(issues.get(1).leads()).containsExactly("p1", "p3", "p4", "p6");
  }

  @Test
  void papersThatAreFiledNowhereShareATopic() {
    entry("one", "Poseidon", at("a.txt", 1));
    entry("two", "Model Soups", at("a.txt", 2));
    assertThat(edit("a.txt").issues().get(0).leads()).containsExactly("one");
  }

  @Test
  void anIssueWithNothingNewHasNoLeads() {
    entry("one", "Poseidon", at("a.txt", 1), at("b.txt", 1));
    assertThat(edit("a.txt", "b.txt").issues().get(1).leads()).isEmpty();
  }

  @Test
  void theEditorsGistStandsAndTheNewestOfThem() {
    entry("one", "Poseidon", at("a.txt", 1), at("b.txt", 1));
    entry("two", "Model Soups", at("b.txt", 2));
    Gist found = new Gist(RichText.of("We cook."), Gist.Origin.CUE, 3, 9);
    gists.put("two", found);
    gists.put("one", found);
    gist("a.txt", "Poseidon", "Old words.");
    gist("b.txt", "Poseidon", "New words.");
    Edition edition = edit("a.txt", "b.txt");
    assertThat(edition.gists())
        .containsExactly(
            Map.entry("two", found),
            Map.entry("one", new Gist(RichText.of("New words."), Gist.Origin.CURATOR, 0, 0, 3, 9)));
    assertThat(gists).containsEntry("one", found);
  }

  @Test
  void aPaperIsFoundByTheTitleThatItsDumpGivesIt() {
    CleanEntry kept = paper("b.txt", 1, "Modeling Waves", null);
    entries.add(
        new Entry(
            "one",
            "one",
            List.of(),
            kept.title(),
            null,
            List.of(),
            Facts.NONE,
            kept.raw(),
            List.of(at("a.txt", 1), at("b.txt", 1)),
            List.of(new Variant(at("a.txt", 1), RichText.of("Modelling Waves"), null))));
    leads("a.txt", "Modelling Waves");
    assertThat(edit("a.txt", "b.txt").issues().get(0).leads()).containsExactly("one");
    assertThat(problems).isEmpty();
  }

  private Edition edit(String... dumps) {
    List<Dump> chronological = Stream.of(dumps).map(file -> new Dump(file, null)).toList();
    return Editor.apply(
        chronological, entries, filings, gists, sidecars, Messages.of(language), problems::add);
  }

  private void entry(String id, String title, Appearance... appearances) {
    CleanEntry kept = paper(appearances[0].dump(), 1, title, null);
    entries.add(
        new Entry(
            id,
            id,
            List.of(),
            kept.title(),
            null,
            List.of(),
            Facts.NONE,
            kept.raw(),
            List.of(appearances),
            List.of()));
  }

  private void filed(String id, String topic, Appearance... appearances) {
    entry(id, "Paper " + id, appearances);
    filings.put(id, new Filing(new Filing.Reason(topic, 1, List.of()), List.of(), false));
  }

  private void titled(String dump, String title) {
    sidecar(dump, title, List.of(), List.of());
  }

  private void leads(String dump, String... titles) {
    sidecar(
        dump, null, Stream.of(titles).map(title -> new Named(title, "", 7)).toList(), List.of());
  }

  private void gist(String dump, String title, String words) {
    sidecar(dump, null, List.of(), List.of(new Named(title, words, 5)));
  }

  private void sidecar(String dump, String title, List<Named> leads, List<Named> gists) {
    sidecars.put(
        dump,
        new Sidecar(
            "dumps/" + dump + ".yaml",
            title,
            null,
            false,
            List.of(),
            null,
            leads,
            List.of(),
            gists,
            List.of()));
  }

  private static Appearance at(String dump, int rank) {
    return new Appearance(dump, rank, 2 * rank);
  }
}
