package io.github.staticdigest.config;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.staticdigest.config.SendSettings.Buttondown;
import io.github.staticdigest.config.SendSettings.Listmonk;
import io.github.staticdigest.config.SendSettings.Security;
import io.github.staticdigest.config.SendSettings.Smtp;
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

class SendSectionTest {

  @TempDir Path content;

  private final List<Problem> problems = new ArrayList<>();

  @Test
  void allServersAreRead() throws IOException {
    SendSettings send =
        send(
            """
            send:
              smtp:
                host: smtp.example.org
                port: 2525
                security: tls
                server: mail
              listmonk:
                url: https://lists.example.org/sub
                server: lists
                lists: [3, 4]
                template: 7
              buttondown:
                server: letters
            """);

    assertThat(problems).isEmpty();
    assertThat(send.smtp()).isEqualTo(new Smtp("smtp.example.org", 2525, Security.TLS, "mail", 3));
    assertThat(send.listmonk())
        .isEqualTo(new Listmonk("https://lists.example.org/sub/", "lists", List.of(3, 4), 7, 8));
    assertThat(send.buttondown())
        .isEqualTo(new Buttondown("https://api.buttondown.com/v1/", "letters", 13));
  }

  @Test
  void withoutTheSectionNothingCanBeSent() throws IOException {
    assertThat(send("title: Mine\n")).isEqualTo(SendSettings.NONE);
    assertThat(problems).isEmpty();
  }

  @Test
  void portsFollowTheSecurityWhichIsStarttlsUnlessSaid() throws IOException {
    assertThat(send("send:\n  smtp:\n    host: a.example\n").smtp())
        .isEqualTo(new Smtp("a.example", 587, Security.STARTTLS, null, 3));
    assertThat(send("send:\n  smtp:\n    host: a.example\n    security: tls\n").smtp().port())
        .isEqualTo(465);
    assertThat(send("send:\n  smtp:\n    host: localhost\n    security: plain\n").smtp().port())
        .isEqualTo(25);
    assertThat(problems).isEmpty();
  }

  @Test
  void onThisMachineHttpWillDo() throws IOException {
    SendSettings send =
        send(
            "send:\n  listmonk: {url: 'http://localhost:9000', server: a, lists: [1]}\n"
                + "  buttondown: {url: 'http://127.0.0.1:1/v1/', server: b}\n");
    assertThat(send.listmonk().url()).isEqualTo("http://localhost:9000/");
    assertThat(send.buttondown().url()).isEqualTo("http://127.0.0.1:1/v1/");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "smtp: {port: 25}|The section smtp has no host",
        "smtp: {host: a b}|The value of host cannot be 'a b'",
        "smtp: {host: a.example, port: 70000}|The value of port cannot be '70000'",
        "smtp: {host: a.example, security: ssl}|The value of security cannot be 'ssl'",
        "smtp: {host: a.example, security: plain}|The security plain would show mail and password",
        "smtp: {host: a.example, server: a b}|The value of server cannot be 'a b'",
        "smtp: {host: a.example, password: x}|The key 'password' is not known",
        "smtp: a.example|The value of smtp should be a map of keys",
        "listmonk: {server: a, lists: [1]}|The section listmonk has no url",
        "listmonk: {url: 'http://a.example/', server: a, lists: [1]}|not one to hand a password to",
        "listmonk: {url: 'https://a.example/?x', server: a, lists: [1]}|not one to hand a password",
        "listmonk: {url: 'https://u:p@a.example/', server: a, lists: [1]}|not one to hand a passw",
        "listmonk: {url: 'https://a.example/', lists: [1]}|The section listmonk has no server",
        "listmonk: {url: 'https://a.example/', server: a}|The section listmonk names no lists",
        "listmonk: {url: 'https://a.example/', server: a, lists: [b]}|The value of lists cannot be",
        "listmonk: {url: 'https://a.example/', server: a, lists: [1], template: x}|of template",
        "buttondown: {url: 'https://a.example/'}|The section buttondown has no server",
        "buttondown: {url: 'ftp://a.example/', server: a}|not one to hand a password to",
        "sendmail: {}|The key 'sendmail' is not known"
      })
  void whatIsMissingOrUnfitIsTold(String line, String problem) throws IOException {
    send("send:\n  " + line + "\n");
    assertThat(problems)
        .singleElement()
        .asString()
        .startsWith("digest.yaml:2: ")
        .contains(problem.replace('\'', '"'));
  }

  private SendSettings send(String yaml) throws IOException {
    Files.writeString(content.resolve("digest.yaml"), yaml);
    return ConfigLoader.load(content, this::keep).send();
  }

  private void keep(Problem problem) {
    if (problem.file().equals("digest.yaml")) {
      problems.add(problem);
    }
  }
}
