package io.github.staticdigest.config;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.junit.jupiter.params.provider.ValueSource;

/** What complaints repeat stands in every log, so no secret may be in it. */
class ComplaintsTest {

  @TempDir Path content;

  @ParameterizedTest
  @CsvSource(
      delimiter = ' ',
      value = {
        "https://ann:secret@host/x https://***@host/x",
        "https://ann:secret@host/x?key=secret https://***@host/x?***",
        "https://host/x?key=secret|b https://host/x?***",
        "https://host/x?to=ann@host&key=secret https://***?***",
        "https://ann:sec/ret@host/x https://***@host/x",
        "https://ann:sec@ret@host/x https://***@host/x",
        "https://ann:secret?@host/x https://***?***",
        "https://ann:secret#@host/x https://***#***",
        "https://host/x#token=secret https://host/x#***",
        "ann:secret@host ***@host",
        "//ann:secret@host //***@host",
        "https:/ann:secret@host https:/***@host",
        "mailto:ann@host?key=secret mailto:***@host?***",
        "nowhere nowhere"
      })
  void anAddressIsRepeatedWithoutUserAndQuery(String address, String told) {
    assertThat(Complaints.quoteAddress(address)).isEqualTo('"' + told + '"');
  }

  @Test
  void addressesAreKnownWhereverAWordIsRepeated() {
    assertThat(Complaints.quote("https://ann:secret@host/?key=secret"))
        .isEqualTo("\"https://***@host/?***\"");
    assertThat(Complaints.quote("Who asks whom? @home")).isEqualTo("\"Who asks whom? @home\"");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "url: %s",
        "title: %s\nurl: %s",
        "suggest: %s",
        "suggest-form: %s",
        "searches: [{label: a, url: %s}]",
        "feeds: {hub: %s}",
        "subscribe: {provider: kit, action: %s}",
        "subscribe: {provider: buttondown, name: %s}",
        "send: {smtp: {host: %s, port: %s, security: %s, server: %s}}",
        "send: {listmonk: {url: %s, server: %s, lists: [%s], template: %s}}",
        "send: {buttondown: {url: %s, server: %s}}",
        "sources: [{name: a, feed: %s}, {name: %s, url: %s, size: %s, server: %s, header: %s}]",
        "sources: [{name: a, opml: %s}, {name: b, arxiv: x, at: %s, sort: %s}]",
        "sources: [{name: a, daily-papers: %s, at: %s}]",
        "%s: a",
      })
  void noKeyOfDigestYamlTellsASecret(String yaml) throws IOException {
    for (String address :
        List.of("'https://ann:secret@host/x y'", "'https://host/x?key=secret|a b'")) {
      Files.writeString(content.resolve("digest.yaml"), yaml.replace("%s", address) + "\n");
      List<Problem> problems = new ArrayList<>();
      ConfigLoader.load(content, problems::add);
      assertThat(problems).isNotEmpty().noneMatch(one -> one.toString().contains("secret"));
    }
  }
}
