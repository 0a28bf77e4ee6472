package io.github.staticdigest.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The goal that fetches, run by Maven itself with settings of its own. */
class FetchIT {

  private static final String SECRET = "open-sesame-42";

  /** The secret as Maven encrypts it under the master password that stands in MASTER. */
  private static final String ENCRYPTED = "{+h4BmHBq6osHnl7LWZSvrSBSrErjCpEtkZK6QtnzJDA=}";

  private static final String MASTER = "{oTiMK32S9PMHKnqFNhcm5K0O1wj7OCa+xahJlVbRD24=}";

  private static final String FEED =
      "<rss version='2.0'><channel><item><title>A Paper on Fetching</title>"
          + "<description>We tell of it.</description></item></channel></rss>";

  private final List<String> asked = Collections.synchronizedList(new ArrayList<>());
  private HttpServer server;

  @TempDir Path folder;

  @BeforeAll
  static void fillTheLocalRepository() throws IOException {
    QuickStartIT.fillTheLocalRepository();
  }

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
    server.createContext(
        "/feed",
        exchange -> {
          asked.add(
              exchange.getRequestHeaders().getFirst("User-Agent")
                  + " "
                  + exchange.getRequestHeaders().getFirst("X-Api-Key"));
          exchange.getResponseHeaders().set("ETag", "\"1\"");
          if ("\"1\"".equals(exchange.getRequestHeaders().getFirst("If-None-Match"))) {
            exchange.sendResponseHeaders(304, -1);
          } else {
            byte[] body = FEED.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
          }
          exchange.close();
        });
    server.start();
    write("security.xml", "<settingsSecurity><master>" + MASTER + "</master></settingsSecurity>");
    write(
        "content/digest.yaml",
        """
        sources:
          - name: news
            url: http://127.0.0.1:%d/feed
            server: vault
            header: X-Api-Key
        """
            .formatted(server.getAddress().getPort()));
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  @Test
  void aDigestIsFetchedPublishedAndLeftAloneWhereNothingChanged() throws Exception {
    Processes.Result first = run("fetch");
    assertThat(first.status()).as(first.output()).isZero();
    assertThat(first.output()).contains("news: 1 paper, written to dumps/news.xml", "1 new");
    assertThat(asked).hasSize(1);
    assertThat(asked.get(0))
        .startsWith("digest-maven-plugin/" + System.getProperty("digest.version") + " (+https://")
        .endsWith(SECRET);
    assertThat(folder.resolve("target/digest/fetch.json")).exists();

    Processes.Result built = run("generate");
    assertThat(built.status()).as(built.output()).isZero();
    assertThat(folder.resolve("target/digest/site/index.html"))
        .content()
        .contains("A Paper on Fetching");

    assertThat(run("fetch").output()).contains("nothing new; dumps/news.xml stands with 1 paper");
    assertThat(run("generate").output()).contains("Nothing changed");

    Processes.Result offline = run("fetch", "-o");
    assertThat(offline.status()).as(offline.output()).isZero();
    assertThat(offline.output()).contains("Maven is offline, so nothing is fetched");
    assertThat(asked).hasSize(2);
    nothingIsTold(first.output() + built.output() + offline.output());
  }

  @Test
  void aSourceThatIsGoneFailsTheGoalInOneSentence() throws Exception {
    server.removeContext("/feed");
    Processes.Result result = run("fetch");
    assertThat(result.status()).isNotZero();
    assertThat(result.output())
        .contains("refused: news: 127.0.0.1 has nothing at this address (404).")
        .doesNotContain("\tat ");
    nothingIsTold(result.output());
  }

  private void nothingIsTold(String output) throws IOException {
    assertThat(output).doesNotContain(SECRET);
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        assertThat(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1))
            .as(file.toString())
            .doesNotContain(SECRET);
      }
    }
  }

  private Processes.Result run(String goal, String... options) throws Exception {
    List<String> all = new ArrayList<>(List.of(options));
    all.add("-Dsettings.security=" + folder.resolve("security.xml"));
    all.add(QuickStartIT.goal(goal));
    return QuickStartIT.maven(folder, settings(), all);
  }

  /** The settings of the quick start with the password of a server. */
  private Path settings() throws IOException {
    String server =
        "<settings><servers><server><id>vault</id><password>"
            + ENCRYPTED
            + "</password></server></servers>";
    return write("settings.xml", QuickStartIT.settings().replaceFirst("<settings>", server));
  }

  private Path write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }
}
