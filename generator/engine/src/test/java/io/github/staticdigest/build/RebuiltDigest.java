package io.github.staticdigest.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.staticdigest.model.Problem;
import io.github.staticdigest.model.Problem.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A digest in a folder of its own that is built, changed and built again over what it published.
 */
final class RebuiltDigest {

  /** The abstracts of two papers that have nothing in common. */
  static final String NORWAY =
      "We map the soil of woods in the north of Norway by the colour of its moss in spring.";

  static final String PERU =
      "Termites in Peru carry clay upwards; their mounds are weighed each month for a decade.";

  private static final Pattern ADVICE = Pattern.compile("(pins|merge): -.*");
  private static final Pattern ITEM = Pattern.compile("- (?:\\{.*?}|\\[.*?])");

  private final Path project;

  RebuiltDigest(Path project) {
    this.project = project;
  }

  /** The one problem that there is. */
  static Problem only(List<Problem> problems) {
    assertThat(problems).hasSize(1);
    return problems.get(0);
  }

  /** A line of a dump of JSON lines. */
  static String paper(String title, String text) {
    return "{\"title\": \"" + title + "\", \"abstract\": \"" + text + "\"}\n";
  }

  /** The id in a line of the published data. */
  static String id(String line) {
    return line.replaceFirst("\\{\"id\":\"([^\"]*).*", "$1");
  }

  /** The page in a line of the published data. */
  static String url(String line) {
    return line.replaceFirst(".*?\"url\":\"([^\"]*).*", "$1");
  }

  /** What a report tells of papers and pages that were published. */
  static List<Problem> ofPublished(BuildReport report) {
    return report.problems().stream()
        .filter(problem -> problem.message().contains("publish"))
        .toList();
  }

  Path content(String file) {
    return project.resolve("content").resolve(file);
  }

  Path site(String file) {
    return project.resolve("site").resolve(file);
  }

  void write(String file, String text) throws IOException {
    Files.createDirectories(content(file).getParent());
    Files.writeString(content(file), text);
  }

  /** The line of the published data that holds some words. */
  String line(String words) throws IOException {
    return Files.readAllLines(site("data/entries.jsonl")).stream()
        .filter(line -> line.contains(words))
        .findFirst()
        .orElseThrow();
  }

  /** Does what an advice says of overrides.yaml, to the letter, in place of what stands there. */
  void follow(String fix) throws IOException {
    Matcher advice = ADVICE.matcher(fix);
    assertThat(advice.find()).isTrue();
    StringBuilder overrides = new StringBuilder(advice.group(1)).append(":\n");
    Matcher item = ITEM.matcher(advice.group());
    while (item.find()) {
      overrides.append("  ").append(item.group()).append('\n');
    }
    write("overrides.yaml", overrides.toString());
  }

  BuildReport build() throws IOException {
    return build(null, false);
  }

  /**
   * @param day see {@link BuildOptions}
   * @param allowShrink see {@link BuildOptions}
   */
  BuildReport build(LocalDate day, boolean allowShrink) throws IOException {
    return new DigestBuild(
            new BuildOptions(
                content(""),
                null,
                site(""),
                1,
                "digest-test",
                RebuiltDigest.class.getClassLoader(),
                Progress.NONE,
                day,
                allowShrink))
        .run();
  }

  /** What a build that succeeds tells of papers and pages that were published. */
  List<Problem> warnings() throws IOException {
    return ofPublished(build());
  }

  /** The errors of a build that fails. */
  List<Problem> errors() {
    return catchThrowableOfType(BuildFailure.class, this::build).problems().stream()
        .filter(problem -> problem.severity() == Severity.ERROR)
        .toList();
  }
}
