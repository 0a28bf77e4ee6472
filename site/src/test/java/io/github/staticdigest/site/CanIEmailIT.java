package io.github.staticdigest.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
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
    letters().forEach(letter -> command.add(letter.toString()));
    Processes.Result result = Processes.run(Path.of(""), command);
    assertThat(result.status()).as(result.output()).isZero();

    Set<String> found = new TreeSet<>();
    for (String line : result.output().lines().toList()) {
      String[] parts = line.split("\t", -1);
      found.add(parts[2] + ": " + (parts[1].equals("error") ? "no" : "in part"));
    }
    found.removeIf(
        line -> line.endsWith(": in part") && found.contains(line.replace(": in part", ": no")));
    assertThat(told()).as("docs/newsletter.md").isEqualTo(found);
  }

  @Test
  void everyElementAttributeAndPropertyIsNamedThere() throws IOException {
    Set<String> elements = new TreeSet<>();
    Set<String> attributes = new TreeSet<>();
    Set<String> properties = new TreeSet<>();
    for (Path letter : letters()) {
      for (Element element : PublishedSite.html(letter).getAllElements()) {
        elements.add(element.normalName());
        element.attributes().forEach(attribute -> attributes.add(attribute.getKey()));
        for (String style : element.attr("style").split(";", -1)) {
          properties.add(style.replaceFirst(":.*", "").strip());
        }
      }
    }
    elements.remove("#root");
    properties.remove("");
    assertThat(named("Elements")).containsAll(elements);
    assertThat(named("Attributes")).containsAll(attributes);
    assertThat(named("Properties")).containsAll(properties);
  }

  private static Set<String> named(String what) throws IOException {
    String paragraph =
        Files.readString(Path.of("../docs/newsletter.md"))
            .replaceFirst("(?s).*?\\n" + what + ": (.*?)\\n\\n.*", "$1");
    return Pattern.compile("`([^`]+)`")
        .matcher(paragraph)
        .results()
        .map(name -> name.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The newsletters of all themes. */
  private static List<Path> letters() throws IOException {
    List<Path> letters = new ArrayList<>();
    for (ThemedSite site : ThemedSite.all()) {
      try (Stream<Path> files = Files.list(site.root().resolve("newsletter"))) {
        files
            .filter(file -> file.toString().matches(".*(?<!-template)\\.html"))
            .sorted()
            .forEach(letters::add);
      }
    }
    return letters;
  }

  /** Features with "no" or "in part", and a third column that is not empty. */
  private static Set<String> told() throws IOException {
    Set<String> told = new TreeSet<>();
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
