package io.github.staticdigest.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The W3C's Nu checker reads every page and every style sheet. */
class MarkupIT {

  /** In CSS Box Sizing Level 4 and in every browser since 2023. */
  private static final String NEWER_THAN_THE_CHECKER =
      "Property “contain-intrinsic-size” doesn't exist.";

  @Test
  void theNuCheckerFindsNoErrorOnAnyPage() throws Exception {
    Processes.Result result = check("--skip-non-html");
    assertThat(result.output()).isEmpty();
    assertThat(result.status()).isZero();
  }

  @Test
  void theNuCheckerFindsNoErrorInAnyStyleSheet() throws Exception {
    Processes.Result result = check("--skip-non-css");
    assertThat(result.output().lines().filter(line -> !line.endsWith(NEWER_THAN_THE_CHECKER)))
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
