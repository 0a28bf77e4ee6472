package io.github.staticdigest.build;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.staticdigest.build.StageTimes.Work;
import io.github.staticdigest.dedupe.Folding;
import io.github.staticdigest.model.CleanEntry;
import io.github.staticdigest.model.Problem;
import io.github.staticdigest.model.Repair;
import io.github.staticdigest.publish.PublishReport;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes what a build did beside the site: {@code report.json}; {@code repairs.tsv} with one line
 * for each change, so that a curator can read what was done to the text; and {@code merged.html},
 * where the texts that were taken for one paper stand side by side. In the table {@code place} is
 * the paper's place in its dump, as file and line of the title.
 */
final class ReportWriter {

  private static final Pattern BREAKS = Pattern.compile("[\\p{Cntrl}\\u2028\\u2029]+");

  /** How the files begin, by which those of an earlier build are known. */
  private static final String JSON_OPENING = "{\n  \"generator\" : \"";

  private static final String TABLE_OPENING = "place\tfield\trule\tbefore\tafter\n";

  private ReportWriter() {}

  @JsonIgnoreProperties("index")
  private interface WithoutPath {}

  /** Its warnings stand among the problems. */
  @JsonIgnoreProperties("warnings")
  private interface WithoutWarnings {}

  /**
   * Writes all three.
   *
   * @param problems gets a warning for a file that could not be written, or that stands there and
   *     is none of ours
   */
  static void write(
      BuildReport report, List<CleanEntry> entries, Folding folding, Consumer<Problem> problems) {
    Path folder = report.index().resolve("../..").normalize();
    write(folder.resolve("report.json"), JSON_OPENING, () -> json(report) + "\n", problems);
    write(folder.resolve("repairs.tsv"), TABLE_OPENING, () -> table(entries), problems);
    write(
        folder.resolve("merged.html"), MergedPage.OPENING, () -> MergedPage.of(folding), problems);
  }

  private static void write(
      Path file, String opening, Work<String> content, Consumer<Problem> problems) {
    try {
      if (Files.exists(file, LinkOption.NOFOLLOW_LINKS) && !isOurs(file, opening)) {
        problems.accept(
            Problem.warning(
                file.toString(),
                0,
                "The site is published, but this file is not the report of a build, so it was left"
                    + " as it is",
                "Rename it, or publish into a folder of a folder, such as build/site"));
        return;
      }
      Files.writeString(file, content.run());
    } catch (IOException e) {
      problems.accept(
          Problem.warning(
              file.toString(),
              0,
              "The site is published, but its report could not be written",
              "Make room for report.json, repairs.tsv and merged.html beside the site"));
    }
  }

  /** Whether a file begins as the report does; an empty one holds nothing to lose. */
  private static boolean isOurs(Path file, String opening) throws IOException {
    if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      return false;
    }
    try (InputStream in = Files.newInputStream(file)) {
      byte[] start = in.readNBytes(opening.length());
      return start.length == 0 || opening.equals(new String(start, StandardCharsets.UTF_8));
    }
  }

  private static String json(BuildReport report) throws IOException {
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    ObjectWriter writer =
        JsonMapper.builder()
            .addMixIn(BuildReport.class, WithoutPath.class)
            .addMixIn(PublishReport.class, WithoutWarnings.class)
            .build()
            .writer(
                new DefaultPrettyPrinter()
                    .withObjectIndenter(indenter)
                    .withArrayIndenter(indenter));
    return writer.writeValueAsString(report);
  }

  private static String table(List<CleanEntry> entries) {
    StringBuilder table = new StringBuilder(TABLE_OPENING);
    for (CleanEntry entry : entries) {
      String place = "dumps/" + entry.raw().at().dump() + ":" + entry.raw().at().line();
      for (Repair repair : entry.repairs()) {
        table.append(
            Stream.of(place, repair.field(), repair.rule(), repair.before(), repair.after())
                .map(cell -> BREAKS.matcher(cell).replaceAll(" "))
                .collect(Collectors.joining("\t", "", "\n")));
      }
    }
    return table.toString();
  }
}
