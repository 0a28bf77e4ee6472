package io.github.staticdigest.build;

import static io.github.staticdigest.fetch.SourceServer.status;
import static io.github.staticdigest.fetch.SourceServer.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.staticdigest.fetch.Login;
import io.github.staticdigest.fetch.Outcome;
import io.github.staticdigest.fetch.ProxyRule;
import io.github.staticdigest.fetch.RawServer;
import io.github.staticdigest.fetch.SourceServer;
import io.github.staticdigest.fetch.Status;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Passwords for sources and proxies: sent where they belong, told to nobody else. */
class FetchSecretsTest {

  private static final String SECRET = "open-sesame-42";
  private static final String FEED = FetchSamples.rss("Fri, 27 Mar 2026 10:00:00 GMT", 2);

  @TempDir Path project;

  private SourceServer server;
  private SourceServer other;
  private FetchedDigest digest;

  @BeforeEach
  void start() throws IOException {
    server = SourceServer.start();
    other = SourceServer.start();
    digest = new FetchedDigest(project);
    digest.logins.put("vault", new Login("ann", SECRET));
    server.answer("/feed", text(FEED));
    other.answer("/feed", text(FEED));
  }

  @AfterEach
  void nothingIsTold() throws IOException {
    server.close();
    other.close();
    try (Stream<Path> files = Files.walk(project)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        assertThat(Files.readString(file)).as(file.toString()).doesNotContain(SECRET, basic());
      }
    }
  }

  private static String basic() {
    return Base64.getEncoder().encodeToString(("ann:" + SECRET).getBytes(StandardCharsets.UTF_8));
  }

  private void source(String more) throws IOException {
    digest.sources("name: news\nurl: " + server.url("/feed") + "\nserver: vault\n" + more);
  }

  @Test
  void nameAndPasswordGoIntoTheUsualHeader() throws Exception {
    source("");
    digest.fetch();
    assertThat(server.asked().get(0).header("Authorization")).isEqualTo("Basic " + basic());
  }

  @Test
  void aPasswordWithoutANameIsAToken() throws Exception {
    digest.logins.put("vault", new Login(null, SECRET));
    source("");
    digest.fetch();
    assertThat(server.asked().get(0).header("Authorization")).isEqualTo("Bearer " + SECRET);
  }

  @Test
  void anotherHeaderGetsTheBarePassword() throws Exception {
    source("header: X-Api-Key");
    digest.fetch();
    assertThat(server.asked().get(0).header("X-api-key")).isEqualTo(SECRET);
    assertThat(server.asked().get(0).header("Authorization")).isNull();
  }

  @Test
  void noPasswordIsSentOnToAnotherHost() throws Exception {
    server.forget("/feed").answer("/feed", status(302, "Location", other.url("/feed")));
    source("");
    assertThat(digest.outcome().status()).isEqualTo(Status.NEW);
    assertThat(other.asked()).hasSize(1);
    assertThat(other.asked().get(0).header("Authorization")).isNull();
  }

  @Test
  void thePasswordOfAListIsNotForItsFeeds() throws Exception {
    server.answer(
        "/list", text("<opml><outline text='x' xmlUrl='" + server.url("/feed") + "'/></opml>"));
    digest.sources("name: list\nopml: " + server.url("/list") + "\nserver: vault");
    digest.fetch();
    assertThat(server.asked().get(0).header("Authorization")).isNotNull();
    assertThat(server.asked().get(1).header("Authorization")).isNull();
  }

  @Test
  void whatAServerRepeatsIsHidden() throws Exception {
    String answer = FetchSamples.arxiv(1, 1).replace("<title>Quantum paper 1", "<title>Error");
    server.forget("/feed");
    server.answer(
        "/feed",
        text(
            answer
                .replace("http://arxiv.org/abs/2603.00001v1", "http://arxiv.org/api/errors#x")
                .replace("We show a", "Wrong key " + SECRET)));
    source("");
    Outcome outcome = digest.outcome();
    assertThat(outcome.status()).isEqualTo(Status.MALFORMED);
    assertThat(outcome.message()).contains("Wrong key ***").doesNotContain(SECRET);
  }

  @Test
  void aKeyInAnAddressIsNotRepeated() throws Exception {
    for (int status : new int[] {404, 500}) {
      server.answer("/keyed", status(status));
      digest.sources("name: news\nurl: " + server.url("/keyed?key=" + SECRET));
      assertThat(digest.outcome().message()).doesNotContain(SECRET);
      server.forget("/keyed");
    }
    server.answer("/keyed", text(FEED));
    assertThat(digest.outcome().message()).doesNotContain(SECRET);
    Files.delete(digest.content.resolve("digest.yaml"));
  }

  @Test
  void aPasswordThatNoHeaderMayHoldIsNotRepeated() throws Exception {
    digest.logins.put("vault", new Login(null, SECRET + "\n"));
    source("header: X-Api-Key");
    assertThat(digest.outcome().message()).startsWith("the address or the password holds what");
  }

  @Test
  void aServerThatIsNotInTheSettingsIsAMistake() throws Exception {
    digest.logins.clear();
    source("");
    assertThatExceptionOfType(BuildFailure.class)
        .isThrownBy(digest::fetch)
        .satisfies(
            failure ->
                assertThat(failure.problems().get(0).toString())
                    .startsWith("digest.yaml:3: ")
                    .contains("for the server vault"));
    assertThat(server.asked()).isEmpty();
  }

  @Test
  void aLoginDoesNotTellItself() {
    assertThat(new Login("ann", SECRET)).hasToString("a login");
    assertThat(new Login("ann", SECRET))
        .isEqualTo(new Login("ann", SECRET))
        .hasSameHashCodeAs(new Login("ann", SECRET))
        .isNotEqualTo(new Login("bob", SECRET));
  }

  @Test
  void aProxyIsAskedInPlaceOfTheHost() throws Exception {
    digest.proxies.add(new ProxyRule("http", "127.0.0.1", server.port(), null, "localhost|*.lan"));
    digest.sources("name: news\nurl: http://papers.invalid/feed");
    assertThat(digest.outcome().status()).isEqualTo(Status.NEW);
    assertThat(server.asked().get(0).target()).isEqualTo("http://papers.invalid/feed");
  }

  @Test
  void hostsThatAreExceptedAreAskedThemselves() throws Exception {
    digest.proxies.add(new ProxyRule("http", "127.0.0.1", other.port(), null, "127.0.*"));
    source("");
    assertThat(digest.outcome().status()).isEqualTo(Status.NEW);
    assertThat(other.asked()).isEmpty();
  }

  @Test
  void aProxyIsToldItsPasswordAndNoHostIs() throws Exception {
    Login login = new Login("ann", SECRET);
    digest.proxies.add(new ProxyRule("http", "127.0.0.1", server.port(), login, null));
    digest.sources("name: news\nurl: http://papers.invalid/feed");
    assertThat(digest.outcome().status()).isEqualTo(Status.NEW);
    assertThat(server.asked().get(0).header("Proxy-authorization")).isEqualTo("Basic " + basic());

    server.forget("/feed").answer("/feed", status(401, "WWW-Authenticate", "Basic realm=\"x\""));
    assertThat(digest.outcome().status()).isEqualTo(Status.REFUSED);
    server.forget("/feed").answer("/feed", status(401));
    assertThat(digest.outcome().status()).isEqualTo(Status.REFUSED);
    server.forget("/feed").answer("/feed", status(407, "Proxy-Authenticate", "Basic realm=\"x\""));
    assertThat(digest.outcome().message()).startsWith("the proxy wants to know who asks (407)");
    assertThat(server.asked()).as("none is asked twice").hasSize(4);
    assertThat(server.asked()).allMatch(asked -> asked.header("Authorization") == null);
  }

  @Test
  void noHostThatIsAskedWithoutAProxyGetsThePasswordOfOne() throws Exception {
    Login login = new Login("ann", SECRET);
    digest.proxies.add(new ProxyRule("http", "127.0.0.1", other.port(), login, "127.0.*"));
    digest.sources("name: news\nurl: " + server.url("/feed"));
    assertThat(digest.outcome().status()).isEqualTo(Status.NEW);
    assertThat(server.asked().get(0).header("Proxy-authorization")).isNull();
  }

  @Test
  void aProxyThatWantsAPasswordIsNamed() throws Exception {
    digest.proxies.add(new ProxyRule("http", "127.0.0.1", server.port(), null, null));
    digest.sources("name: news\nurl: http://papers.invalid/feed");
    server.forget("/feed").answer("/feed", status(407, "Proxy-Authenticate", "Basic realm=\"x\""));
    assertThat(digest.outcome().message()).startsWith("the proxy wants to know who asks (407)");
  }

  /** In a process of its own, since Java reads once whether passwords may go to tunnels. */
  @Test
  void aProxyIsToldItsPasswordForEncryptedAddressesToo() throws Exception {
    try (RawServer proxy = RawServer.start("HTTP/1.1 502 No\r\n\r\n")) {
      Process process =
          new ProcessBuilder(
                  Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                  "-cp",
                  System.getProperty("java.class.path"),
                  TunnelMain.class.getName(),
                  project.toString(),
                  String.valueOf(proxy.port()),
                  SECRET)
              .redirectErrorStream(true)
              .redirectOutput(project.resolve("output.txt").toFile())
              .start();
      assertThat(process.waitFor()).isZero();
      assertThat(proxy.asked().get(0))
          .startsWith("CONNECT papers.invalid:443")
          .contains("Proxy-Authorization: Basic " + basic());
      assertThat(Files.readString(project.resolve("output.txt"))).contains("property null");
    }
  }
}
