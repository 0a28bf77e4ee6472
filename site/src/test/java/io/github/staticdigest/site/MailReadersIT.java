package io.github.staticdigest.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.mail.BodyPart;
import jakarta.mail.Header;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.internet.MimeUtility;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Libraries of two languages read the same of every message, and it is what the site shows. */
class MailReadersIT {

  private static final String PYTHON = "/usr/bin/python3";

  @Test
  void angusMailAndPythonReadTheSameOfEveryMessageInEveryTheme() throws Exception {
    assumeTrue(new File(PYTHON).canExecute(), "needs Debian's python3");
    List<Path> messages = messages();
    assertThat(messages).hasSizeGreaterThanOrEqualTo(15);
    List<String> command =
        new ArrayList<>(
            List.of(PYTHON, Path.of("src/test/resources/mail.py").toAbsolutePath().toString()));
    messages.forEach(message -> command.add(message.toString()));

    Processes.Result result = Processes.run(Path.of(""), command);

    assertThat(result.status()).as(result.output()).isZero();
    JsonNode read = new ObjectMapper().readTree(result.output());
    assertThat(read).hasSameSizeAs(messages);
    for (int i = 0; i < messages.size(); i++) {
      assertSame(messages.get(i), read.get(i));
    }
  }

  private static List<Path> messages() {
    return ThemedSite.all().stream()
        .flatMap(
            site -> {
              try (Stream<Path> files = Files.list(site.root().resolve("newsletter"))) {
                return files
                    .filter(file -> file.toString().endsWith(".eml"))
                    .sorted()
                    .toList()
                    .stream();
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            })
        .toList();
  }

  private static void assertSame(Path file, JsonNode python) throws Exception {
    String name = file.toString();
    MimeMessage angus = read(file);
    assertThat(python.path("defects")).as(name).isEmpty();
    assertThat(python.path("type").asText()).as(name).isEqualTo("multipart/alternative");

    List<String> headers = new ArrayList<>();
    for (Header header : Collections.list(angus.getAllHeaders())) {
      if (!header.getName().startsWith("Content-")) {
        headers.add(header.getName() + ": " + decoded(header.getValue()));
      }
    }
    List<String> ofPython = new ArrayList<>();
    for (JsonNode header : python.path("headers")) {
      if (!header.path(0).asText().startsWith("Content-")) {
        ofPython.add(header.path(0).asText() + ": " + header.path(1).asText());
      }
    }
    assertThat(ofPython).as(name).isEqualTo(headers);

    MimeMultipart parts = (MimeMultipart) angus.getContent();
    assertThat(python.path("parts")).as(name).hasSize(2);
    assertThat(parts.getCount()).as(name).isEqualTo(2);
    for (int i = 0; i < 2; i++) {
      JsonNode part = python.path("parts").get(i);
      BodyPart own = parts.getBodyPart(i);
      assertThat(own.isMimeType(part.path("type").asText())).as(name).isTrue();
      assertThat(part.path("charset").asText()).as(name).isEqualToIgnoringCase("utf-8");
      assertThat(part.path("text").asText())
          .as(name)
          .isEqualTo(own.getContent().toString().replace("\r\n", "\n"));
    }
    assertShown(file, python);
  }

  /** What is made for no service in particular is the same in the message and on the site. */
  private static void assertShown(Path file, JsonNode python) throws IOException {
    if (!file.toString().contains("extremes")) {
      String stem = file.toString().replaceFirst("\\.eml$", "");
      assertThat(python.path("parts").path(0).path("text").asText())
          .isEqualTo(Files.readString(Path.of(stem + ".txt")));
      assertThat(python.path("parts").path(1).path("text").asText())
          .isEqualTo(Files.readString(Path.of(stem + ".html")));
    }
  }

  private static String decoded(String header) throws IOException {
    return MimeUtility.decodeText(MimeUtility.unfold(header)).replaceAll("\\s+", " ").strip();
  }

  private static MimeMessage read(Path file) throws Exception {
    try (InputStream in = Files.newInputStream(file)) {
      return new MimeMessage(Session.getInstance(new Properties()), in);
    }
  }
}
