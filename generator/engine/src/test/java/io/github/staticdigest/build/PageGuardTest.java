package io.github.staticdigest.build;

import static io.github.staticdigest.build.RebuiltDigest.NORWAY;
import static io.github.staticdigest.build.RebuiltDigest.PERU;
import static io.github.staticdigest.build.RebuiltDigest.only;
import static io.github.staticdigest.build.RebuiltDigest.paper;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import io.github.staticdigest.model.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No published address vanishes without a word when a curator corrects something. */
class PageGuardTest {

  private RebuiltDigest digest;

  @BeforeEach
  void publish(@TempDir Path project) throws IOException {
    digest = new RebuiltDigest(project);
    digest.write("digest.yaml", "url: https://example.org/\n");
    digest.write("dumps/a.jsonl", paper("Soil of woods", NORWAY));
    digest.write("dumps/a.yaml", "title: First\ndate: 2026-01-01\n");
    digest.write("dumps/b.jsonl", paper("Soil of woods", PERU));
    digest.write("dumps/b.yaml", "title: Second\ndate: 2026-01-08\n");
    digest.write("pages/about.md", "# About\n\nWords.\n");
  }

  @Test
  void twoPapersThatTheCuratorMergesKeepBothAddresses() throws IOException {
    assertThat(build()).filteredOn(p -> p.message().contains("Soil of woods")).hasSize(1);
    List<String> before = entries();
    assertThat(before).hasSize(2);
    digest.write("overrides.yaml", "merge: [[Soil of woods]]\n");
    assertThat(build()).filteredOn(p -> p.message().contains("Soil of woods")).isEmpty();
    assertThat(entries()).isEqualTo(before);
  }

  @Test
  void papersThatAreKeptApartNoLongerAreToldWithTheMergeThatKeepsBothAddresses()
      throws IOException {
    digest.write("dumps/b.jsonl", paper("Soil of woods", NORWAY + " Peat too."));
    digest.write("overrides.yaml", "apart: [[\"a.jsonl:1\", \"b.jsonl:1\"]]\n");
    build();
    assertGoneIsToldAndKept("overrides.yaml", "apart: []\n");
    assertThat(digest.content("overrides.yaml")).content().startsWith("merge:");
  }

  @Test
  void anEditedAbstractThatFoldsTwoPapersIsToldWithAPinThatKeepsBothAddresses() throws IOException {
    build();
    assertGoneIsToldAndKept("dumps/b.jsonl", paper("Soil of woods", NORWAY + " Peat too."));
  }

  @Test
  void papersThatWereApartAndAreMergedKeepAllAddresses() throws IOException {
    digest.write("dumps/b.jsonl", paper("Soil of woods", NORWAY + " Peat too."));
    digest.write("dumps/c.jsonl", paper("Soil of woods", NORWAY + " And roots."));
    digest.write("overrides.yaml", "apart: [[\"a.jsonl:1\", \"b.jsonl:1\", \"c.jsonl:1\"]]\n");
    build();
    List<String> before = entries();
    assertThat(before).hasSize(3);
    digest.write("overrides.yaml", "merge: [[Soil of woods]]\n");
    assertThat(digest.warnings()).isEmpty();
    assertThat(entries()).isEqualTo(before);
  }

  private void assertGoneIsToldAndKept(String file, String text) throws IOException {
    List<String> before = entries();
    assertThat(before).hasSize(2);
    digest.write(file, text);
    Problem told = only(build());
    assertThat(told.message()).contains("published here as a paper of its own and is one with");
    assertThat(before).contains(told.file());
    assertThat(entries()).hasSize(1);
    digest.follow(told.fix());
    assertThat(build()).isEmpty();
    assertThat(entries()).isEqualTo(before);
  }

  @Test
  void ofTwoPapersOfOneTitleOneMayBeHidden() throws IOException {
    build();
    digest.write("overrides.yaml", "hide: [\"b.jsonl:1\"]\n");
    assertThat(digest.warnings()).isEmpty();
  }

  @Test
  void aPinThatWasTakenAwayIsTold() throws IOException {
    digest.write("dumps/b.jsonl", paper("Viruses of the sea", PERU));
    digest.write("overrides.yaml", "pins:\n  - {title: Viruses of the sea, slug: phages}\n");
    assertThat(build()).isEmpty();
    List<String> before = entries();
    digest.write("overrides.yaml", "pins: []\n");
    Problem told = only(build());
    assertThat(told.file()).isEqualTo("entries/phages.html");
    digest.follow(told.fix());
    assertThat(build()).isEmpty();
    assertThat(entries()).isEqualTo(before);
  }

  @Test
  void aFormerAddressThatNothingLeadsOnFromIsTold() throws IOException {
    digest.write("dumps/b.jsonl", paper("Soils of woods", NORWAY));
    assertThat(build()).isEmpty();
    assertThat(entries()).hasSize(2);
    digest.write("dumps/b.jsonl", paper("Soil of woods", NORWAY));
    Problem told = only(build());
    assertThat(told.message()).startsWith("1 page that was published is gone, and so are the");
    assertThat(told.fix())
        .startsWith("Where this is not meant, keep the address of a paper by a pin");
    digest.write("overrides.yaml", "hide: [Soil of woods]\n");
    assertThat(digest.warnings()).isEmpty();
  }

  @Test
  void theNewsletterAndTheBibtexOfARenamedIssueFollowItsAlias() throws IOException {
    digest.write("dumps/b.jsonl", paper("Viruses of the sea", PERU));
    build();
    digest.write("dumps/b.yaml", "title: Late\ndate: 2026-01-08\naliases: [2026-01-08-second]\n");
    assertThat(build()).isEmpty();
    assertThat(digest.site("newsletter/2026-01-08-second.html"))
        .content()
        .contains("url=../newsletter/2026-01-08-late.html");
    assertThat(digest.site("data/2026-01-08-second.bib"))
        .hasSameTextualContentAs(digest.site("data/2026-01-08-late.bib"));
    assertThat(digest.site("_headers")).content().containsOnlyOnce("/newsletter/*");
  }

  @Test
  void theLossOfAnIssueIsToldOnce() throws IOException {
    digest.write("dumps/b.jsonl", paper("Viruses of the sea", PERU));
    build();
    digest.write("dumps/b.yaml", "title: Late\ndate: 2026-01-08\n");
    assertThat(only(build()).file()).isEqualTo("issues/2026-01-08-second.html");
  }

  @Test
  void pagesThatAreGoneAreCountedAndNamedInOneWarningWithWhatKeepsEachKind() throws IOException {
    digest.write("dumps/b.jsonl", paper("Viruses of the sea", PERU));
    digest.write("topics.yaml", topics("moss"));
    build();
    Files.move(digest.content("pages/about.md"), digest.content("pages/us.md"));
    digest.write("topics.yaml", topics("mosses"));
    digest.write("digest.yaml", "url: https://example.org/\nnewsletter: {every: month}\n");
    Problem told = only(build());
    assertThat(told.message())
        .isEqualTo(
            "4 pages that were published are gone, and so are the links to them:"
                + " newsletter/2026-01-01-first.html, newsletter/2026-01-08-second.html,"
                + " topics/moss.html and 1 more");
    assertThat(told.fix())
        .contains("newsletter.every", "aliases: in topics.yaml", "a file in pages/ under its old");
    assertThat(build()).isEmpty();
  }

  @Test
  void linksThatLeadToNothingAreToldWithFileAndTarget() throws IOException {
    digest.write("dumps/b.jsonl", paper("Viruses of the sea", PERU));
    digest.write(
        "dumps/b.yaml",
        "title: Second\ndate: 2026-01-08\n"
            + "note: |\n  Here topics/nichts.html is named and no link.\n\n"
            + "  See [us](about.html#top), [more](/about) and [none](/topics/nichts.html).\n");
    digest.write(
        "pages/about.md",
        "---\ntitle: Us\n---\n# About\n\n![Group](group.jpg) ![Gone](gone.png) [Data](data/entries.jsonl) [Top](#top)"
            + " [Home](/) [Out](https://example.com/x) [Mail](mailto:a@example.com)"
            + " [By hand](files/a%20b.pdf) [Beside](../other/) [Card](card.png?x)"
            + " [Later][later] [Odd](<b%63.html>)\n\n[later]: later.html\n");
    byte[] picture = {1, 2, 3};
    Files.write(digest.content("pages/group.jpg"), picture);
    Files.createDirectories(digest.site("files"));
    Files.writeString(digest.site("files/a b.pdf"), "x");
    assertThat(build())
        .extracting(Problem::place, Problem::message)
        .containsExactly(
            tuple("pages/about.md:6", "A link leads to gone.png, and the site has nothing there"),
            tuple("pages/about.md:6", "A link leads to b%63.html, and the site has nothing there"),
            tuple("pages/about.md:8", "A link leads to later.html, and the site has nothing there"),
            tuple(
                "dumps/b.yaml:6",
                "A link leads to topics/nichts.html, and the site has nothing there"));
    assertThat(digest.site("group.jpg")).hasBinaryContent(picture);
    assertThat(digest.site("about.html"))
        .content()
        .contains("<img src=\"group.jpg\" alt=\"Group\"");
    Files.delete(digest.content("pages/group.jpg"));
    assertThat(build()).extracting(Problem::message).anyMatch(m -> m.contains("group.jpg"));
  }

  @Test
  void aLinkToAFolderIsToldByEveryBuildAndOneThatSlipsInCapitalsToo() throws IOException {
    digest.write("dumps/b.jsonl", paper("Viruses of the sea", PERU));
    digest.write(
        "pages/about.md", "# About\n\n[Issues](issues) [File](files/A.pdf) [Fine](files/a.pdf)\n");
    Files.createDirectories(digest.site("files"));
    Files.writeString(digest.site("files/a.pdf"), "x");
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
    digest.write("pages/card.png", "x");
    digest.write("pages/Group.jpg", "x");
    digest.write("pages/group.svg", "<svg/>");
    BuildFailure failure = catchThrowableOfType(BuildFailure.class, digest::build);
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

  private List<String> entries() throws IOException {
    try (Stream<Path> files = Files.list(digest.site("entries"))) {
      return files.map(file -> "entries/" + file.getFileName()).sorted().toList();
    }
  }

  /** What a build says, but for what the small digest lacks in any case. */
  private List<Problem> build() throws IOException {
    return digest.build().problems().stream()
        .filter(problem -> !problem.message().contains(" left out, since "))
        .toList();
  }
}
