package io.github.staticdigest.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Newsletters of a week or a month where later dumps repeat papers. */
class PeriodMailsTest {

  private static final String MOSS = "Moss tells the soil by its colour, as we show in ten woods.";
  private static final String FERN = "Fern grows where no moss does, as we show in ten gardens.";

  @TempDir private Path project;
  private RebuiltDigest digest;

  @BeforeEach
  void aDatedDumpThatTellsNoDays() throws IOException {
    digest = new RebuiltDigest(project);
    digest.write("dumps/a.jsonl", RebuiltDigest.paper("Soil of woods", MOSS));
    digest.write("dumps/a.yaml", "date: 2026-09-08\nleads: [Soil of woods]\n");
  }

  @Test
  void aPaperIsNewInOneWeekWhateverDayALaterDumpTells() throws IOException {
    every("week");
    digest.build();
    String before = mail("2026-w37");
    repeated("2026-09-22");
    digest.build();
    assertThat(before).contains("1 paper, 1 new", "Soil of woods");
    assertThat(mail("2026-w37")).isEqualTo(before);
    assertThat(mail("2026-w39")).contains("2 papers, 1 new", "Ferns").doesNotContain("Soil");
    assertThat(digest.site("archive/2026-w37.html")).content().contains("Soil of woods");
    assertThat(digest.site("archive/2026-w39.html")).content().doesNotContain("Soil of woods");
  }

  @Test
  void whatIsRepeatedWithinAMonthCountsOnce() throws IOException {
    every("month");
    repeated("2026-09-22");
    digest.build();
    assertThat(mail("2026-09")).contains("2 papers, 2 new", "Soil of woods", "Ferns");
  }

  private void every(String period) throws IOException {
    digest.write(
        "digest.yaml", "url: https://example.org/\nnewsletter: {every: %s}\n".formatted(period));
  }

  private void repeated(String day) throws IOException {
    digest.write(
        "dumps/b.jsonl",
        listed(RebuiltDigest.paper("Soil of woods", MOSS), day)
            + listed(RebuiltDigest.paper("Ferns", FERN), day));
  }

  private static String listed(String paper, String day) {
    return paper.replaceFirst("}", ", \"listed\": \"" + day + "\"}");
  }

  private String mail(String slug) throws IOException {
    return Files.readString(digest.site("newsletter/" + slug + ".txt"));
  }
}
