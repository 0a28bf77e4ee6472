package io.github.staticdigest.site;

import io.github.staticdigest.build.BuildOptions;
import io.github.staticdigest.build.DigestBuild;
import io.github.staticdigest.build.Progress;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A site in one of the bundled themes: the published one, the same content in the other themes, and
 * a small digest of extremes, written from right to left. Each is built once for all tests.
 *
 * @param name for instance {@code journal}
 * @param base the path under which it stands on its host, which its 404 page names
 * @param root the folder of its files
 * @param pages one of each kind
 */
record ThemedSite(String name, String base, Path root, List<String> pages) {

  private static final Path FOLDER = Path.of("target/digest-themes").toAbsolutePath();
  private static final String LONG =
      "On the Considerable Length to Which the Title of a Paper May Grow When Its Authors Wish to"
          + " Tell the Whole of the Method, Its Assumptions, Its Limits and Its Results at Once, in"
          + " a Row";
  private static final List<ThemedSite> ALL = build();

  static List<ThemedSite> all() {
    return ALL;
  }

  @Override
  public String toString() {
    return name;
  }

  private static List<ThemedSite> build() {
    try {
      List<ThemedSite> sites = new ArrayList<>();
      List<String> pages = PublishedSite.onePageOfEachKind();
      sites.add(new ThemedSite("broadsheet", SiteServer.BASE, PublishedSite.ROOT, pages));
      for (String theme : List.of("journal", "index")) {
        sites.add(new ThemedSite(theme, "/" + theme + "/", copy(theme), lighter(pages)));
      }
      for (String theme : List.of("broadsheet", "journal", "index")) {
        String name = "extremes-" + theme;
        Path root = extremes(name, theme);
        sites.add(new ThemedSite(name, "/" + name + "/", root, strained(root)));
      }
      return List.copyOf(sites);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The shortest issue in place of the longest, whose page takes a browser long. */
  private static List<String> lighter(List<String> pages) {
    String longest = PublishedSite.largest("issues");
    String shortest = PublishedSite.shortest("issues");
    return pages.stream().map(page -> page.equals(longest) ? shortest : page).toList();
  }

  /** This repository's content in another theme. */
  private static Path copy(String theme) throws IOException {
    Path content = FOLDER.resolve(theme + "/content");
    Path own = Path.of("../content");
    try (Stream<Path> files = Files.walk(own)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String text = Files.readString(file);
        if (file.endsWith("digest.yaml")) {
          text = text.replace("theme: broadsheet", "theme: " + theme);
          text = text.replaceFirst("(?m)^url: .*", "url: https://example.org/" + theme + "/");
        }
        write(content.resolve(own.relativize(file).toString()), text);
      }
    }
    return build(theme);
  }

  /**
   * Titles of 178 and 3 letters, a paper without abstract, an issue of one, days that are known.
   */
  private static Path extremes(String name, String theme) throws IOException {
    Path content = FOLDER.resolve(name + "/content");
    write(
        content.resolve("digest.yaml"),
        "title: A Digest with a Name That Goes on and on Beyond All Measure\nlanguage: ar\n"
            + "theme: %s\nurl: https://example.org/%s/\nid: example.org,2026\n"
                .formatted(theme, name)
            + "newsletter:\n  all: true\n  profile: listmonk\n  from: A <a@example.org>\n"
            + "suggest-form: https://example.org/suggest\nsubscribe:\n  provider: listmonk\n"
            + "  action: https://lists.example/subscription/form\n  list: one\nsettings:\n  accent: \"#004488\"\n"
            + "  density: compact\n  fonts: system\n  columns: 1\n  logo: icon.svg\n"
            + "  subscribe: https://example.org/mail\n"
            + "  footer:\n    - label: Imprint\n      url: about.html\n");
    write(content.resolve("pages/about.md"), "# About\n\nWords, and `code`.\n");
    write(
        content.resolve("dumps/000_many.txt"),
        LONG
            + "\n\nWe propose a_very_long_identifier_without_any_break_that_no_line_of_a_phone_can_hold"
            + ". See https://github.com/a/"
            + "b".repeat(120)
            + " for code.\n\nLoX\n\nWe propose LoX, which is short.\n\nA Title without an Abstract\n");
    write(content.resolve("dumps/000_many.yaml"), "title: Many\ndate: 2026-03-28\n");
    write(content.resolve("dumps/001_one.txt"), "LoX\n\nWe propose LoX, which is short.\n");
    write(
        content.resolve("dumps/001_one.yaml"),
        "title: One\ndate: 2026-04-01\nnote: A *note*.\ncomments:\n  LoX: Short.\n");
    return build(name);
  }

  private static Path build(String name) throws IOException {
    Path site = FOLDER.resolve(name + "/site");
    new DigestBuild(
            new BuildOptions(
                FOLDER.resolve(name + "/content"),
                null,
                site,
                2,
                "digest-maven-plugin",
                ThemedSite.class.getClassLoader(),
                Progress.NONE))
        .run();
    return site;
  }

  /** Its pages of kinds that the published site lacks, and those that texts strain. */
  private static List<String> strained(Path root) throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      return files
          .map(file -> root.relativize(file).toString().replace('\\', '/'))
          .filter(
              file ->
                  file.matches(
                      "(?:index|suggest|subscribe|archive|archive/.*|entries/on-.*)\\.html"))
          .sorted()
          .toList();
    }
  }

  private static void write(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
