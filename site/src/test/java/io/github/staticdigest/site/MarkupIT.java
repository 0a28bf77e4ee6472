package io.github.staticdigest.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The W3C's Nu checker reads every page and every style sheet. */
class MarkupIT {

  /** Properties of current CSS, in every browser for years, that the checker does not know yet. */
  private static final Pattern NEWER_THAN_THE_CHECKER =
      Pattern.compile(
          "Property “(contain-intrinsic-size|size-adjust|font-optical-sizing)” doesn't exist");

  @Test
  void theNuCheckerFindsNoErrorOnAnyPage() throws Exception {
    Processes.Result result = check("--skip-non-html");
    assertThat(result.output()).isEmpty();
    assertThat(result.status()).isZero();
  }

  @Test
  void theNuCheckerFindsNoErrorInAnyStyleSheet() throws Exception {
    Processes.Result result = check("--skip-non-css");
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

  private static Processes.Result check(String option) throws Exception {
    return Processes.java(
        List.of("-Xss2m"),
        "nu.validator.client.SimpleCommandLineValidator",
        List.of("--errors-only", option, PublishedSite.ROOT.toString()));
  }
}
