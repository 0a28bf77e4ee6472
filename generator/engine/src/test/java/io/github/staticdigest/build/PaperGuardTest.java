package io.github.staticdigest.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.staticdigest.model.Problem;
import io.github.staticdigest.model.Problem.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A published paper keeps its id and its page. */
class PaperGuardTest {

  private static final String FEEDS =
      "url: https://example.org/\nid: example.org,2026\nupdated: 2026-03-28\n";
  private static final String TEXT =
      "We watch how birds behave in the wood from dawn to dusk over three long summers, count"
          + " each call and each flight, and propose a model of both that a field guide can hold.";
  private static final String BIRDS = "The Behavior of \"Shy\" Birds\n\n" + TEXT + "\n\n";
  private static final String OLD_BIRDS = BIRDS.replace("Behavior", "Behaviour");
  private static final String CLAY =
      "Clay in Wet Weather\n\nWe propose to mould clay. It dries in the sun within a day.\n\n";
  private static final String TIN =
      "Tin Toys That Walk\n\nWe propose to bend tin. It walks on three legs for a minute.\n\n";

  @TempDir Path project;

  @Test
  void anOlderSpellingThatIsAddedLaterStopsTheBuildAndTheAdviceKeepsIdAndPage() throws IOException {
    publish(FEEDS);
    String before = line("Shy");
    write("dumps/000_found.txt", OLD_BIRDS);

    Problem problem = refused().get(0);
    assertThat(problem.place()).isEqualTo("dumps/000_found.txt:1");
    assertThat(problem.message())
        .contains("“The Behavior of \"Shy\" Birds” is published with the id " + id(before))
        .containsPattern("it would have [0-9a-f]{16} ");
    assertThat(problem.fix())
        .contains("overrides.yaml", "\"The Behaviour of \\\"Shy\\\" Birds\"", "allowShrink");
    follow(problem.fix());
    assertThat(warnings(false)).isEmpty();
    assertKept(before, line("Shy"));
  }

  @Test
  void anUndatedDumpThatIsAddedToDatedOnesIsNoticedToo() throws IOException {
    write("dumps/001_first.yaml", "date: 2026-01-01\n");
    write("dumps/002_second.yaml", "date: 2026-02-01\n");
    publish(FEEDS);
    write("dumps/003_found.txt", OLD_BIRDS);
    assertThat(refused()).extracting(Problem::place).containsExactly("dumps/003_found.txt:1");
  }

  @Test
  void aLaterSpellingNeedsNoLeave() throws IOException {
    publish(FEEDS);
    String before = line("Shy");
    write("dumps/003_third.txt", OLD_BIRDS);
    assertThat(warnings(false)).isEmpty();
    assertKept(before, line("Shy"));
  }

  @Test
  void aMendedTitleKeepsIdAndPageByTheAdvice() throws IOException {
    publish(FEEDS);
    String before = line("Shy");
    write("dumps/001_first.txt", BIRDS.replace("Shy", "Timid") + CLAY);

    String fix = refused().get(0).fix();
    follow(fix);
    assertThat(warnings(false)).isEmpty();
    assertKept(before, line("Timid"));
  }

  @Test
  void aPinOfTheIdAloneMovesThePageAndIsTold() throws IOException {
    publish(FEEDS);
    String before = line("Shy");
    write("dumps/001_first.txt", BIRDS.replace("Shy", "Timid") + CLAY);
    write(
        "overrides.yaml",
        "pins:\n  - {title: The Behavior of Timid Birds, id: \"" + id(before) + "\"}\n");

    Problem warning = warnings(false).get(0);
    assertThat(warning.file()).isEqualTo(url(before));
    assertThat(warning.fix()).endsWith(" instead of the pin in line 2");
    follow(warning.fix());
    build(false);
    assertKept(before, line("Timid"));
  }

  @Test
  void aPinThatWasTakenAwayIsNoticed() throws IOException {
    write("overrides.yaml", "pins:\n  - {title: Clay in Wet Weather, id: \"0123456789abcdef\"}\n");
    publish(FEEDS);
    String before = line("Clay");
    write("overrides.yaml", "pins: []\n");
    follow(refused().get(0).fix());
    build(false);
    assertKept(before, line("Clay"));
  }

  @Test
  void aNewPaperOfTheSameTitleThatIsOlderTakesNoIdentity() throws IOException {
    publish(FEEDS);
    String before = line("bend tin");
    write(
        "dumps/000_found.txt", TIN.replaceFirst("We.*", "Tin soldiers stood on every sill once."));

    Problem problem = refused().get(0);
    assertThat(problem.fix()).contains("\"002_second.txt:1\"", " and - {", "\"000_found.txt:1\"");
    follow(problem.fix());
    assertThat(warnings(false)).extracting(Problem::message).noneMatch(m -> m.contains("publish"));
    assertKept(before, line("bend tin"));
  }

  @Test
  void whatIsHiddenOrMergedMayGo() throws IOException {
    publish(FEEDS);
    write("dumps/001_first.yaml", "hide: [Clay in Wet Weather]\n");
    write("overrides.yaml", "merge: [[Tin Toys That Walk, The Behavior of Shy Birds]]\n");
    assertThat(warnings(false)).isEmpty();
    write("overrides.yaml", "hide: [Tin Toys That Walk]\n");
    assertThat(warnings(false)).isEmpty();
  }

  @Test
  void whatNewerPapersPushOutOfAFeedIsNotLost() throws IOException {
    publish(FEEDS + "feeds: {items: 10}\n");
    StringBuilder many = new StringBuilder();
    for (char c = 'a'; c <= 'y'; c++) {
      String word = String.valueOf(c).repeat(5);
      many.append("Waxing the ").append(word).append("\n\nWe wax ").append(word);
      many.append(" in the sun of ").append(word).append(" all day.\n\n");
    }
    write("dumps/003_third.txt", many.toString());
    assertThat(warnings(false)).isEmpty();
    assertThat(Files.readString(project.resolve("site/feed.xml"))).doesNotContain("Tin Toys");
  }

  @Test
  void whatIsLostIsCountedAndNamedAndToldWhereItIsMeantToo() throws IOException {
    write("dumps/003_third.txt", CLAY.replace("Clay", "Mud") + TIN.replace("Tin", "Lead"));
    publish(FEEDS);
    write("dumps/001_first.txt", TIN);
    Files.delete(project.resolve("content/dumps/003_third.txt"));

    String lost = "No dump lists any more 4 papers that the digest has published: ";
    assertThat(refused()).extracting(Problem::message).anyMatch(told -> told.startsWith(lost));
    assertThat(warnings(true))
        .filteredOn(problem -> problem.file().equals("dumps"))
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.message())
                  .startsWith(lost)
                  .endsWith("“Clay in Wet Weather”, “Mud in Wet Weather” and 1 more");
              assertThat(problem.fix()).doesNotContain("allowShrink");
            });
    assertThat(warnings(false)).isEmpty();
  }

  @Test
  void withoutFeedsItIsAWarning() throws IOException {
    publish("title: Birds\n");
    write("dumps/000_found.txt", OLD_BIRDS);
    assertThat(warnings(false)).extracting(Problem::place).contains("dumps/000_found.txt:1");
  }

  @Test
  void publishedDataThatSomebodyBrokeSaysNothing() throws IOException {
    publish(FEEDS);
    Files.writeString(project.resolve("site/data/entries.jsonl"), "{\"id\": 7}\n[");
    write("dumps/000_found.txt", OLD_BIRDS);
    assertThat(warnings(false)).isEmpty();
    Files.delete(project.resolve("site/data/entries.jsonl"));
    assertThat(warnings(false)).isEmpty();
  }

  private void publish(String digest) throws IOException {
    write("digest.yaml", digest);
    write("dumps/001_first.txt", BIRDS + CLAY);
    write("dumps/002_second.txt", TIN);
    build(false);
  }

  /** Does what an advice says, to the letter. */
  private void follow(String fix) throws IOException {
    StringBuilder pins = new StringBuilder("pins:\n");
    Matcher pin = Pattern.compile("- \\{.*?}").matcher(fix);
    while (pin.find()) {
      pins.append("  ").append(pin.group()).append('\n');
    }
    write("overrides.yaml", pins.toString());
  }

  private void assertKept(String before, String after) {
    assertThat(id(after)).isEqualTo(id(before));
    assertThat(url(after)).isEqualTo(url(before));
    assertThat(project.resolve("site").resolve(url(after)))
        .content()
        .doesNotContain("http-equiv=\"refresh\"");
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
    BuildFailure failure = catchThrowableOfType(BuildFailure.class, () -> build(false));
    return failure.problems().stream()
        .filter(problem -> problem.severity() == Severity.ERROR)
        .toList();
  }

  /** What a build says of papers that were published; it succeeds. */
  private List<Problem> warnings(boolean allowShrink) throws IOException {
    return build(allowShrink).problems().stream()
        .filter(problem -> problem.message().contains("publish"))
        .toList();
  }

  private BuildReport build(boolean allowShrink) throws IOException {
    return new DigestBuild(
            new BuildOptions(
                project.resolve("content"),
                null,
                project.resolve("site"),
                1,
                "digest-test",
                PaperGuardTest.class.getClassLoader(),
                Progress.NONE,
                null,
                allowShrink))
        .run();
  }
}
