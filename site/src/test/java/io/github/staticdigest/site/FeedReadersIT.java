package io.github.staticdigest.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.github.staticdigest.build.BuildFailure;
import io.github.staticdigest.build.BuildOptions;
import io.github.staticdigest.build.DigestBuild;
import io.github.staticdigest.build.Progress;
import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Programs that read feeds take all of ours, and show what is new, once. */
class FeedReadersIT {

  private static final String PYTHON = "/usr/bin/python3";
  private static final String EDITED = "We propose";

  @TempDir Path folder;

  private HttpServer server;

  @Test
  void feedparserFindsNothingToMendInAnyFeed() throws Exception {
    assumeTrue(
        new File(PYTHON).canExecute()
            && Processes.run(folder, List.of(PYTHON, "-c", "import feedparser")).status() == 0,
        "needs Debian's python3-feedparser");
    List<String> command =
        new ArrayList<>(
            List.of(PYTHON, Path.of("src/test/resources/feeds.py").toAbsolutePath().toString()));
    List<Path> feeds =
        Stream.concat(FeedsTest.feeds(), Stream.of(PublishedSite.ROOT.resolve("atom.xml")))
            .toList();
    feeds.forEach(feed -> command.add(feed.toString()));

    Processes.Result read = Processes.run(folder, command);

    assertThat(read.status()).as(read.output()).isZero();
    List<String[]> lines = read.output().lines().map(line -> line.split("\t", -1)).toList();
    assertThat(lines).hasSameSizeAs(feeds);
    for (String[] line : lines) {
      assertThat(line[1]).as(line[0]).isEqualTo("wellformed");
      assertThat(line[2]).as(line[0]).isEqualTo(line[0].endsWith("atom.xml") ? "atom10" : "rss20");
      assertThat(line[4]).as(line[0] + ": ids").isEqualTo(line[3]);
      assertThat(line[5]).as(line[0] + ": whole items").isEqualTo(line[3]);
    }
  }

  @Test
  void newsboatShowsWhatWasEditedAndWhatIsNewAndNothingTwice() throws Exception {
    assumeTrue(Browser.program("newsboat").isPresent(), "needs newsboat on the PATH");
    assumeTrue(new File(PYTHON).canExecute(), "needs Debian's python3");
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::serve);
    server.start();
    try {
      showsWhatChanged();
    } finally {
      server.stop(0);
    }
  }

  private void showsWhatChanged() throws Exception {
    Path site = folder.resolve("site");
    write("digest.yaml", settings());
    dump("000_c95912cf9ddd7b49");
    dump("001_a6583d12ca0298e2");
    build(false);
    newsboat("-i", site.resolve("opml.xml").toString());
    Files.writeString(
        folder.resolve("urls"),
        Files.readString(folder.resolve("urls")) + address() + "atom.xml\n");
    Files.writeString(
        folder.resolve("config"),
        Files.readAllLines(folder.resolve("urls")).stream()
            .map(line -> "reset-unread-on-update \"" + line.replaceFirst(" .*", "") + "\"\n")
            .collect(Collectors.joining()));
    newsboat("-x", "reload");
    Map<String, String> before = items(site);
    assertThat(cached("1")).isEqualTo(before.keySet()).hasSizeGreaterThan(150);
    assertThat(query("select count(*) from rss_item")).isEqualTo(String.valueOf(before.size()));
    query("update rss_item set unread = 0");

    newsboat("-x", "reload");
    assertThat(cached("unread = 1")).as("an unchanged digest").isEmpty();

    String edited = edit("000_c95912cf9ddd7b49.txt");
    Files.delete(folder.resolve("content/dumps/001_a6583d12ca0298e2.txt"));
    Files.delete(folder.resolve("content/dumps/001_a6583d12ca0298e2.yaml"));
    dump("004_8e9c93b1666554e7");
    assertThatExceptionOfType(BuildFailure.class)
        .isThrownBy(() -> build(false))
        .withMessageContaining("dumps/001_a6583d12ca0298e2");
    build(true);
    newsboat("-x", "reload");

    Map<String, String> after = items(site);
    Set<String> expected = new TreeSet<>();
    after.forEach(
        (id, text) -> {
          if (!text.equals(before.get(id))) {
            expected.add(id);
          }
        });
    assertThat(expected)
        .filteredOn(id -> before.containsKey(id) && !after.get(id).contains("Data mixtures"))
        .as("the one that was edited")
        .singleElement()
        .satisfies(id -> assertThat(after.get(id)).contains(edited));
    assertThat(cached("unread = 1")).as("what newsboat shows as new").isEqualTo(expected);
    assertThat(expected).hasSizeBetween(20, 60);
    assertThat(query("select count(*) - count(distinct guid) from rss_item"))
        .as("none is there twice")
        .isEqualTo("0");
  }

  /** Edits the first abstract that says what is proposed, of a paper that is not in front. */
  private String edit(String name) throws IOException {
    Path file = folder.resolve("content/dumps").resolve(name);
    String text = Files.readString(file);
    int at = text.lastIndexOf(EDITED);
    String edited = "We hereby propose" + text.substring(at + EDITED.length(), at + 30);
    Files.writeString(
        file, text.substring(0, at) + "We hereby propose" + text.substring(at + EDITED.length()));
    return edited;
  }

  private String settings() {
    return "title: A Test\nurl: %s\nid: example.org,2026\nupdated: 2026-03-28\n"
            .formatted(address())
        + "feeds:\n  queries:\n    - slug: data\n      title: Data\n"
        + "      words: [data]\n";
  }

  private String address() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/";
  }

  private void dump(String name) throws IOException {
    for (String ending : List.of(".txt", ".yaml")) {
      Path own = Path.of("../content/dumps", name + ending);
      if (Files.exists(own)) {
        write("dumps/" + name + ending, Files.readString(own));
      }
    }
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve("content").resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private void build(boolean allowShrink) throws IOException {
    new DigestBuild(
            new BuildOptions(
                folder.resolve("content"),
                null,
                folder.resolve("site"),
                2,
                "digest-maven-plugin",
                FeedReadersIT.class.getClassLoader(),
                Progress.NONE,
                null,
                allowShrink))
        .run();
  }

  /** What our RSS feeds tell of each item, by its id. */
  private static Map<String, String> items(Path site) throws IOException {
    Map<String, String> items = new TreeMap<>();
    for (String name : List.of("feed.xml", "issues.xml")) {
      items.putAll(itemsOf(site.resolve(name)));
    }
    for (String name : List.of("topics", "feeds")) {
      try (Stream<Path> files = Files.list(site.resolve(name))) {
        for (Path file : files.filter(path -> path.toString().endsWith(".xml")).toList()) {
          items.putAll(itemsOf(file));
        }
      }
    }
    return items;
  }

  private static Map<String, String> itemsOf(Path feed) throws IOException {
    Document xml = Jsoup.parse(Files.readString(feed), "", Parser.xmlParser());
    return xml.select("item").stream()
        .collect(
            Collectors.toMap(
                item -> item.selectFirst("guid").text(),
                item ->
                    item.selectFirst("title").text()
                        + item.selectFirst("content|encoded").wholeText()));
  }

  private void newsboat(String... arguments) throws Exception {
    List<String> command = new ArrayList<>(List.of("env", "HOME=" + folder, "newsboat"));
    Files.writeString(
        folder.resolve("config"), "", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    command.addAll(List.of("-u", "urls", "-c", "cache.db", "-C", "config"));
    command.addAll(List.of(arguments));
    Processes.Result result = Processes.run(folder, command);
    assertThat(result.status()).as(result.output()).isZero();
  }

  /** Ids of cached items for which something holds. */
  private Set<String> cached(String condition) throws Exception {
    return query("select guid from rss_item where " + condition)
        .lines()
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private String query(String sql) throws Exception {
    String program =
        "import sqlite3, sys\n"
            + "with sqlite3.connect('cache.db') as cache:\n"
            + "    print('\\n'.join(str(row[0]) for row in cache.execute(sys.argv[1])))\n";
    Processes.Result result = Processes.run(folder, List.of(PYTHON, "-c", program, sql));
    assertThat(result.status()).as(result.output()).isZero();
    return result.output().strip();
  }

  private void serve(HttpExchange exchange) throws IOException {
    Path file = folder.resolve("site" + exchange.getRequestURI().getPath()).normalize();
    byte[] body = Files.isRegularFile(file) ? Files.readAllBytes(file) : new byte[0];
    exchange.getResponseHeaders().set("Content-Type", "application/xml");
    exchange.sendResponseHeaders(body.length > 0 ? 200 : 404, body.length > 0 ? body.length : -1);
    exchange.getResponseBody().write(body);
    exchange.close();
  }
}
