package io.github.staticdigest.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.staticdigest.model.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No published feed shrinks because an input was missing. */
class FeedGuardTest {

  private static final String SONG =
      "Bird Song & Its Uses\n\nWe hear <birds> in the wood. They sing at dawn and at dusk.\n\n";
  private static final String CLAY =
      "Clay in Wet Weather\n\nWe propose to mould clay. It dries in the sun within a day.\n\n";
  private static final String TIN =
      "Tin Toys That Walk\n\nWe propose to bend tin. It walks on three legs for a minute.\n\n";
  private static final String DIGEST =
      """
      url: https://example.org/
      id: example.org,2026
      updated: 2026-03-28
      feeds:
        queries:
          - slug: toys
            title: Toys
            words: [toy]
      """;

  @TempDir Path project;

  @BeforeEach
  void publish() throws IOException {
    write("digest.yaml", DIGEST);
    write("dumps/000_first.txt", SONG + CLAY);
    write("dumps/001_second.txt", TIN);
    build(false);
  }

  @Test
  void aMissingDumpStopsTheBuildAndIsNamed() throws IOException {
    String before = feed();
    Files.delete(project.resolve("content/dumps/001_second.txt"));

    Problem problem = refused();
    assertThat(problem.file()).isEqualTo("dumps/001_second");
    assertThat(problem.message()).contains("Tin Toys That Walk", "is published");
    assertThat(problem.fix()).contains("Put the dump back", "-Ddigest.allowShrink=true");
    assertThat(feed()).isEqualTo(before);
  }

  @Test
  void aDumpThatListsNothingAnyMoreStopsTheBuildTheSameWay() throws IOException {
    Files.delete(project.resolve("content/dumps/001_second.txt"));
    write("dumps/001_second.json", "[]");
    assertThat(allRefused()).extracting(Problem::file).contains("dumps/001_second");
  }

  @Test
  void whereTheLossIsMeantItIsPublished() throws IOException {
    Files.delete(project.resolve("content/dumps/001_second.txt"));
    assertThat(build(true).site().published()).isTrue();
    assertThat(feed()).doesNotContain("Tin Toys");
  }

  @Test
  void aDumpThatLostSomePapersStopsTheBuildAndTheyAreNamed() throws IOException {
    write("dumps/000_first.txt", CLAY);
    Problem problem = refused();
    assertThat(problem.message()).contains("“Bird Song & Its Uses”").doesNotContain("Clay");
    assertThat(problem.fix()).contains("overrides.yaml").containsPattern("[0-9a-f]{16}");
  }

  @Test
  void aTitleThatWasMendedKeepsItsIdByAPin() throws IOException {
    write("dumps/000_first.txt", SONG.replace("Song", "Songs") + CLAY);
    String fix = refused().fix();
    String id = fix.replaceFirst("(?s).*?([0-9a-f]{16}).*", "$1");
    write("overrides.yaml", "pins:\n  - title: Bird Songs & Its Uses\n    id: \"" + id + "\"\n");
    build(false);
    assertThat(feed()).contains("Bird Songs", id);
  }

  @Test
  void whatIsHiddenOrRepeatedMayGo() throws IOException {
    write(
        "dumps/000_first.yaml",
        "title: Around Bird Song & Its Uses\nhide: [Clay in Wet Weather]\n");
    build(false);
    assertThat(feed()).doesNotContain("Clay");
  }

  @Test
  void whatIsHiddenMayGoUnderAnEditedTitleToo() throws IOException {
    write(
        "overrides.yaml",
        "set:\n  - title: Clay in Wet Weather\n    to: {title: Clay When It Rains}\n");
    build(false);
    assertThat(feed()).contains("Clay When It Rains");
    write("overrides.yaml", "hide: [Clay in Wet Weather]\n");
    build(false);
    assertThat(feed()).doesNotContain("Clay");
  }

  @Test
  void newPapersAndEditsNeedNoLeave() throws IOException {
    write("dumps/001_second.txt", TIN.replace("bend", "fold"));
    write(
        "dumps/002_third.txt",
        "Wax in Summer Heat\n\nWe propose to melt wax. It takes an hour in the sun.\n");
    assertThat(build(false).site().published()).isTrue();
  }

  @Test
  void whatMovedIntoAnArchivedPartIsNotLost() throws IOException {
    write("digest.yaml", DIGEST.replace("feeds:\n", "feeds:\n  items: 10\n"));
    StringBuilder many = new StringBuilder();
    for (char c = 'a'; c <= 'y'; c++) {
      String word = String.valueOf(c).repeat(5);
      many.append("Waxing the ").append(word).append("\n\nWe wax ").append(word);
      many.append(" in the sun of ").append(word).append(" all day.\n\n");
    }
    write("dumps/002_third.txt", many.toString());

    assertThat(build(false).site().published()).isTrue();
    assertThat(feed()).doesNotContain("Tin Toys That Walk");
    assertThat(Files.readString(project.resolve("site/feed/1.xml"))).contains("Tin Toys That Walk");
  }

  @Test
  void aFeedThatWouldVanishStopsTheBuild() throws IOException {
    write("digest.yaml", DIGEST.replace("slug: toys", "slug: games"));
    assertThat(refused().message()).contains("feeds/toys.xml");

    write("digest.yaml", DIGEST.replaceFirst("updated:.*\n", ""));
    assertThat(refused().message()).contains("atom.xml");
    assertThat(build(LocalDate.of(2026, 3, 28), false).site().published()).isFalse();

    write("digest.yaml", DIGEST);
    write(
        "topics.yaml",
        "shelves:\n  - name: S\n    topics:\n      - {slug: s, label: S, scope: S, phrases: [s]}\n");
    assertThat(refused().fix()).contains("aliases");
  }

  @Test
  void oneSettingThatIsGoneIsOneError() throws IOException {
    write("digest.yaml", DIGEST.replaceFirst("url:.*\n", ""));
    assertThat(allRefused())
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.message()).startsWith("url is not set any more").contains("feeds");
              assertThat(problem.fix()).startsWith("Set it as it was; where this is meant");
            });

    write("digest.yaml", DIGEST.replaceFirst("id:.*\n", ""));
    assertThat(allRefused())
        .singleElement()
        .satisfies(problem -> assertThat(problem.message()).startsWith("id is not set any more"));
  }

  @Test
  void feedsOfManyTopicsAreOneError() throws IOException {
    String topic = "\n      - {slug: %1$s, label: %1$s, scope: S, phrases: [%1$s]}";
    String topics = "shelves:\n  - name: S\n    topics:" + topic.formatted("wax");
    StringBuilder all = new StringBuilder(topics);
    for (String word : List.of("bird", "clay", "tin", "sun", "dawn")) {
      all.append(topic.formatted(word));
    }
    write("topics.yaml", all.toString());
    build(true);
    write("topics.yaml", topics);
    assertThat(allRefused()).hasSize(1);
    assertThat(refused().message())
        .startsWith("The feeds topics/bird.xml, topics/clay.xml, topics/dawn.xml and 2 more are");
    assertThat(refused().fix()).contains("add each such as bird to the aliases of another");
  }

  @Test
  void anotherIdStopsTheBuild() throws IOException {
    write("digest.yaml", DIGEST.replace("example.org,2026", "example.net,2027"));
    Problem problem = refused();
    assertThat(problem.message()).contains("tag:example.org,2026:", "example.net,2027");
    assertThat(problem.fix()).startsWith("Set id as it was");
  }

  @Test
  void aFeedOfSomebodyElseIsNoneOfOurs() throws IOException {
    Files.createDirectories(project.resolve("site/feeds"));
    Files.writeString(project.resolve("site/feeds/mine.xml"), "<item><guid>tag:x</guid></item>");
    assertThat(build(false).site().published()).isFalse();
  }

  private String feed() throws IOException {
    return Files.readString(project.resolve("site/feed.xml"));
  }

  private void write(String file, String text) throws IOException {
    Path path = project.resolve("content").resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
  }

  private Problem refused() {
    return allRefused().get(0);
  }

  private List<Problem> allRefused() {
    List<Problem> errors = new ArrayList<>();
    assertThatExceptionOfType(BuildFailure.class)
        .isThrownBy(() -> build(false))
        .satisfies(failure -> errors.addAll(failure.problems()));
    errors.removeIf(problem -> problem.severity() == Problem.Severity.WARNING);
    return errors;
  }

  private BuildReport build(boolean allowShrink) throws IOException {
    return build(null, allowShrink);
  }

  private BuildReport build(LocalDate day, boolean allowShrink) throws IOException {
    return new DigestBuild(
            new BuildOptions(
                project.resolve("content"),
                null,
                project.resolve("site"),
                1,
                "digest-test",
                FeedGuardTest.class.getClassLoader(),
                Progress.NONE,
                day,
                allowShrink))
        .run();
  }
}
