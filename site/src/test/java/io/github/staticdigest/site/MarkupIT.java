package io.github.staticdigest.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The W3C's Nu checker reads every page and every style sheet, and scales weigh them. */
class MarkupIT {

  /** Properties of current CSS, in every browser for years, that the checker does not know yet. */
  private static final Pattern NEWER_THAN_THE_CHECKER =
      Pattern.compile(
          "Property “(contain-intrinsic-size|overflow-clip-margin|size-adjust|font-optical-sizing)”"
              + " doesn't exist");

  @Test
  void theNuCheckerFindsNoErrorOnAnyPage() throws Exception {
    Processes.Result result = check("--skip-non-html", pages());
    assertThat(result.output()).isEmpty();
    assertThat(result.status()).isZero();
  }

  @Test
  void theNuCheckerFindsNoErrorInAnyStyleSheet() throws Exception {
    Processes.Result result = check("--skip-non-css", sheets());
    assertThat(result.output().lines().filter(line -> !NEWER_THAN_THE_CHECKER.matcher(line).find()))
        .isEmpty();
  }

  @Test
  void theNuCheckerWouldFindAnError() throws Exception {
    Processes.Result result =
        Processes.java(
            List.of("-Xss2m"),
            "nu.validator.client.SimpleCommandLineValidator",
            List.of("--errors-only", "src/test/resources/broken.html"));
    assertThat(result.output()).contains("Stray end tag");
    assertThat(result.status()).isNotZero();
  }

  @Test
  void pagesKeepTheirWeightInEveryTheme() {
    for (ThemedSite site : ThemedSite.all()) {
      assertThat(weight(site, "index.html")).as(site.name()).isLessThan(60_000);
      assertThat(heaviest(site, "assets", ".css")).as(site.name()).isLessThan(20_000);
      assertThat(heaviest(site, "issues", ".html")).as(site.name()).isLessThan(400_000);
      assertThat(heaviest(site, "entries", ".html")).as(site.name()).isLessThan(25_000);
    }
  }

  private static long weight(ThemedSite site, String file) {
    return site.root().resolve(file).toFile().length();
  }

  private static long heaviest(ThemedSite site, String folder, String ending) {
    try (Stream<Path> files = Files.list(site.root().resolve(folder))) {
      return files
          .filter(file -> file.toString().endsWith(ending))
          .mapToLong(file -> file.toFile().length())
          .max()
          .orElseThrow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** All pages of the published site, and one of each kind of the others. */
  private static List<String> pages() {
    List<String> pages = new ArrayList<>(List.of(PublishedSite.ROOT.toString()));
    ThemedSite.all().stream()
        .skip(1)
        .flatMap(site -> site.pages().stream().map(page -> site.root().resolve(page).toString()))
        .forEach(pages::add);
    return pages;
  }

  private static List<String> sheets() {
    return ThemedSite.all().stream().map(site -> site.root().resolve("assets").toString()).toList();
  }

  private static Processes.Result check(String option, List<String> files) throws Exception {
    List<String> arguments = new ArrayList<>(List.of("--errors-only", option));
    arguments.addAll(files);
    return Processes.java(
        List.of("-Xss2m"), "nu.validator.client.SimpleCommandLineValidator", arguments);
  }
}
