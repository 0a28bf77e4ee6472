package io.github.staticdigest.plugin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.lang.reflect.Field;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.SystemStreamLog;
import org.apache.maven.settings.Proxy;
import org.apache.maven.settings.Server;
import org.apache.maven.settings.Settings;
import org.apache.maven.settings.building.DefaultSettingsProblem;
import org.apache.maven.settings.building.SettingsProblem;
import org.apache.maven.settings.crypto.SettingsDecrypter;
import org.apache.maven.settings.crypto.SettingsDecryptionRequest;
import org.apache.maven.settings.crypto.SettingsDecryptionResult;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The goal as a user calls it, against a server on this machine. */
class FetchMojoTest {

  private static final String FEED =
      "<rss version='2.0'><channel><item><title>One</title><description>We tell of it."
          + "</description></item></channel></rss>";

  @TempDir Path project;

  private final List<String> said = new ArrayList<>();
  private final List<String> asked = new ArrayList<>();
  private final Settings settings = new Settings();
  private final FetchMojo mojo = new FetchMojo(new Opener(), time -> {});
  private HttpServer server;

  /** Opens what is locked with a brace, as Maven does with a master password. */
  private static final class Opener implements SettingsDecrypter {

    @Override
    public SettingsDecryptionResult decrypt(SettingsDecryptionRequest request) {
      List<SettingsProblem> problems = new ArrayList<>();
      for (Server server : request.getServers()) {
        if (server.getPassword().equals("{lost}")) {
          problems.add(
              new DefaultSettingsProblem(
                  "lost", SettingsProblem.Severity.ERROR, "settings", 1, 1, null));
        }
        server.setPassword(server.getPassword().replaceAll("[{}]", ""));
      }
      for (Proxy proxy : request.getProxies()) {
        if (proxy.getPassword().equals("{lost}")) {
          problems.add(
              new DefaultSettingsProblem(
                  "lost", SettingsProblem.Severity.ERROR, "settings", 1, 1, null));
        }
        proxy.setPassword(proxy.getPassword().replaceAll("[{}]", ""));
      }
      return new Opened(request, problems);
    }
  }

  private record Opened(SettingsDecryptionRequest request, List<SettingsProblem> problems)
      implements SettingsDecryptionResult {

    @Override
    public Server getServer() {
      return request.getServers().get(0);
    }

    @Override
    public List<Server> getServers() {
      return request.getServers();
    }

    @Override
    public Proxy getProxy() {
      return request.getProxies().get(0);
    }

    @Override
    public List<Proxy> getProxies() {
      return request.getProxies();
    }

    @Override
    public List<SettingsProblem> getProblems() {
      return problems;
    }
  }

  @BeforeEach
  void configure() throws ReflectiveOperationException, IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          String path = exchange.getRequestURI().getPath();
          asked.add(path + " " + exchange.getRequestHeaders().getFirst("Authorization"));
          byte[] body = FEED.getBytes(StandardCharsets.UTF_8);
          exchange.sendResponseHeaders(path.equals("/feed") ? 200 : 404, body.length);
          exchange.getResponseBody().write(body);
          exchange.close();
        });
    server.start();
    Files.createDirectories(project.resolve("content"));
    set("contentDirectory", project.resolve("content").toFile());
    set("report", project.resolve("target/digest/fetch.json").toFile());
    set("settings", settings);
    set("version", "1.2.3");
    mojo.setLog(
        new SystemStreamLog() {
          @Override
          public void info(CharSequence line) {
            said.add(line.toString());
          }

          @Override
          public void warn(CharSequence line) {
            said.add("warning " + line);
          }
        });
    sources("name: news\n    url: " + url("/feed"));
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  private String url(String path) {
    return "http://127.0.0.1:" + server.getAddress().getPort() + path;
  }

  private void sources(String... sources) throws IOException {
    Files.writeString(
        project.resolve("content/digest.yaml"),
        "sources:\n  - " + String.join("\n  - ", sources) + "\n");
  }

  /** Sets a parameter as Maven does. */
  private void set(String parameter, Object value) throws ReflectiveOperationException {
    Field field = FetchMojo.class.getDeclaredField(parameter);
    field.setAccessible(true);
    field.set(mojo, value);
  }

  @Test
  void whatIsFetchedIsToldAndReported() throws Exception {
    mojo.execute();

    assertThat(project.resolve("content/dumps/news.xml")).hasContent(FEED);
    assertThat(said)
        .containsExactly(
            "news: 1 paper, written to dumps/news.xml",
            "Fetched: 1 new",
            "The report: " + project.resolve("target/digest/fetch.json"));
    assertThat(project.resolve("target/digest/fetch.json")).content().contains("\"failed\" : 0");
  }

  @Test
  void aFailureOfOneSourceFailsTheGoalOnceAllAreAsked() throws Exception {
    sources("name: gone\n    url: " + url("/gone"), "name: news\n    url: " + url("/feed"));

    assertThatExceptionOfType(MojoFailureException.class)
        .isThrownBy(mojo::execute)
        .withMessage(
            "One source failed; what stood before stands, and the others were fetched:\n"
                + "  refused: gone: 127.0.0.1 has nothing at this address (404). Correct the"
                + " address, or server: and header: (digest.yaml:2)\n");
    assertThat(project.resolve("content/dumps/news.xml")).exists();
    assertThat(said).contains("Fetched: 1 new, 1 refused");
  }

  @Test
  void whatFailsTheGoalCanBeSaid() throws Exception {
    sources("name: gone\n    url: " + url("/gone"));
    set("failOn", List.of("none"));
    mojo.execute();
    assertThat(said.get(0))
        .startsWith("warning refused: gone: 127.0.0.1 has nothing at this address");

    set("failOn", List.of("partial", " refused"));
    assertThatExceptionOfType(MojoFailureException.class).isThrownBy(mojo::execute);

    set("failOn", List.of("broken"));
    assertThatExceptionOfType(MojoFailureException.class)
        .isThrownBy(mojo::execute)
        .withMessageContaining("digest.failOn knows no broken. Known: none, new,");
  }

  @Test
  void onlyTheSourcesThatAreNamedAreAsked() throws Exception {
    sources("name: gone\n    url: " + url("/gone"), "name: news\n    url: " + url("/feed"));
    set("sources", List.of("news"));
    mojo.execute();
    assertThat(asked).containsExactly("/feed null");
  }

  @Test
  void offlineNothingIsDone() throws Exception {
    settings.setOffline(true);
    mojo.execute();
    assertThat(said)
        .containsExactly("Maven is offline, so nothing is fetched; the dumps stay as they are");
    assertThat(asked).isEmpty();
    assertThat(project.resolve("content/dumps")).doesNotExist();
  }

  @Test
  void skippingDoesNothing() throws Exception {
    set("skip", true);
    mojo.execute();
    assertThat(said).containsExactly("Nothing is fetched, as digest.skip says");
    assertThat(asked).isEmpty();
  }

  @Test
  void mistakesInTheSettingsAreToldWithTheirPlace() throws Exception {
    sources("name: news\n    url: here");
    assertThatExceptionOfType(MojoFailureException.class)
        .isThrownBy(mojo::execute)
        .withMessageStartingWith("Nothing was fetched, for one error:\n")
        .withMessageContaining("digest.yaml:3: The url \"here\" is no address");
  }

  @Test
  void passwordsComeDecryptedFromMavensSettings() throws Exception {
    settings.addServer(server("vault", "{open sesame}"));
    sources("name: news\n    url: " + url("/feed") + "\n    server: vault");
    mojo.execute();
    assertThat(asked).containsExactly("/feed Bearer open sesame");
    assertThat(said.toString()).doesNotContain("sesame");
  }

  @Test
  void aPasswordThatCannotBeDecryptedIsNotSent() throws Exception {
    settings.addServer(server("vault", "{lost}"));
    sources("name: news\n    url: " + url("/feed") + "\n    server: vault");
    assertThatExceptionOfType(MojoFailureException.class)
        .isThrownBy(mojo::execute)
        .withMessageContaining("for the server vault");
    assertThat(asked).isEmpty();
  }

  @Test
  void activeProxiesOfMavensSettingsAreUsed() throws Exception {
    settings.addProxy(proxy(1, false));
    settings.addProxy(proxy(server.getAddress().getPort(), true));
    sources("name: news\n    url: http://papers.invalid/feed");
    mojo.execute();
    assertThat(asked).containsExactly("/feed null");
    assertThat(said).contains("Fetched: 1 new");
  }

  @Test
  void aPasswordOfAProxyThatCannotBeDecryptedIsToldAndNotSent() throws Exception {
    Proxy proxy = proxy(server.getAddress().getPort(), true);
    proxy.setPassword("{lost}");
    settings.addProxy(proxy);
    assertThatExceptionOfType(MojoFailureException.class)
        .isThrownBy(mojo::execute)
        .withMessageStartingWith("Nothing was fetched: the password of the proxy 127.0.0.1 in");
    assertThat(asked).isEmpty();
  }

  @Test
  void whereNothingIsToBeFetchedItSaysSo() throws Exception {
    sources("name: hf\n    daily-papers: 9999-01-01");
    mojo.execute();
    assertThat(said).contains("Nothing was to be fetched");
  }

  @Test
  void pastDaysAreCounted() throws Exception {
    Path dumps = Files.createDirectories(project.resolve("content/dumps"));
    for (int day = 1; day <= 3; day++) {
      Files.writeString(dumps.resolve("hf-2026-03-0" + day + ".txt"), "mine");
    }
    sources("name: hf\n    daily-papers: 2026-03-01..2026-03-03");
    mojo.execute();
    sources("name: hf\n    daily-papers: 2026-03-01");
    mojo.execute();
    assertThat(said)
        .contains(
            "hf: 3 past days stand as they were",
            "Fetched: 3 settled",
            "hf: one past day stands as it was");
  }

  private static Server server(String id, String password) {
    Server server = new Server();
    server.setId(id);
    server.setPassword(password);
    return server;
  }

  private static Proxy proxy(int port, boolean active) {
    Proxy proxy = new Proxy();
    proxy.setActive(active);
    proxy.setHost("127.0.0.1");
    proxy.setPort(port);
    proxy.setUsername("ann");
    proxy.setPassword("{open sesame}");
    return proxy;
  }
}
