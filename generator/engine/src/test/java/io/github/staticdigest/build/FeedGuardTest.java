package io.github.staticdigest.build;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.staticdigest.model.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
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

  private RebuiltDigest digest;

  @BeforeEach
  void publish(@TempDir Path project) throws IOException {
    digest = new RebuiltDigest(project);
    digest.write("digest.yaml", DIGEST);
    digest.write("dumps/000_first.txt", SONG + CLAY);
    digest.write("dumps/001_second.txt", TIN);
    digest.build();
  }

  @Test
  void aMissingDumpStopsTheBuildAndIsNamed() throws IOException {
    String before = feed();
    Files.delete(digest.content("dumps/001_second.txt"));

    Problem problem = refused();
    assertThat(problem.file()).isEqualTo("dumps/001_second");
    assertThat(problem.message()).contains("Tin Toys That Walk", "is published");
    assertThat(problem.fix()).contains("Put the dump back", "-Ddigest.allowShrink=true");
    assertThat(feed()).isEqualTo(before);
  }

  @Test
  void aDumpThatListsNothingAnyMoreStopsTheBuildTheSameWay() throws IOException {
    Files.delete(digest.content("dumps/001_second.txt"));
    digest.write("dumps/001_second.json", "[]");
    assertThat(digest.errors()).extracting(Problem::file).contains("dumps/001_second");
  }

  @Test
  void whereTheLossIsMeantItIsPublished() throws IOException {
    Files.delete(digest.content("dumps/001_second.txt"));
    assertThat(digest.build(null, true).site().published()).isTrue();
    assertThat(feed()).doesNotContain("Tin Toys");
  }

  @Test
  void aDumpThatLostSomePapersStopsTheBuildAndTheyAreNamed() throws IOException {
    digest.write("dumps/000_first.txt", CLAY);
    Problem problem = refused();
    assertThat(problem.message()).contains("“Bird Song & Its Uses”").doesNotContain("Clay");
    assertThat(problem.fix())
        .isEqualTo(
            "A dump or lines of one are missing: put them back; where this is meant, build once"
                + " with -Ddigest.allowShrink=true");
  }

  @Test
  void aTitleThatWasMendedKeepsItsIdByAPin() throws IOException {
    digest.write("dumps/000_first.txt", SONG.replace("Song", "Songs") + CLAY);
    String fix = refused().fix();
    String id = fix.replaceFirst("(?s).*?([0-9a-f]{16}).*", "$1");
    digest.write(
        "overrides.yaml", "pins:\n  - title: Bird Songs & Its Uses\n    id: \"" + id + "\"\n");
    digest.build();
    assertThat(feed()).contains("Bird Songs", id);
  }

  @Test
  void whatIsHiddenOrRepeatedMayGo() throws IOException {
    digest.write(
        "dumps/000_first.yaml",
        "title: Around Bird Song & Its Uses\nhide: [Clay in Wet Weather]\n");
    digest.build();
    assertThat(feed()).doesNotContain("Clay");
  }

  @Test
  void whatIsHiddenMayGoUnderAnEditedTitleToo() throws IOException {
    digest.write(
        "overrides.yaml",
        "set:\n  - title: Clay in Wet Weather\n    to: {title: Clay When It Rains}\n");
    digest.build();
    assertThat(feed()).contains("Clay When It Rains");
    digest.write("overrides.yaml", "hide: [Clay in Wet Weather]\n");
    digest.build();
    assertThat(feed()).doesNotContain("Clay");
  }

  @Test
  void newPapersAndEditsNeedNoLeave() throws IOException {
    digest.write("dumps/001_second.txt", TIN.replace("bend", "fold"));
    digest.write(
        "dumps/002_third.txt",
        "Wax in Summer Heat\n\nWe propose to melt wax. It takes an hour in the sun.\n");
    assertThat(digest.build().site().published()).isTrue();
  }

  @Test
  void whatMovedIntoAnArchivedPartIsNotLost() throws IOException {
    digest.write("digest.yaml", DIGEST.replace("feeds:\n", "feeds:\n  items: 10\n"));
    StringBuilder many = new StringBuilder();
    for (char c = 'a'; c <= 'y'; c++) {
      String word = String.valueOf(c).repeat(5);
      many.append("Waxing the ").append(word).append("\n\nWe wax ").append(word);
      many.append(" in the sun of ").append(word).append(" all day.\n\n");
    }
    digest.write("dumps/002_third.txt", many.toString());

    assertThat(digest.build().site().published()).isTrue();
    assertThat(feed()).doesNotContain("Tin Toys That Walk");
    assertThat(Files.readString(digest.site("feed/1.xml"))).contains("Tin Toys That Walk");
  }

  @Test
  void aFeedThatWouldVanishStopsTheBuild() throws IOException {
    digest.write("digest.yaml", DIGEST.replace("slug: toys", "slug: games"));
    assertThat(refused().message()).contains("feeds/toys.xml");

    digest.write("digest.yaml", DIGEST.replaceFirst("updated:.*\n", ""));
    assertThat(refused().message()).contains("atom.xml");
    assertThat(digest.build(LocalDate.of(2026, 3, 28), false).site().published()).isFalse();
  }

  @Test
  void theFirstTopicsOfOnesOwnReplaceTheBundledOnesAndWhatGoesIsTold() throws IOException {
    digest.write("topics.yaml", topics("bird", "clay", "earth"));
    List<Problem> told = digest.build().problems();
    assertThat(told)
        .filteredOn(problem -> problem.message().contains("feeds"))
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.place()).isEqualTo("topics.yaml");
              assertThat(problem.message())
                  .startsWith(
                      "The feeds topics/agents.xml, topics/audio.xml, topics/generative.xml and 1")
                  .endsWith(
                      " are those of bundled topics, which topics.yaml replaces, and those who read"
                          + " them find nothing there any more");
              assertThat(problem.fix())
                  .isEqualTo(
                      "Where somebody reads one, add its name, such as agents, to the aliases of"
                          + " another topic");
            });
    assertThat(digest.site("topics/bird.xml")).exists();
    assertThat(digest.site("topics/earth.xml")).exists();
    assertThat(digest.site("topics/agents.xml")).doesNotExist();
    assertThat(digest.build().problems()).noneMatch(one -> one.message().contains("feeds"));
    digest.write("topics.yaml", topics("clay", "earth", "tin"));
    assertThat(refused().message()).startsWith("The feed topics/bird.xml is published");
  }

  @Test
  void whoKeepsMostOfTheBundledTopicsLosesNoneUnnoticed() throws IOException {
    String bundled = Files.readString(Path.of("../../content/topics.yaml"));
    digest.write("topics.yaml", bundled.substring(0, bundled.indexOf("      - slug: physics")));
    assertThat(refused().message()).startsWith("The feed topics/physics.xml is published");
    digest.write("topics.yaml", topics("bird", "earth"));
    assertThat(refused().fix()).contains("aliases");
  }

  @Test
  void aTopicOfOnesOwnAmongThoseThatArePublishedStopsTheBuild() throws IOException {
    String bundled = Files.readString(Path.of("../../content/topics.yaml"));
    digest.write("topics.yaml", bundled + topics("bird").replaceFirst("shelves:\n", ""));
    digest.build();
    digest.write("topics.yaml", topics("clay"));
    assertThat(refused().fix()).contains("aliases", "-Ddigest.allowShrink=true");
  }

  private static String topics(String... words) {
    StringBuilder topics = new StringBuilder("shelves:\n  - name: Mine\n    topics:");
    for (String word : words) {
      topics.append(
          "\n      - {slug: %1$s, label: My %1$s, scope: S, phrases: [%1$s]}".formatted(word));
    }
    return topics.append('\n').toString();
  }

  @Test
  void oneSettingThatIsGoneIsOneError() throws IOException {
    digest.write("digest.yaml", DIGEST.replaceFirst("url:.*\n", ""));
    assertThat(digest.errors())
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.message()).startsWith("url is not set any more").contains("feeds");
              assertThat(problem.fix()).startsWith("Set it as it was; where this is meant");
            });

    digest.write("digest.yaml", DIGEST.replaceFirst("id:.*\n", ""));
    assertThat(digest.errors())
        .singleElement()
        .satisfies(problem -> assertThat(problem.message()).startsWith("id is not set any more"));
  }

  @Test
  void feedsOfManyTopicsAreOneError() throws IOException {
    String topics = topics("wax");
    digest.write("topics.yaml", topics("wax", "bird", "clay", "tin", "sun", "dawn"));
    digest.build(null, true);
    digest.write("topics.yaml", topics);
    assertThat(digest.errors()).hasSize(1);
    assertThat(refused().message())
        .startsWith("The feeds topics/bird.xml, topics/clay.xml, topics/dawn.xml and 2 more are");
    assertThat(refused().fix()).contains("add each such as bird to the aliases of another");
  }

  @Test
  void anotherIdStopsTheBuild() throws IOException {
    digest.write("digest.yaml", DIGEST.replace("example.org,2026", "example.net,2027"));
    Problem problem = refused();
    assertThat(problem.message()).contains("tag:example.org,2026:", "example.net,2027");
    assertThat(problem.fix()).startsWith("Set id as it was");
  }

  @Test
  void aFeedOfSomebodyElseIsNoneOfOurs() throws IOException {
    Files.createDirectories(digest.site("feeds"));
    Files.writeString(digest.site("feeds/mine.xml"), "<item><guid>tag:x</guid></item>");
    assertThat(digest.build().site().published()).isFalse();
  }

  private String feed() throws IOException {
    return Files.readString(digest.site("feed.xml"));
  }

  private Problem refused() {
    return digest.errors().get(0);
  }
}
