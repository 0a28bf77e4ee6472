package io.github.staticdigest.build;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.staticdigest.dedupe.Folding;
import io.github.staticdigest.model.Appearance;
import io.github.staticdigest.model.Catalog;
import io.github.staticdigest.model.CleanEntry;
import io.github.staticdigest.model.Entry;
import io.github.staticdigest.model.Facts;
import io.github.staticdigest.model.Filing;
import io.github.staticdigest.model.Gist;
import io.github.staticdigest.model.Problem;
import io.github.staticdigest.model.RawEntry;
import io.github.staticdigest.model.Repair;
import io.github.staticdigest.model.RichText;
import io.github.staticdigest.publish.PublishReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReporterTest {

  @TempDir Path folder;

  private static final RawEntry RAW =
      new RawEntry(new Appearance("000_a.txt", 1, 7), "Title", null);

  private static CleanEntry clean(Repair... repairs) {
    return new CleanEntry(RAW, RichText.of("Title"), null, List.of(), List.of(repairs));
  }

  private static Entry entry(String id) {
    return new Entry(
        id,
        "slug-" + id,
        List.of(),
        RichText.of("Title " + id),
        null,
        List.of(),
        Facts.NONE,
        RAW,
        List.of(RAW.at()),
        List.of());
  }

  private static Filing filing(boolean doubtful) {
    return new Filing(new Filing.Reason("robotics", 0.42, List.of("grasp")), List.of(), doubtful);
  }

  private static Catalog catalog() {
    Gist first = new Gist(RichText.of("First."), Gist.Origin.FIRST, 0, 6);
    Gist cue = new Gist(RichText.of("We propose."), Gist.Origin.CUE, 0, 11);
    return new Catalog(
        List.of(),
        List.of(entry("a"), entry("b"), entry("c")),
        Map.of("a", first, "b", cue),
        List.of(),
        Map.of("a", filing(false), "b", filing(true), "c", filing(false)),
        Map.of());
  }

  @Test
  void doubtfulTopicsAreNamedWithWhatDecided() {
    assertThat(Reporter.doubts(catalog()))
        .containsExactly(new BuildReport.Doubt("b", "Title b", "robotics", 0.42, List.of("grasp")));
  }

  @Test
  void aGistIsWeakWhereNoSentenceSaysWhatIsDone() {
    assertThat(Reporter.weakGists(catalog()))
        .containsExactly(new BuildReport.WeakGist("a", "Title a", "First."));
  }

  @Test
  void repairsAreCountedByRule() {
    Repair dash = new Repair("lost-dash", "title", "x2013", "–");
    Repair accent = new Repair("latex-accent", "abstract", "\\'e", "é");

    assertThat(Reporter.repairs(List.of(clean(dash, accent), clean(dash))))
        .isEqualTo(new TreeMap<>(Map.of("latex-accent", 1, "lost-dash", 2)));
    List<CleanEntry> read = List.of(clean(dash, accent), clean(dash), clean(), clean(), clean());
    assertThat(Reporter.counts(read, 4, catalog()))
        .isEqualTo(new BuildReport.Counts(5, 1, 3, 1, 3));
  }

  @Test
  void aRepairIsOneLineWhateverItsText() throws IOException {
    Repair hostile = new Repair("lost-dash", "title", "a\tb\nc\u2028d", "e\r\nf\0");
    BuildReport report =
        new BuildReport(
            "test",
            folder.resolve("site/index.html"),
            new BuildReport.Counts(0, 0, 0, 0, 0),
            List.of(),
            List.of(),
            List.of(),
            new TreeMap<>(),
            List.of(),
            List.of(),
            new PublishReport(0, 0, 0, 0, List.of(), 0, false, List.of()),
            Map.of());

    ReportWriter.write(
        report, List.of(clean(hostile)), new Folding(List.of(), List.of()), problem -> {});

    assertThat(Files.readAllLines(folder.resolve("repairs.tsv")))
        .containsExactly(
            "place\tfield\trule\tbefore\tafter",
            "dumps/000_a.txt:7\ttitle\tlost-dash\ta b c d\te f ");
  }

  @Test
  void anIssueWhosePageIsGoneIsTold() {
    List<String> pruned =
        List.of("assets/a.css", "issues/first.html", "newsletter/first.html", "topics/x.html");
    assertThat(Reporter.movedIssues(new PublishReport(9, 0, 0, 0, pruned, 0, true, List.of())))
        .extracting(Problem::toString)
        .containsExactly(
            "issues/first.html: The page was published once and is gone, and so are the links to it."
                + " Where its issue has another address now, add \"aliases: [first]\" to the sidecar of"
                + " its dump.");
  }
}
