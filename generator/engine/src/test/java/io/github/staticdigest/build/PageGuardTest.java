package io.github.staticdigest.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import io.github.staticdigest.model.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No published address vanishes without a word when a curator corrects something. */
class PageGuardTest {

  private static final String NORWAY =
      "We map the soil of woods in the north of Norway by the colour of its moss in spring.";
  private static final String PERU =
      "Termites in Peru carry clay upwards; their mounds are weighed each month for a decade.";

  @TempDir Path project;

  @BeforeEach
  void publish() throws IOException {
    write("digest.yaml", "url: https://example.org/\n");
    write("dumps/a.jsonl", paper("Soil of woods", NORWAY));
    write("dumps/a.yaml", "title: First\ndate: 2026-01-01\n");
    write("dumps/b.jsonl", paper("Soil of woods", PERU));
    write("dumps/b.yaml", "title: Second\ndate: 2026-01-08\n");
    write("pages/about.md", "# About\n\nWords.\n");
  }

  @Test
  void twoPapersThatTheCuratorMergesKeepBothAddresses() throws IOException {
    assertThat(build()).filteredOn(p -> p.message().contains("Soil of woods")).hasSize(1);
    List<String> before = entries();
    assertThat(before).hasSize(2);
    write("overrides.yaml", "merge: [[Soil of woods]]\n");
    assertThat(build()).filteredOn(p -> p.message().contains("Soil of woods")).isEmpty();
    assertThat(entries()).isEqualTo(before);
  }

  @Test
  void papersThatAreKeptApartNoLongerAreToldWithTheMergeThatKeepsBothAddresses()
      throws IOException {
    write("dumps/b.jsonl", paper("Soil of woods", NORWAY + " Peat too."));
    write("overrides.yaml", "apart: [[\"a.jsonl:1\", \"b.jsonl:1\"]]\n");
    build();
    assertGoneIsToldAndKept("overrides.yaml", "apart: []\n");
    assertThat(project.resolve("content/overrides.yaml")).content().startsWith("merge:");
  }

  @Test
  void anEditedAbstractThatFoldsTwoPapersIsToldWithAPinThatKeepsBothAddresses() throws IOException {
    build();
    assertGoneIsToldAndKept("dumps/b.jsonl", paper("Soil of woods", NORWAY + " Peat too."));
  }

  @Test
  void papersThatWereApartAndAreMergedKeepAllAddresses() throws IOException {
    write("dumps/b.jsonl", paper("Soil of woods", NORWAY + " Peat too."));
    write("dumps/c.jsonl", paper("Soil of woods", NORWAY + " And roots."));
    write("overrides.yaml", "apart: [[\"a.jsonl:1\", \"b.jsonl:1\", \"c.jsonl:1\"]]\n");
    build();
    List<String> before = entries();
    assertThat(before).hasSize(3);
    write("overrides.yaml", "merge: [[Soil of woods]]\n");
    assertThat(build()).filteredOn(p -> p.message().contains("publish")).isEmpty();
    assertThat(entries()).isEqualTo(before);
  }

  private void assertGoneIsToldAndKept(String file, String text) throws IOException {
    List<String> before = entries();
    assertThat(before).hasSize(2);
    write(file, text);
    Problem told = only(build());
    assertThat(told.message()).contains("published here as a paper of its own and is one with");
    assertThat(before).contains(told.file());
    assertThat(entries()).hasSize(1);
    follow(told.fix());
    assertThat(build()).isEmpty();
    assertThat(entries()).isEqualTo(before);
  }

  @Test
  void ofTwoPapersOfOneTitleOneMayBeHidden() throws IOException {
    build();
    write("overrides.yaml", "hide: [\"b.jsonl:1\"]\n");
    assertThat(build()).filteredOn(p -> p.message().contains("publish")).isEmpty();
  }

  @Test
  void aPinThatWasTakenAwayIsTold() throws IOException {
    write("dumps/b.jsonl", paper("Viruses of the sea", PERU));
    write("overrides.yaml", "pins:\n  - {title: Viruses of the sea, slug: phages}\n");
    assertThat(build()).isEmpty();
    List<String> before = entries();
    write("overrides.yaml", "pins: []\n");
    Problem told = only(build());
    assertThat(told.file()).isEqualTo("entries/phages.html");
    follow(told.fix());
    assertThat(build()).isEmpty();
    assertThat(entries()).isEqualTo(before);
  }

  @Test
  void aFormerAddressThatNothingLeadsOnFromIsTold() throws IOException {
    write("dumps/b.jsonl", paper("Soils of woods", NORWAY));
    assertThat(build()).isEmpty();
    assertThat(entries()).hasSize(2);
    write("dumps/b.jsonl", paper("Soil of woods", NORWAY));
    Problem told = only(build());
    assertThat(told.message()).startsWith("1 page that was published would be gone");
    assertThat(told.fix()).startsWith("Keep the address of a paper by a pin");
    write("overrides.yaml", "hide: [Soil of woods]\n");
    assertThat(build()).filteredOn(p -> p.message().contains("publish")).isEmpty();
  }

  @Test
  void theNewsletterAndTheBibtexOfARenamedIssueFollowItsAlias() throws IOException {
    write("dumps/b.jsonl", paper("Viruses of the sea", PERU));
    build();
    write("dumps/b.yaml", "title: Late\ndate: 2026-01-08\naliases: [2026-01-08-second]\n");
    assertThat(build()).isEmpty();
    assertThat(site("newsletter/2026-01-08-second.html"))
        .content()
        .contains("url=../newsletter/2026-01-08-late.html");
    assertThat(site("data/2026-01-08-second.bib"))
        .hasSameTextualContentAs(site("data/2026-01-08-late.bib"));
    assertThat(site("_headers")).content().containsOnlyOnce("/newsletter/*");
  }

  @Test
  void theLossOfAnIssueIsToldOnce() throws IOException {
    write("dumps/b.jsonl", paper("Viruses of the sea", PERU));
    build();
    write("dumps/b.yaml", "title: Late\ndate: 2026-01-08\n");
    assertThat(only(build()).file()).isEqualTo("issues/2026-01-08-second.html");
  }

  @Test
  void pagesThatAreGoneAreCountedAndNamedInOneWarningWithWhatKeepsEachKind() throws IOException {
    write("dumps/b.jsonl", paper("Viruses of the sea", PERU));
    write("topics.yaml", topics("moss"));
    build();
    Files.move(project.resolve("content/pages/about.md"), project.resolve("content/pages/us.md"));
    write("topics.yaml", topics("mosses"));
    write("digest.yaml", "url: https://example.org/\nnewsletter: {every: month}\n");
    Problem told = only(build());
    assertThat(told.message())
        .isEqualTo(
            "4 pages that were published would be gone, and so would the links to them:"
                + " newsletter/2026-01-01-first.html, newsletter/2026-01-08-second.html,"
                + " topics/moss.html and 1 more");
    assertThat(told.fix())
        .contains("newsletter.every", "aliases: in topics.yaml", "a file in pages/ under its old");
    assertThat(build()).isEmpty();
  }

  @Test
  void linksThatLeadToNothingAreToldWithFileAndTarget() throws IOException {
    write("dumps/b.jsonl", paper("Viruses of the sea", PERU));
    write(
        "dumps/b.yaml",
        "title: Second\ndate: 2026-01-08\n"
            + "note: See [us](about.html#top), [more](/about) and [none](topics/nichts.html).\n");
    write(
        "pages/about.md",
        "# About\n\n![Group](group.jpg) ![Gone](gone.png) [Data](data/entries.jsonl) [Top](#top)"
            + " [Home](/) [Out](https://example.com/x) [Mail](mailto:a@example.com)"
            + " [By hand](files/a%20b.pdf) [Beside](../other/) [Card](card.png?x)\n");
    byte[] picture = {1, 2, 3};
    Files.write(project.resolve("content/pages/group.jpg"), picture);
    Files.createDirectories(site("files"));
    Files.writeString(site("files/a b.pdf"), "x");
    assertThat(build())
        .extracting(Problem::file, Problem::message)
        .containsExactly(
            tuple("pages/about.md", "A link leads to gone.png, and the site has nothing there"),
            tuple(
                "dumps/b.yaml",
                "A link leads to topics/nichts.html, and the site has nothing there"));
    assertThat(site("group.jpg")).hasBinaryContent(picture);
    assertThat(site("about.html")).content().contains("<img src=\"group.jpg\" alt=\"Group\"");
    Files.delete(project.resolve("content/pages/group.jpg"));
    assertThat(build()).extracting(Problem::message).anyMatch(m -> m.contains("group.jpg"));
  }

  @Test
  void aLinkToAFolderIsToldByEveryBuildAndOneThatSlipsInCapitalsToo() throws IOException {
    write("dumps/b.jsonl", paper("Viruses of the sea", PERU));
    write(
        "pages/about.md", "# About\n\n[Issues](issues) [File](files/A.pdf) [Fine](files/a.pdf)\n");
    Files.createDirectories(site("files"));
    Files.writeString(site("files/a.pdf"), "x");
    for (int time = 0; time < 2; time++) {
      assertThat(build())
          .extracting(Problem::message)
          .containsExactly(
              "A link leads to issues, and the site has nothing there",
              "A link leads to files/A.pdf, and the site has nothing there");
    }
  }

  @Test
  void aPictureThatWouldTakeAnotherFilesPlaceOrIsNoneIsTold() throws IOException {
    write("pages/card.png", "x");
    write("pages/Group.jpg", "x");
    write("pages/group.svg", "<svg/>");
    BuildFailure failure = catchThrowableOfType(BuildFailure.class, this::build);
    assertThat(failure.problems())
        .extracting(Problem::toString)
        .anyMatch(told -> told.contains("the picture pages/card.png"))
        .anyMatch(told -> told.startsWith("pages/Group.jpg: It is neither a Markdown page nor"))
        .anyMatch(told -> told.startsWith("pages/group.svg: It is neither a Markdown page nor"));
  }

  private static String topics(String slug) {
    return "shelves:\n  - name: Wood\n    topics:\n      - {slug: "
        + slug
        + ", label: Moss, scope: Moss., phrases: [moss]}\n";
  }

  private static String paper(String title, String text) {
    return "{\"title\": \"" + title + "\", \"abstract\": \"" + text + "\"}\n";
  }

  private static Problem only(List<Problem> problems) {
    assertThat(problems).hasSize(1);
    return problems.get(0);
  }

  /** Does what an advice says, to the letter. */
  private void follow(String fix) throws IOException {
    Matcher line = Pattern.compile("(pins|merge): (- (?:\\{.*?}|\\[.*?]))").matcher(fix);
    assertThat(line.find()).isTrue();
    write("overrides.yaml", line.group(1) + ":\n  " + line.group(2) + "\n");
  }

  private List<String> entries() throws IOException {
    try (Stream<Path> files = Files.list(site("entries"))) {
      return files.map(file -> "entries/" + file.getFileName()).sorted().toList();
    }
  }

  private Path site(String file) {
    return project.resolve("site").resolve(file);
  }

  private void write(String file, String text) throws IOException {
    Path path = project.resolve("content").resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
  }

  /** What a build says, but for what the small digest lacks in any case. */
  private List<Problem> build() throws IOException {
    BuildOptions options =
        new BuildOptions(
            project.resolve("content"),
            null,
            project.resolve("site"),
            1,
            "digest-test",
            PageGuardTest.class.getClassLoader(),
            Progress.NONE);
    return new DigestBuild(options)
        .run().problems().stream()
            .filter(problem -> !problem.message().contains(" left out, since "))
            .toList();
  }
}
