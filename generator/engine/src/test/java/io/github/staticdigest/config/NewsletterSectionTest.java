package io.github.staticdigest.config;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.staticdigest.config.NewsletterSettings.Every;
import io.github.staticdigest.model.MailService;
import io.github.staticdigest.model.Mailbox;
import io.github.staticdigest.model.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NewsletterSectionTest {

  @TempDir Path content;

  private final List<Problem> problems = new ArrayList<>();

  @Test
  void anEmptySectionMeansAnIssueAMailForNoServiceInParticular() throws IOException {
    assertThat(settings("profile: generic"))
        .isEqualTo(
            new NewsletterSettings(
                Every.ISSUE, false, MailService.GENERIC, null, null, null, null, null, 2));
    assertThat(problems).isEmpty();
  }

  @Test
  void withoutTheSectionItIsTheSameAndHasNoLine() throws IOException {
    assertThat(load("title: A\n")).isEqualTo(NewsletterSettings.USUAL);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The Digest <digest@example.org>|The Digest|digest@example.org",
        "'\"Digest, The\" <d.i+g@ex-ample.org>'|Digest, The|d.i+g@ex-ample.org",
        "'<digest@example.org>'||digest@example.org",
        "digest@example.org||digest@example.org",
        "Dîgèst \uD83D\uDE00 <digest@example.org>|Dîgèst \uD83D\uDE00|digest@example.org"
      })
  void aSenderHasAnAddressAndMayHaveAName(String text, String name, String address)
      throws IOException {
    assertThat(settings("from: '" + text + "'").from()).isEqualTo(new Mailbox(name, address));
    assertThat(problems).isEmpty();
  }

  @Test
  void oneWayToLeaveOrTwo() throws IOException {
    NewsletterSettings page = settings("unsubscribe: https://example.org/lëave?list=1");
    assertThat(page.unsubscribe()).isEqualTo("https://example.org/l%C3%ABave?list=1");
    assertThat(page.unsubscribeMail()).isNull();
    NewsletterSettings both =
        settings("unsubscribe: [\"mailto:a@example.org?subject=x\", https://example.org/]");
    assertThat(both.unsubscribe()).isEqualTo("https://example.org/");
    assertThat(both.unsubscribeMail()).isEqualTo("mailto:a@example.org?subject=x");
    assertThat(problems).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "every: day|The value of every cannot be \"day\"",
        "all: yes|The value of all is neither true nor false",
        "profile: sendgrid|The value of profile cannot be \"sendgrid\"",
        "from: The Digest|The value of from names no address of mail",
        "from: The Digest <digest@localhost>|names no address of mail",
        "from: A <a@example.org>, B <b@example.org>|names no address of mail",
        "from: a..b@example.org|names no address of mail",
        "reply: a b@example.org|The value of reply names no address of mail",
        "unsubscribe: http://example.org/|Nobody can unsubscribe at",
        "unsubscribe: leave|The address for unsubscribe \"leave\" is no address",
        "unsubscribe: mailto:nobody|Nobody can unsubscribe at",
        "unsubscribe: mailto:a@example.org?subject=x&bcc=b@example.org|Nobody can unsubscribe at",
        "unsubscribe: [https://a.example/, https://b.example/]|a second address of the same kind",
        "unsubscribe: [mailto:a@a.example, mailto:b@b.example]|a second address of the same kind",
        "sender: a@example.org|The key \"sender\" is not known"
      })
  void whatIsUnfitIsToldWithItsLine(String line, String problem) throws IOException {
    settings(line);
    assertThat(problems).singleElement().asString().startsWith("digest.yaml:2: ").contains(problem);
  }

  private NewsletterSettings settings(String line) throws IOException {
    return load("newsletter:\n  " + line + "\n");
  }

  private NewsletterSettings load(String text) throws IOException {
    Files.writeString(content.resolve("digest.yaml"), text);
    Files.createDirectories(content.resolve("dumps"));
    Files.writeString(content.resolve("dumps/one.txt"), "A title of some length\n\nText.\n");
    return ConfigLoader.load(content, problems::add).digest().newsletter();
  }
}
