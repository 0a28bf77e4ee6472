package io.github.staticdigest.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.staticdigest.model.OutputFile;
import io.github.staticdigest.render.SamplePlan.Paper;
import io.github.staticdigest.theme.Theme;
import io.github.staticdigest.theme.ThemeLoader;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

/** Whatever a dump or an editor says stays text, in every kind of file and theme. */
class HostileTextTest {

  private static final String HOSTILE =
      "<script>alert(1)</script> ]]> \" onmouseover=\"x\" '></a><img src=x onerror=y>"
          + " javascript:alert(2) <#assign x=1> ${site} [=page] &amp; &#60; \u202Eevil\u202C"
          + " \uD83D\uDE00 --> <!-- </title></style> {{ mail }}";

  private static final Map<String, Map<String, String>> SITES = new ConcurrentHashMap<>();

  /** No sign that could end it stands in it. */
  private static final Pattern LINKED_DATA =
      Pattern.compile(
          "<script type=\"application/ld\\+json\">[^<>&]*</script>"
              + "|<script src=\"[^\"<>]*assets/[a-z]+\\.[0-9a-f]{8}\\.js\" defer></script>");

  /** A tag as our own templates write it: a known name, known attributes, quoted values. */
  private static final Pattern TAG =
      Pattern.compile(
          "</?([a-z0-9]+)((?: [a-zA-Z:-]+(?:=\"[^\"<]*\")?)*)/?>|<!doctype html>|<!--[^<]*+-->"
              + "|<!--\\[if mso].*?<!\\[endif]-->");

  private static final Pattern ATTRIBUTE = Pattern.compile(" ([a-zA-Z:-]+)(?:=\"([^\"]*)\")?");

  private static final Set<String> ELEMENTS =
      Set.of(
          ("html head meta title link style body a header nav main footer aside section article div"
                  + " p span b em strong code sub sup mark blockquote pre br h1 h2 h3 ul ol li svg"
                  + " rect details summary table tr td form input label textarea button"
                  + " bdi kbd time caption thead tbody th")
              .split(" "));

  @ParameterizedTest
  @ValueSource(strings = {"broadsheet", "journal", "index"})
  void everyPageHoldsOurOwnTagsOnly(String theme) {
    files(theme)
        .forEach(
            (path, text) -> {
              if (path.endsWith(".html")) {
                assertOwnTags(path, text);
              }
            });
  }

  @Test
  void everyPageShowsTheTextToTheLetter() {
    files("broadsheet")
        .forEach(
            (path, text) -> {
              if (path.endsWith(".html") && !path.endsWith("/listmonk-template.html")) {
                assertThat(unescaped(TAG.matcher(text).replaceAll(""))).as(path).contains(HOSTILE);
              }
            });
  }

  @Test
  void theFeedIsXmlThatHoldsTheTextToTheLetter() throws Exception {
    Document feed = xml(files("broadsheet").get("feed.xml"));
    assertThat(texts(feed, "title")).contains("A " + HOSTILE, HOSTILE);
    assertThat(texts(feed, "description")).contains("Gist " + HOSTILE);
    assertThat(texts(feed, "content:encoded"))
        .allSatisfy(html -> assertOwnTags("content", html))
        .anySatisfy(html -> assertThat(unescaped(html)).contains("Gist " + HOSTILE));
  }

  @Test
  void theFeedsContentHoldsNoStyleAndNoRelativeAddress() throws Exception {
    assertThat(texts(xml(files("broadsheet").get("feed.xml")), "content:encoded"))
        .isNotEmpty()
        .allSatisfy(
            html ->
                assertThat(TAG.matcher(html).results().map(r -> r.group()))
                    .noneMatch(tag -> tag.contains(" style=") || tag.contains(" class="))
                    .filteredOn(tag -> tag.contains("href="))
                    .isNotEmpty());
  }

  @Test
  void theTextMailIsPlain() {
    String mail = files("broadsheet").get("newsletter/two.txt");
    assertThat(mail.replaceAll("\\s+", " ")).contains("* A " + HOSTILE).contains("Gist " + HOSTILE);
    assertThat(mail.lines())
        .filteredOn(line -> !line.contains("https://"))
        .allSatisfy(line -> assertThat(line.codePointCount(0, line.length())).isLessThan(79));
  }

  private static Map<String, String> files(String theme) {
    return SITES.computeIfAbsent(theme, HostileTextTest::render);
  }

  private static Map<String, String> render(String name) {
    Theme theme =
        ThemeLoader.load(name, 0, Map.of(), null, HostileTextTest.class.getClassLoader(), p -> {});
    List<Paper> papers =
        List.of(
            new Paper("A " + HOSTILE, "Gist " + HOSTILE, "Gist " + HOSTILE + " End.", 0, HOSTILE),
            new Paper("B " + HOSTILE, "", HOSTILE, 4, HOSTILE),
            new Paper("C: " + HOSTILE, "G", HOSTILE, 1, HOSTILE));
    Map<String, String> files = new TreeMap<>();
    try (Stream<OutputFile> out =
        new Renderer(theme, "en", 2).render(SamplePlan.of(theme, papers, HOSTILE))) {
      out.filter(file -> !file.path().startsWith("assets/"))
          .forEach(f -> files.put(f.path(), new String(f.content(), StandardCharsets.UTF_8)));
    }
    return files;
  }

  private static void assertOwnTags(String path, String html) {
    String rest = LINKED_DATA.matcher(html).replaceAll("").replaceAll("(?s)<style>.*?</style>", "");
    Matcher tags = TAG.matcher(rest);
    while (tags.find()) {
      if (tags.group(1) != null) {
        assertThat(ELEMENTS).as(path + " " + tags.group()).contains(tags.group(1));
        assertAttributes(path, tags.group(2));
      }
    }
    assertThat(TAG.matcher(rest).replaceAll("")).as(path).doesNotContain("<");
  }

  private static void assertAttributes(String path, String attributes) {
    Matcher all = ATTRIBUTE.matcher(attributes);
    while (all.find()) {
      String name = all.group(1);
      assertThat(name).as(path).doesNotStartWith("on");
      if (!path.startsWith("newsletter/")) {
        assertThat(name).as(path).isNotEqualTo("style");
      }
      if (name.equals("href")) {
        assertThat(all.group(2)).as(path).doesNotStartWith("javascript:");
      }
    }
  }

  private static String unescaped(String text) {
    return text.replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&#39;", "'")
        .replace("&#123;", "{")
        .replace("&amp;", "&");
  }

  private static Document xml(String text) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
  }

  private static List<String> texts(Document document, String element) {
    NodeList nodes = document.getElementsByTagName(element);
    return Stream.iterate(0, i -> i < nodes.getLength(), i -> i + 1)
        .map(i -> nodes.item(i).getTextContent())
        .toList();
  }
}
