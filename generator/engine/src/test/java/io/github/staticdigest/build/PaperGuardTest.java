package io.github.staticdigest.build;

import static io.github.staticdigest.build.RebuiltDigest.id;
import static io.github.staticdigest.build.RebuiltDigest.url;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.staticdigest.model.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
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

  private RebuiltDigest digest;

  @BeforeEach
  void begin(@TempDir Path project) {
    digest = new RebuiltDigest(project);
  }

  @Test
  void anOlderSpellingThatIsAddedLaterStopsTheBuildAndTheAdviceKeepsIdAndPage() throws IOException {
    publish(FEEDS);
    String before = digest.line("Shy");
    digest.write("dumps/000_found.txt", OLD_BIRDS);

    Problem problem = digest.errors().get(0);
    assertThat(problem.place()).isEqualTo("dumps/000_found.txt:1");
    assertThat(problem.message())
        .contains("“The Behavior of \"Shy\" Birds” is published with the id " + id(before))
        .containsPattern("it would have [0-9a-f]{16} ");
    assertThat(problem.fix())
        .contains("overrides.yaml", "\"The Behaviour of \\\"Shy\\\" Birds\"", "allowShrink");
    digest.follow(problem.fix());
    assertThat(digest.warnings()).isEmpty();
    assertKept(before, digest.line("Shy"));
  }

  @Test
  void anUndatedDumpThatIsAddedToDatedOnesIsNoticedToo() throws IOException {
    digest.write("dumps/001_first.yaml", "date: 2026-01-01\n");
    digest.write("dumps/002_second.yaml", "date: 2026-02-01\n");
    publish(FEEDS);
    digest.write("dumps/003_found.txt", OLD_BIRDS);
    assertThat(digest.errors()).extracting(Problem::place).containsExactly("dumps/003_found.txt:1");
  }

  @Test
  void aLaterSpellingNeedsNoLeave() throws IOException {
    publish(FEEDS);
    String before = digest.line("Shy");
    digest.write("dumps/003_third.txt", OLD_BIRDS);
    assertThat(digest.warnings()).isEmpty();
    assertKept(before, digest.line("Shy"));
  }

  @Test
  void aMendedTitleKeepsIdAndPageByTheAdvice() throws IOException {
    publish(FEEDS);
    String before = digest.line("Shy");
    digest.write("dumps/001_first.txt", BIRDS.replace("Shy", "Timid") + CLAY);

    String fix = digest.errors().get(0).fix();
    digest.follow(fix);
    assertThat(digest.warnings()).isEmpty();
    assertKept(before, digest.line("Timid"));
  }

  @Test
  void aPinOfTheIdAloneMovesThePageAndIsTold() throws IOException {
    publish(FEEDS);
    String before = digest.line("Shy");
    digest.write("dumps/001_first.txt", BIRDS.replace("Shy", "Timid") + CLAY);
    digest.write(
        "overrides.yaml",
        "pins:\n  - {title: The Behavior of Timid Birds, id: \"" + id(before) + "\"}\n");

    Problem warning = digest.warnings().get(0);
    assertThat(warning.file()).isEqualTo(url(before));
    assertThat(warning.fix()).endsWith(" instead of the pin in line 2");
    digest.follow(warning.fix());
    digest.build();
    assertKept(before, digest.line("Timid"));
  }

  @Test
  void aPinThatWasTakenAwayIsNoticed() throws IOException {
    digest.write(
        "overrides.yaml", "pins:\n  - {title: Clay in Wet Weather, id: \"0123456789abcdef\"}\n");
    publish(FEEDS);
    String before = digest.line("Clay");
    digest.write("overrides.yaml", "pins: []\n");
    digest.follow(digest.errors().get(0).fix());
    digest.build();
    assertKept(before, digest.line("Clay"));
  }

  @Test
  void aNewPaperOfTheSameTitleThatIsOlderTakesNoIdentity() throws IOException {
    publish(FEEDS);
    String before = digest.line("bend tin");
    digest.write(
        "dumps/000_found.txt", TIN.replaceFirst("We.*", "Tin soldiers stood on every sill once."));

    Problem problem = digest.errors().get(0);
    assertThat(problem.fix()).contains("\"002_second.txt:1\"", " and - {", "\"000_found.txt:1\"");
    digest.follow(problem.fix());
    assertThat(digest.warnings()).isEmpty();
    assertKept(before, digest.line("bend tin"));
  }

  @Test
  void whatIsHiddenOrMergedMayGo() throws IOException {
    publish(FEEDS);
    digest.write("dumps/001_first.yaml", "hide: [Clay in Wet Weather]\n");
    digest.write("overrides.yaml", "merge: [[Tin Toys That Walk, The Behavior of Shy Birds]]\n");
    assertThat(digest.warnings()).isEmpty();
    digest.write("overrides.yaml", "hide: [Tin Toys That Walk]\n");
    assertThat(digest.warnings()).isEmpty();
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
    digest.write("dumps/003_third.txt", many.toString());
    assertThat(digest.warnings()).isEmpty();
    assertThat(Files.readString(digest.site("feed.xml"))).doesNotContain("Tin Toys");
  }

  @Test
  void whatIsLostIsCountedAndNamedAndToldWhereItIsMeantToo() throws IOException {
    digest.write("dumps/003_third.txt", CLAY.replace("Clay", "Mud") + TIN.replace("Tin", "Lead"));
    publish(FEEDS);
    digest.write("dumps/001_first.txt", TIN);
    Files.delete(digest.content("dumps/003_third.txt"));

    String lost = "No dump lists any more 4 papers that the digest has published: ";
    assertThat(digest.errors())
        .extracting(Problem::message)
        .anyMatch(told -> told.startsWith(lost));
    assertThat(RebuiltDigest.ofPublished(digest.build(null, true)))
        .filteredOn(problem -> problem.file().equals("dumps"))
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.message())
                  .startsWith(lost)
                  .endsWith("“Clay in Wet Weather”, “Mud in Wet Weather” and 1 more");
              assertThat(problem.fix())
                  .isEqualTo("A dump or lines of one are missing: put them back");
            });
    assertThat(digest.warnings()).isEmpty();
  }

  @Test
  void papersWithOtherTitlesAndTextsAreEachToldWithALineToCopy() throws IOException {
    publish(FEEDS);
    String clay = digest.line("Clay");
    String birds = digest.line("Shy");
    digest.write("dumps/001_first.txt", many("Paper", 2));

    String fix = lost().fix();
    assertThat(fix)
        .startsWith("A dump or lines of one are missing: put them back; where this is meant, build")
        .contains("\n    - {title: \"The Behavior of \\\"Shy\\\" Birds\", id: \"" + id(birds))
        .contains("\n    - {title: \"Clay in Wet Weather\", id: \"" + id(clay));
    digest.write(
        "overrides.yaml",
        "pins:"
            + fix.substring(fix.indexOf("\n    - "))
                .replace("Clay in Wet Weather", "Paper number 0")
                .replace("The Behavior of \\\"Shy\\\" Birds", "Paper number 1"));
    assertThat(digest.warnings()).isEmpty();
    assertKept(clay, digest.line("Paper number 0"));
    assertKept(birds, digest.line("Paper number 1"));
  }

  @Test
  void ofManyPapersTenAreToldWithALine() throws IOException {
    digest.write("dumps/003_third.txt", many("Paper", 12));
    publish(FEEDS);
    digest.write("dumps/003_third.txt", many("Essay", 12));

    assertThat(lost().fix().lines())
        .hasSize(12)
        .last()
        .isEqualTo("    and 2 more, whose id and url stand in data/entries.jsonl of the site");
  }

  @Test
  void whereNothingIsNewNoTitleWasMended() throws IOException {
    publish(FEEDS);
    digest.write("dumps/001_first.txt", CLAY);
    assertThat(lost().fix())
        .isEqualTo(
            "A dump or lines of one are missing: put them back; where this is meant, build once"
                + " with -Ddigest.allowShrink=true");
  }

  @Test
  void whatIsLostWithADumpIsToldBesideItsForgottenSidecar() throws IOException {
    digest.write("dumps/002_second.yaml", "title: Toys\n");
    publish(FEEDS);
    Files.delete(digest.content("dumps/002_second.txt"));

    assertThat(digest.errors())
        .extracting(Problem::place)
        .containsExactlyInAnyOrder("dumps", "dumps/002_second", "dumps/002_second.yaml");
    assertThat(digest.errors())
        .filteredOn(problem -> problem.place().endsWith(".yaml"))
        .extracting(Problem::fix)
        .containsExactly(
            "Put its dump, 002_second with the ending that it had, beside it or, where that is gone for"
                + " good, delete it too");
    digest.write("overrides.yaml", "hide: 7\n");
    assertThat(digest.errors())
        .as("nothing is compared with half the settings")
        .extracting(Problem::file)
        .containsExactlyInAnyOrder("overrides.yaml", "dumps/002_second.yaml");
  }

  private Problem lost() {
    return digest.errors().stream()
        .filter(problem -> problem.message().startsWith("No dump lists any more"))
        .findFirst()
        .orElseThrow();
  }

  private static String many(String word, int number) {
    StringBuilder papers = new StringBuilder();
    for (int i = 0; i < number; i++) {
      papers.append(word + " number " + i + "\n\nWe " + word + " " + i + " over and over.\n\n");
    }
    return papers.toString();
  }

  @Test
  void withoutFeedsItIsAWarning() throws IOException {
    publish("title: Birds\n");
    digest.write("dumps/000_found.txt", OLD_BIRDS);
    assertThat(digest.warnings()).extracting(Problem::place).contains("dumps/000_found.txt:1");
  }

  @Test
  void publishedDataThatSomebodyBrokeSaysNothing() throws IOException {
    publish(FEEDS);
    Files.writeString(digest.site("data/entries.jsonl"), "{\"id\": 7}\n[");
    digest.write("dumps/000_found.txt", OLD_BIRDS);
    assertThat(digest.warnings()).isEmpty();
    Files.delete(digest.site("data/entries.jsonl"));
    assertThat(digest.warnings()).isEmpty();
  }

  private void publish(String settings) throws IOException {
    digest.write("digest.yaml", settings);
    digest.write("dumps/001_first.txt", BIRDS + CLAY);
    digest.write("dumps/002_second.txt", TIN);
    digest.build();
  }

  private void assertKept(String before, String after) {
    assertThat(id(after)).isEqualTo(id(before));
    assertThat(url(after)).isEqualTo(url(before));
    assertThat(digest.site(url(after))).content().doesNotContain("http-equiv=\"refresh\"");
  }
}
