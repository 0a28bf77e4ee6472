package io.github.staticdigest.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.staticdigest.dedupe.Deduplicator;
import io.github.staticdigest.model.Problem;
import io.github.staticdigest.model.Problem.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a published paper is taken for when its title, its text or its dump changes. */
class PublishedPaperTest {

  private static final String NORWAY =
      "We map the soil of woods in the north of Norway by the colour of its moss in spring.";
  private static final String PERU =
      "Termites in Peru carry clay upwards; their mounds are weighed each month for a decade.";

  @TempDir Path project;

  @BeforeEach
  void configure() throws IOException {
    write("digest.yaml", "url: https://example.org/\nid: example.org,2026\nupdated: 2026-03-28\n");
    write("dumps/a.jsonl", paper("Viruses of the sea", "Phages are counted in every sea by hand."));
  }

  @Test
  void aNewRepairOfTitleAndAbstractIsAnotherIdAndNoLoss() throws IOException {
    write(
        "dumps/b.jsonl",
        paper("Ly$\\\\alpha$ forests in \\\\emph{the} wet", "We see $\\\\alpha$ rain."));
    build();
    String now = line("forests");
    String id = Deduplicator.idOf("Ly$\\alpha$ forests in the wet");
    String slug = "entries/ly-forests-" + id.substring(0, 6) + ".html";
    Path data = project.resolve("site/data/entries.jsonl");
    Files.writeString(
        data,
        Files.readString(data)
            .replace("\"id\":\"" + id(now), "\"id\":\"" + id)
            .replace("\"url\":\"" + url(now), "\"url\":\"" + slug)
            .replace("\"title\":\"Lyα forests", "\"title\":\"Ly$\\\\alpha$ forests")
            .replace("\"abstract\":\"We see α rain", "\"abstract\":\"We see $\\\\alpha$ rain"));
    assertThat(line("forests")).contains(id, slug, "\"abstract\":\"We see $\\\\alpha$ rain");

    Problem problem = only(refused());
    assertThat(problem.place()).isEqualTo("dumps/b.jsonl:1");
    assertThat(problem.message()).contains("published with the id " + id);
    follow(problem.fix());
    build();
    assertThat(id(line("forests"))).isEqualTo(id);
    assertThat(url(line("forests"))).isEqualTo(slug);
  }

  @Test
  void aHiddenPaperOfAStockAbstractIsNotTakenForANewOneThatHasTheSame() throws IOException {
    String none = "No abstract is available for this article.";
    write("dumps/b.jsonl", paper("Soil of woods", none));
    build();
    write("dumps/b.yaml", "hide: [Soil of woods]\n");
    write("dumps/c.jsonl", paper("Termites of Peru", none));
    assertThat(build()).isEmpty();
  }

  @Test
  void anAbstractThatSeveralPapersHaveTellsNothing() throws IOException {
    String none = "No abstract is available for this article.";
    write("dumps/b.jsonl", paper("Soil of woods", none));
    build();
    write(
        "dumps/b.jsonl",
        paper("Termites of Peru", none) + paper("Moss on the roofs of Oslo", none));
    assertThat(only(refused()).message()).startsWith("No dump lists any more 1 paper");
  }

  @Test
  void anAbstractThatSeveralPublishedPapersHadTellsNothing() throws IOException {
    String none = "No abstract is available for this article.";
    write(
        "dumps/b.jsonl",
        paper("Termites of Peru", none) + paper("Moss on the roofs of Oslo", none));
    build();
    write("dumps/b.jsonl", paper("Soil of woods", none));
    assertThat(only(refused()).message()).startsWith("No dump lists any more 2 papers");
  }

  @Test
  void aPaperIsLostThoughItsNamesakeWouldTakeItsId() throws IOException {
    List<String> ids = publishNamesakes();
    write(
        "dumps/c.jsonl", paper("Roads in winter", "Snow lies on roads until somebody clears it."));
    List<Problem> refused = refused();
    assertThat(refused).hasSize(2);
    assertThat(refused.get(0).message())
        .startsWith("The paper “Soil of woods” is published with the id " + ids.get(1));
    assertThat(refused.get(0).fix()).contains("id: \"" + ids.get(1));
    assertThat(refused.get(1).message()).startsWith("No dump lists any more 1 paper");
    assertThat(refused.get(1).fix()).contains(ids.get(0));
  }

  @Test
  void theNamesakeOfAHiddenPaperKeepsItsOwnIdByTheAdvice() throws IOException {
    List<String> ids = publishNamesakes();
    String before = line("Termites");
    write("dumps/c.yaml", "date: 2026-01-01\nhide: [Soil of woods]\n");
    Problem problem = only(refused());
    assertThat(problem.place()).isEqualTo("dumps/d.jsonl:1");
    assertThat(problem.message()).contains("published with the id " + ids.get(1));
    follow(problem.fix());
    assertThat(build()).isEmpty();
    assertThat(id(line("Termites"))).isEqualTo(ids.get(1));
    assertThat(url(line("Termites"))).isEqualTo(url(before));
  }

  @Test
  void theAdviceNamesThePlaceWhereAHiddenListingHasTheTitleToo() throws IOException {
    write("dumps/c.jsonl", paper("Soil of woods", NORWAY));
    write("dumps/c.yaml", "date: 2026-01-01\n");
    write("dumps/d.jsonl", paper("Mounds of clay", PERU));
    write("dumps/d.yaml", "date: 2026-01-08\n");
    String hide = "hide: [\"c.jsonl:1\"]\n";
    write("overrides.yaml", hide);
    build();
    String before = line("Termites");
    write("dumps/d.jsonl", paper("Soil of woods", PERU));
    String fix = only(refused()).fix();
    assertThat(fix).contains("- {title: \"d.jsonl:1\", id: \"" + id(before));
    follow(fix);
    write("overrides.yaml", hide + Files.readString(project.resolve("content/overrides.yaml")));
    assertThat(build()).isEmpty();
    assertThat(id(line("Termites"))).isEqualTo(id(before));
  }

  /** The ids of two papers of one title, the older first. */
  private List<String> publishNamesakes() throws IOException {
    write("dumps/c.jsonl", paper("Soil of woods", NORWAY));
    write("dumps/c.yaml", "date: 2026-01-01\n");
    write("dumps/d.jsonl", paper("Soil of woods", PERU));
    write("dumps/d.yaml", "date: 2026-01-08\n");
    build();
    return List.of(id(line("Norway")), id(line("Termites")));
  }

  private static Problem only(List<Problem> problems) {
    assertThat(problems).hasSize(1);
    return problems.get(0);
  }

  private static String paper(String title, String text) {
    return "{\"title\": \"" + title + "\", \"abstract\": \"" + text + "\"}\n";
  }

  /** Does what an advice says, to the letter. */
  private void follow(String fix) throws IOException {
    Matcher pin = Pattern.compile("- \\{.*?}").matcher(fix);
    assertThat(pin.find()).isTrue();
    write("overrides.yaml", "pins:\n  " + pin.group() + "\n");
  }

  /** The line of the published data that holds some words. */
  private String line(String words) throws IOException {
    return Files.readAllLines(project.resolve("site/data/entries.jsonl")).stream()
        .filter(line -> line.contains(words))
        .findFirst()
        .orElseThrow();
  }

  private static String id(String line) {
    return line.replaceFirst("\\{\"id\":\"([^\"]*).*", "$1");
  }

  private static String url(String line) {
    return line.replaceFirst(".*?\"url\":\"([^\"]*).*", "$1");
  }

  private void write(String file, String text) throws IOException {
    Path path = project.resolve("content").resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
  }

  private List<Problem> refused() {
    BuildFailure failure = catchThrowableOfType(BuildFailure.class, this::build);
    return failure.problems().stream()
        .filter(problem -> problem.severity() == Severity.ERROR)
        .toList();
  }

  /** What a build says of papers that were published; it succeeds. */
  private List<Problem> build() throws IOException {
    BuildOptions options =
        new BuildOptions(
            project.resolve("content"),
            null,
            project.resolve("site"),
            1,
            "digest-test",
            PublishedPaperTest.class.getClassLoader(),
            Progress.NONE);
    return new DigestBuild(options)
        .run().problems().stream()
            .filter(problem -> problem.message().contains("publish"))
            .toList();
  }
}
