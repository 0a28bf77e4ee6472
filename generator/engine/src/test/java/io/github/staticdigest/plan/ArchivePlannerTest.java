package io.github.staticdigest.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.staticdigest.model.page.ArchivePage;
import org.junit.jupiter.api.Test;

class ArchivePlannerTest {

  @Test
  void issuesStandByYearNewestFirstAndUndatedOnesLast() {
    ArchivePage page =
        new TestDigest()
            .issue("a")
            .paper("X")
            .issue("b")
            .on(6, 9)
            .issue("c")
            .on("2025-12-31")
            .issue("d")
            .on("2026-01-01")
            .paper("X")
            .paper("Y")
            .issue("e")
            .on("2026-03-28")
            .model("archive.html", ArchivePage.class);

    assertThat(page.groups())
        .extracting(
            group -> group.year() + ":" + group.issues().stream().map(i -> i.number()).toList())
        .containsExactly("2026:[5, 4]", "2025:[3]", "null:[2, 1]");
    assertThat(page.largest()).isEqualTo(2);
    assertThat(page.head().description())
        .isEqualTo("All issues of The Digest, newest first: 2 papers in 5 issues.");
  }

  @Test
  void whereAllAreDatedNoGroupIsWithoutAYear() {
    ArchivePage page =
        new TestDigest()
            .issue("a")
            .on("2026-01-01")
            .paper("X")
            .model("archive.html", ArchivePage.class);
    assertThat(page.groups()).extracting("year").containsExactly(2026);
    assertThat(page.head().description()).endsWith(": 1 paper in 1 issue.");
  }

  @Test
  void anEmptyArchiveHasNoGroup() {
    assertThat(new TestDigest().model("archive.html", ArchivePage.class).groups()).isEmpty();
  }
}
