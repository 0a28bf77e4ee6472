package io.github.staticdigest.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.staticdigest.build.BuildReport;
import io.github.staticdigest.build.BuildReport.Counts;
import io.github.staticdigest.build.BuildReport.Doubt;
import io.github.staticdigest.build.BuildReport.DumpCounts;
import io.github.staticdigest.build.BuildReport.WeakGist;
import io.github.staticdigest.model.Problem;
import io.github.staticdigest.publish.PublishReport;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SummaryTest {

  private static final Path INDEX = Path.of("/home/me/target/digest/site/index.html");

  private List<DumpCounts> dumps =
      List.of(new DumpCounts("000_a.txt", 97, 97), new DumpCounts("001_longer.txt", 90, 81));
  private List<Doubt> doubts = List.of();
  private List<WeakGist> gists = List.of();
  private Map<String, Integer> repairs = Map.of();
  private PublishReport site =
      new PublishReport(3, 0, 10, 0, List.of("a.html"), 0, true, List.of());
  private Counts counts = new Counts(187, 0, 178, 9, 0);

  private Summary summary() {
    Map<String, Double> seconds = new LinkedHashMap<>();
    seconds.put("read", 0.123);
    seconds.put("publish", 1.5);
    return new Summary(
        new BuildReport(
            "test",
            INDEX,
            counts,
            dumps,
            doubts,
            gists,
            new TreeMap<>(repairs),
            List.of(),
            List.of(Problem.warning("dumps/a.txt", 3, "What", "How")),
            site,
            seconds));
  }

  @Test
  void figuresAreSentences() {
    assertThat(summary().figures())
        .containsExactly(
            "Read 187 listings in 2 dumps: 178 papers, 9 repeats folded",
            "  000_a.txt          97 read     97 new",
            "  001_longer.txt     90 read     81 new",
            "Mended the text in 0 places",
            "0 doubtful topics",
            "0 weak gists",
            "1 problem");
  }

  @Test
  void theLastLineIsThePathOfTheFrontPage() {
    assertThat(summary().outcome())
        .containsExactly(
            "3 files written, 10 unchanged, 1 pruned",
            "1.62 seconds",
            "  read 0.12, publish 1.50",
            "Details: report.json, repairs.tsv and merged.html in /home/me/target/digest",
            "The digest: " + INDEX);
  }

  @Test
  void whereNothingChangedItSaysSo() {
    site = new PublishReport(0, 0, 1234, 0, List.of(), 0, false, List.of());

    assertThat(summary().outcome())
        .first()
        .isEqualTo("Nothing changed: no file was written, 1,234 files stand as they were");
  }

  @Test
  void whatIsUnusualIsSaid() {
    site = new PublishReport(3, 2, 10, 4, List.of("a.html"), 5, true, List.of());
    counts = new Counts(187, 1, 178, 8, 0);

    assertThat(summary().outcome())
        .first()
        .isEqualTo(
            "3 files written, 2 of them restored after edits by hand, 10 unchanged, 4 taken over,"
                + " 1 pruned, 5 of other origin kept");
    assertThat(summary().figures())
        .first()
        .asString()
        .endsWith("8 repeats folded, 1 listing hidden");
  }

  @Test
  void aFewPapersAreNamedAndLongTitlesCut() {
    String title = "A Very Long Title about Many Things That Goes On and On until Nobody Reads It";
    doubts =
        IntStream.range(0, 4)
            .mapToObj(i -> new Doubt("id" + i, title, "robotics", 0.4, List.of()))
            .toList();
    gists = List.of(new WeakGist("id", "Short", "First."));

    assertThat(summary().figures())
        .containsSubsequence(
            "4 doubtful topics",
            "  \"A Very Long Title about Many Things That Goes On and On until Nobody R...\","
                + " now in robotics",
            "  ...",
            "1 weak gist",
            "  \"Short\"",
            "1 problem");
  }

  @Test
  void longListsAreBrokenIntoLines() {
    repairs = new TreeMap<>();
    for (int i = 10; i < 30; i++) {
      repairs.put("some-rule-" + i, i);
    }

    List<String> lines = summary().figures();

    assertThat(lines).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(100));
    assertThat(String.join(" ", lines)).contains("some-rule-10 10").contains("some-rule-29 29");
  }

  @Test
  void ofManyDumpsTheNewestAreListed() {
    List<DumpCounts> many = new ArrayList<>();
    for (int i = 100; i < 120; i++) {
      many.add(new DumpCounts(i + ".txt", i, 1));
    }
    dumps = many;

    assertThat(summary().figures())
        .contains("  (8 older dumps)", "  119.txt    119 read      1 new")
        .doesNotContain("  107.txt    107 read      1 new");
  }

  @Test
  void anEmptyDigestHasASummaryToo() {
    dumps = List.of();

    assertThat(summary().figures()).first().asString().contains("in 0 dumps");
  }

  @Test
  void figuresDoNotDependOnTheLandOfTheReader() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.GERMANY);
      assertThat(summary().outcome()).contains("1.62 seconds");
    } finally {
      Locale.setDefault(before);
    }
  }
}
