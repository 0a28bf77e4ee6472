package io.github.staticdigest.build;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.staticdigest.model.CleanEntry;
import io.github.staticdigest.model.Repair;
import io.github.staticdigest.publish.PublishReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes what a build did beside the site: {@code report.json}, and {@code repairs.tsv} with one
 * line for each change, so that a curator can read what was done to the text. In it {@code place}
 * is the paper's place in its dump, as file and line of the title.
 */
final class ReportWriter {

  private static final Pattern BREAKS = Pattern.compile("[\\p{Cntrl}\\u2028\\u2029]+");

  private ReportWriter() {}

  @JsonIgnoreProperties("index")
  private interface WithoutPath {}

  /** Its warnings stand among the problems. */
  @JsonIgnoreProperties("warnings")
  private interface WithoutWarnings {}

  static void write(BuildReport report, List<CleanEntry> entries) throws IOException {
    Path folder = report.index().resolve("../..").normalize();
    Files.writeString(folder.resolve("report.json"), json(report) + "\n");
    Files.writeString(folder.resolve("repairs.tsv"), table(entries));
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
    StringBuilder table = new StringBuilder("place\tfield\trule\tbefore\tafter\n");
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
