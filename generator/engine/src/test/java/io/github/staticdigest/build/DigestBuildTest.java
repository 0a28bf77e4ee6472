package io.github.staticdigest.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.staticdigest.model.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A small digest from end to end. */
class DigestBuildTest {

  private static final String HEAD =
      "new\n\nSubscribe\n\nDaily Papers\n\nby AK and the research community\n\n";
  private static final String PRUNING =
      "Curvature Pruning for Compact Language Models of Any Size\n\n"
          + "Large language models are costly to run. We propose curvature pruning, which removes"
          + " 25\\% of all weights at no loss.\n\n";
  private static final String SONG =
      "A Corpus of Annotated Bird Song from Forty-One Forest Sites\n\n"
          + "Recordings of bird song are scarce and hard to compare across the sites of one forest."
          + " Nobody has listened to them all.\n\n";
  private static final String ROBOTS =
      "Soft Grippers that Learn to Hold Wet Things without Sight\n\n"
          + "We propose a gripper that holds wet things by touch alone, and learns it in an hour."
          + " It drops one in forty.\n\n";

  @TempDir Path project;
  private final List<String> stages = new ArrayList<>();

  @BeforeEach
  void writeContent() throws IOException {
    write("content/digest.yaml", "title: Test digest\n");
    write("content/dumps/000_first.txt", HEAD + PRUNING + SONG);
    write("content/dumps/001_second.txt", HEAD + ROBOTS + PRUNING);
  }

  private void write(String file, String text) throws IOException {
    Path path = project.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
  }

  private BuildReport build(int threads) throws IOException {
    return build("content", "target/digest/site", threads);
  }

  private BuildReport build(String content, String output, int threads) throws IOException {
    BuildOptions options =
        new BuildOptions(
            project.resolve(content),
            project.resolve("templates"),
            project.resolve(output),
            threads,
            "digest-test 1",
            DigestBuildTest.class.getClassLoader(),
            (stage, done, total) -> stages.add(stage));
    return new DigestBuild(options).run();
  }

  private SortedMap<String, String> site() throws IOException {
    SortedMap<String, String> site = new TreeMap<>();
    Path root = project.resolve("target/digest/site");
    try (Stream<Path> files = Files.walk(root)) {
      files
          .filter(Files::isRegularFile)
          .forEach(file -> site.put(root.relativize(file).toString(), bytes(file)));
    }
    return site;
  }

  private static String bytes(Path file) {
    try {
      return Base64.getEncoder().encodeToString(Files.readAllBytes(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void dumpsBecomeASite() throws IOException {
    BuildReport report = build(1);

    assertThat(report.index()).isEqualTo(project.resolve("target/digest/site/index.html"));
    assertThat(report.index()).isNotEmptyFile();
    assertThat(site().keySet()).filteredOn(path -> path.startsWith("entries/")).hasSize(3);
  }

  @Test
  void theReportCountsWhatWasDone() throws IOException {
    BuildReport report = build(1);

    assertThat(report.counts().read()).isEqualTo(4);
    assertThat(report.counts().hidden()).isZero();
    assertThat(report.counts().papers()).isEqualTo(3);
    assertThat(report.counts().folded()).isEqualTo(1);
    assertThat(report.counts().repairs())
        .isPositive()
        .isEqualTo(report.repairs().values().stream().mapToInt(Integer::intValue).sum());
    assertThat(report.dumps())
        .containsExactly(
            new BuildReport.DumpCounts("000_first.txt", 2, 2),
            new BuildReport.DumpCounts("001_second.txt", 2, 1));
    assertThat(report.weakGists())
        .extracting(BuildReport.WeakGist::title)
        .containsExactly("A Corpus of Annotated Bird Song from Forty-One Forest Sites");
    assertThat(report.folds()).hasSize(1);
    assertThat(report.seconds()).containsKeys("read", "fold", "render", "publish");
  }

  @Test
  void theReportIsWrittenBesideTheSite() throws IOException {
    BuildReport report = build(1);

    JsonNode json =
        new ObjectMapper().readTree(project.resolve("target/digest/report.json").toFile());
    assertThat(json.at("/counts/papers").asInt()).isEqualTo(3);
    assertThat(json.at("/folds/0/rule").asText()).isNotEmpty();
    assertThat(json.at("/site/written").asInt()).isEqualTo(report.site().written());
    assertThat(json.at("/seconds/read").isNumber()).isTrue();
    assertThat(json.toString()).doesNotContain(project.toString());
    assertThat(Files.readAllLines(project.resolve("target/digest/repairs.tsv")))
        .hasSize(1 + report.counts().repairs())
        .anySatisfy(line -> assertThat(line).startsWith("dumps/000_first.txt:").contains("25\\%"));
  }

  @Test
  void aReportThatCannotBeWrittenIsAWarningSinceTheSiteIsPublished() throws IOException {
    Files.createDirectories(project.resolve("target/digest/report.json"));
    BuildReport report = build(1);

    assertThat(report.index()).isNotEmptyFile();
    assertThat(report.problems())
        .extracting(Problem::message)
        .anyMatch(message -> message.startsWith("The site is published, but this file is not"));
  }

  @Test
  void aFileOfThatNameThatIsNoReportIsLeftAlone() throws IOException {
    write("target/digest/report.json", "{\"mine\": true}");
    write("target/digest/repairs.tsv", "mine");
    BuildReport report = build(1);

    assertThat(project.resolve("target/digest/report.json")).hasContent("{\"mine\": true}");
    assertThat(project.resolve("target/digest/repairs.tsv")).hasContent("mine");
    assertThat(report.problems())
        .extracting(Problem::message)
        .filteredOn(message -> message.contains("left as it is"))
        .hasSize(2);
  }

  @Test
  void theReportOfAnEarlierBuildIsReplaced() throws IOException {
    build(1);
    Path file = project.resolve("target/digest/report.json");
    Files.writeString(file, Files.readString(file).replace("digest-test 1", "an older one"));
    BuildReport report = build(1);

    assertThat(file).content().contains("digest-test 1");
    assertThat(report.problems()).noneMatch(problem -> problem.message().contains("left as it is"));
  }

  @Test
  void aSecondBuildWritesNothing() throws IOException {
    build(1);

    BuildReport report = build(1);

    assertThat(report.site().published()).isFalse();
    assertThat(report.site().written()).isZero();
  }

  @Test
  void theNumberOfThreadsDoesNotReachTheSite() throws IOException {
    build(1);
    SortedMap<String, String> one = site();

    assertThat(build(3).site().published()).isFalse();
    assertThat(site()).isEqualTo(one);
  }

  @Test
  void progressIsToldStageByStage() throws IOException {
    build(1);

    assertThat(stages).containsSubsequence("configure", "read", "repair", "fold", "render");
  }

  @Test
  void anEmptyDigestIsBuiltWithAWarning() throws IOException {
    Files.createDirectories(project.resolve("empty"));

    BuildReport report = build("empty", "target/digest/site", 1);

    assertThat(report.counts().papers()).isZero();
    assertThat(report.problems()).extracting(Problem::file).contains("dumps");
    assertThat(report.index()).exists();
  }

  @Test
  void aLanguageWithoutMessagesIsWarnedOfUntilTheProjectBringsThem() throws IOException {
    write("content/digest.yaml", "title: Test digest\nlanguage: fr-CA\n");
    assertThat(build(1).problems())
        .contains(
            Problem.warning(
                "digest.yaml",
                2,
                "There are no messages for the language \"fr-CA\", so the pages say English words",
                "Write one of those that there are (de, en), or put messages_fr.properties, a"
                    + " translation of the English messages, into the project's templates"
                    + " folder"));
    write("templates/messages_fr.properties", "nav.issue = Numéro\n");
    assertThat(build(1).problems()).noneMatch(problem -> problem.line() == 2);
    write("content/digest.yaml", "title: Test digest\nlanguage: de-AT\n");
    assertThat(build(1).problems()).noneMatch(problem -> problem.line() == 2);
  }

  @Test
  void anErrorStopsTheBuildBeforeItPublishes() throws IOException {
    build(1);
    SortedMap<String, String> before = site();
    write("content/topics.yaml", "topics: [\n");
    write("content/dumps/002_third.txt", HEAD + SONG);

    assertThatExceptionOfType(BuildFailure.class)
        .isThrownBy(() -> build(1))
        .satisfies(
            failure ->
                assertThat(failure.problems())
                    .anyMatch(problem -> problem.severity() == Problem.Severity.ERROR));
    assertThat(site()).isEqualTo(before);
  }

  @Test
  void anObstacleInTheOutputFolderStopsTheBuild() throws IOException {
    write("target/digest/site/index.html", "mine");

    assertThatExceptionOfType(BuildFailure.class)
        .isThrownBy(() -> build(1))
        .withMessageContaining("index.html");
    assertThat(site()).hasSize(1);
  }

  @Test
  void aTemplateThatFailsStopsTheBuildAndLeavesTheOldSite() throws IOException {
    build(1);
    SortedMap<String, String> before = site();
    write("templates/entry.ftlh", "new page ${page.nothingOfThatName}");

    assertThatExceptionOfType(BuildFailure.class)
        .isThrownBy(() -> build(2))
        .withMessageContaining("entry.ftlh");
    assertThat(site()).isEqualTo(before);
  }

  @Test
  void aMissingContentDirectoryIsAProblemWithAMend() {
    assertThatExceptionOfType(BuildFailure.class)
        .isThrownBy(() -> build("missing", "target/digest/site", 1))
        .withMessageContaining("does not exist")
        .withMessageContaining("digest.contentDirectory");
    assertThat(project.resolve("target")).doesNotExist();
  }

  @Test
  void aContentDirectoryThatIsAFileIsAProblem() {
    assertThatExceptionOfType(BuildFailure.class)
        .isThrownBy(() -> build("content/digest.yaml", "target/digest/site", 1))
        .withMessageContaining("is a file");
  }

  @Test
  void theOutputFolderMayNotHoldTheSources() {
    assertThatExceptionOfType(BuildFailure.class)
        .isThrownBy(() -> build("content", "content/..", 1))
        .satisfies(
            failure ->
                assertThat(failure.problems())
                    .extracting(Problem::message)
                    .anyMatch(message -> message.contains("templates"))
                    .anyMatch(message -> message.contains("content")));
    assertThat(project.resolve("content/digest.yaml")).exists();
  }

  @Test
  void anInterruptedPublicationIsUndoneEvenWhereTheBuildFails() throws IOException {
    build(1);
    SortedMap<String, String> before = site();
    Path digest = project.resolve("target/digest");
    Files.move(digest.resolve("site"), digest.resolve(".site.digest-previous"));
    write("content/topics.yaml", "topics: [\n");

    assertThatExceptionOfType(BuildFailure.class).isThrownBy(() -> build(1));

    assertThat(site()).isEqualTo(before);
  }
}
