package io.github.staticdigest.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What the data of caniemail.com say of the newsletters of all themes: whatever Gmail, Outlook on
 * Windows, Apple Mail or Yahoo Mail do not take, wholly or in part, stands in docs/newsletter.md
 * with what readers get in its place. How the data are installed stands in the README of this
 * module.
 */
class CanIEmailIT {

  private static final Path CHECK = Path.of("caniemail/check.mjs");
  private static final Pattern ROW =
      Pattern.compile("(?m)^\\| `([^`]+)` \\| ([^|]+) \\| ([^|]+) \\|$");

  @Test
  void whatMailProgramsDoNotTakeHasAFallbackThatTheDocumentationTells() throws Exception {
    assumeTrue(Browser.program("node").isPresent(), "needs node on the PATH");
    assumeTrue(Files.exists(Path.of("caniemail/node_modules")), "needs npm ci in site/caniemail");
    List<String> command = new ArrayList<>(List.of("node", CHECK.toString()));
    for (ThemedSite site : ThemedSite.all()) {
      try (Stream<Path> files = Files.list(site.root().resolve("newsletter"))) {
        files
            .map(Path::toString)
            .filter(name -> name.endsWith(".html") && !name.contains("-template"))
            .sorted()
            .forEach(command::add);
      }
    }
    Processes.Result result = Processes.run(Path.of(""), command);
    assertThat(result.status()).as(result.output()).isZero();

    TreeSet<String> found = new TreeSet<>();
    for (String line : result.output().lines().toList()) {
      String[] parts = line.split("\t", -1);
      found.add(parts[2] + ": " + (parts[1].equals("error") ? "no" : "in part"));
    }
    found.removeIf(
        line -> line.endsWith(": in part") && found.contains(line.replace(": in part", ": no")));
    assertThat(told()).as("docs/newsletter.md").isEqualTo(found);
  }

  /** Features with "no" or "in part", and a third column that is not empty. */
  private static TreeSet<String> told() throws IOException {
    TreeSet<String> told = new TreeSet<>();
    Matcher row = ROW.matcher(Files.readString(Path.of("../docs/newsletter.md")));
    while (row.find()) {
      String where = row.group(2).strip();
      if (where.startsWith("no") || where.startsWith("in part")) {
        assertThat(row.group(3)).as(row.group(1)).isNotBlank();
        told.add(row.group(1) + ": " + (where.startsWith("no") ? "no" : "in part"));
      }
    }
    return told;
  }
}
