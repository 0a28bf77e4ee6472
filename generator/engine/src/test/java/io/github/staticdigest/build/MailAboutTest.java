package io.github.staticdigest.build;

import static io.github.staticdigest.build.RebuiltDigest.paper;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said beside the form for the newsletter of how often it comes. */
class MailAboutTest {

  @ParameterizedTest
  @CsvSource({
    "en, issue, One message for each new issue:, with two sentences each",
    "en, week, One message a week:, with two sentences each",
    "en, month, One message a month:, with two sentences each",
    "de, issue, Eine Nachricht zu jeder neuen Ausgabe:, mit je zwei Sätzen",
    "de, week, Eine Nachricht je Woche:, mit je zwei Sätzen",
    "de, month, Eine Nachricht je Monat:, mit je zwei Sätzen"
  })
  void thePromiseIsWhatTheNewsletterKeeps(
      String language, String every, String promise, String leads, @TempDir Path project)
      throws IOException {
    RebuiltDigest digest = new RebuiltDigest(project);
    digest.write(
        "digest.yaml",
        "url: https://example.org/\nlanguage: %s\nnewsletter: {every: %s}\n"
                .formatted(language, every)
            + "subscribe: {provider: buttondown, name: us}\n");
    digest.write("dumps/a.jsonl", paper("Soil of woods", "Moss tells the soil by its colour."));
    digest.write("dumps/a.yaml", "date: 2026-01-01\n");
    digest.build();
    assertThat(digest.site("index.html")).content().contains(promise, leads);
    assertThat(digest.site("subscribe.html")).content().contains(promise, leads);
  }

  @ParameterizedTest
  @CsvSource({"en, Your e-mail address", "de, E-Mail-Adresse"})
  void theFormAsksForAnAddressInUsualWords(String language, String label, @TempDir Path project)
      throws IOException {
    RebuiltDigest digest = new RebuiltDigest(project);
    digest.write(
        "digest.yaml",
        "url: https://example.org/\nsubscribe: {provider: buttondown, name: us}\nlanguage: "
            + language);
    digest.write("dumps/a.jsonl", paper("Soil of woods", "Moss tells the soil by its colour."));
    digest.build();
    assertThat(digest.site("index.html")).content().contains(">" + label + "</label>");
  }

  @Test
  void theCuratorsOwnWordsStandWhereverThePromiseDoes(@TempDir Path project) throws IOException {
    RebuiltDigest digest = new RebuiltDigest(project);
    digest.write(
        "digest.yaml",
        "url: https://example.org/\n"
            + "subscribe: {provider: buttondown, name: us, promise: Moss on Mondays}\n");
    digest.write("dumps/a.jsonl", paper("Soil of woods", "Moss tells the soil by its colour."));
    digest.build();
    for (String page : List.of("index.html", "subscribe.html")) {
      assertThat(digest.site(page))
          .content()
          .contains("Moss on Mondays")
          .doesNotContain("One message for each new issue");
    }
  }
}
