package io.github.staticdigest.plan;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.staticdigest.config.NewsletterSettings;
import io.github.staticdigest.config.NewsletterSettings.Every;
import io.github.staticdigest.model.MailService;
import io.github.staticdigest.model.Mailbox;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.NodeTraversor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The newsletter of a digest whose every text is hostile, in each theme and for each service. The
 * numbers are those of the requirements for what the build puts out.
 */
class NewsletterRulesTest {

  private static final String HOSTILE =
      "]]> &amp; <b>\"x\"</b> {{ .Subscriber.Email }} {% x %} *|FNAME|* \u202Eevil\u202C"
          + " \uD83D\uDE00 --> =?utf-8?q?x?=";
  private static final String LONG = "Word ".repeat(80).strip();
  private static final Map<String, Map<String, String>> SITES = new ConcurrentHashMap<>();

  static Stream<String> themes() {
    return Stream.of("broadsheet", "journal", "index");
  }

  static Stream<Arguments> letters() {
    Stream<Arguments> inEachTheme = themes().map(theme -> Arguments.of(theme, MailService.GENERIC));
    Stream<Arguments> forEachService =
        Stream.of(MailService.values())
            .filter(service -> service != MailService.GENERIC)
            .map(service -> Arguments.of("broadsheet", service));
    return Stream.concat(inEachTheme, forEachService);
  }

  @ParameterizedTest
  @MethodSource("letters")
  void line16TheMessageIsMultipartWithTextFirstAndItsLinesAreShort(
      String theme, MailService service) throws Exception {
    String eml = site(theme, service).get("newsletter/a.eml");
    assertThat(eml).matches("(?s)[\\r\\n\\t\\x20-\\x7e]*");
    assertThat(eml.replace("\r\n", "")).doesNotContain("\r", "\n");
    assertThat(eml.split("\r\n", -1)).allMatch(line -> line.length() <= 998);
    MimeMessage message = message(theme, service);
    MimeMultipart parts = (MimeMultipart) message.getContent();
    assertThat(message.isMimeType("multipart/alternative")).isTrue();
    assertThat(parts.getCount()).isEqualTo(2);
    assertThat(parts.getBodyPart(0).isMimeType("text/plain")).isTrue();
    assertThat(parts.getBodyPart(1).isMimeType("text/html")).isTrue();
    assertThat(message.getSubject()).contains("\uD83D\uDE00").doesNotContain("\n", "\u202E");
    assertThat(message.getHeader("Bcc")).isNull();
    assertThat(message.getAllRecipients()).isNull();
  }

  @ParameterizedTest
  @MethodSource("letters")
  void line17TheMarkupIsAtMost90KiB(String theme, MailService service) {
    assertThat(html(theme, service).getBytes(StandardCharsets.UTF_8).length)
        .isLessThanOrEqualTo(92_160);
  }

  @ParameterizedTest
  @MethodSource("letters")
  void line18TablesOf600PixelsWithInlinedStylesAndNothingThatMailCannotShow(
      String theme, MailService service) {
    Document html = Jsoup.parse(html(theme, service));
    assertThat(html.select("script,link,form,svg,math,img,iframe,object,video")).isEmpty();
    assertThat(html(theme, service)).doesNotContain("data:image", ".webp");
    assertThat(html.select("table"))
        .isNotEmpty()
        .allMatch(table -> table.attr("role").equals("presentation"));
    assertThat(html.selectFirst("table").attr("style")).contains("max-width:600px");
    assertThat(html.select("td")).allMatch(cell -> cell.hasAttr("style"));
    List<String> conditionals = new ArrayList<>();
    NodeTraversor.traverse(
        (node, depth) -> {
          if (node instanceof Comment comment) {
            conditionals.add(comment.getData());
          }
        },
        html);
    assertThat(conditionals)
        .hasSize(3)
        .allMatch(text -> text.startsWith("[if mso]>") && text.endsWith("<![endif]"))
        .anyMatch(text -> text.contains("width=\"600\""));
  }

  @ParameterizedTest
  @MethodSource("letters")
  void line19StyleSheetsStandInTheHeadAndAreShort(String theme, MailService service) {
    Document html = Jsoup.parse(html(theme, service));
    assertThat(html.select("body style")).isEmpty();
    assertThat(html.select("head style"))
        .singleElement()
        .satisfies(
            style -> assertThat(style.data()).hasSizeLessThanOrEqualTo(8_192).doesNotContain("["));
  }

  @ParameterizedTest
  @MethodSource("letters")
  void line20TheDarkIsProvidedFor(String theme, MailService service) {
    Document html = Jsoup.parse(html(theme, service));
    assertThat(html.select("meta[name=color-scheme]").attr("content")).isEqualTo("light dark");
    assertThat(html.select("meta[name=supported-color-schemes]").attr("content"))
        .isEqualTo("light dark");
    assertThat(html.selectFirst("style").data()).contains("@media (prefers-color-scheme: dark)");
  }

  @ParameterizedTest
  @MethodSource("letters")
  void line21ThePreheaderIsFirstAndHiddenAndAddressesAreAbsolute(
      String theme, MailService service) {
    Document html = Jsoup.parse(html(theme, service));
    Element first = html.body().children().first();
    assertThat(first.className()).isEqualTo("preheader");
    assertThat(first.attr("style")).contains("display:none");
    assertThat(first.text()).startsWith("22 papers, 22 new to the digest.");
    assertThat(html.selectFirst("html").attr("lang")).isEqualTo("en");
    assertThat(html.title()).isNotBlank();
    assertThat(html.select("a").eachAttr("href"))
        .hasSizeGreaterThan(10)
        .allMatch(
            address ->
                address.startsWith("https://")
                    || address.equals(service.unsubscribe())
                    || address.equals(service.view()));
  }

  @ParameterizedTest
  @MethodSource("themes")
  void line22TheMessageHasItsHeaders(String theme) throws Exception {
    MimeMessage message = message(theme, MailService.GENERIC);
    assertThat(message.getHeader("From", null)).endsWith("<d@example.org>");
    assertThat(message.getHeader("Date")).containsExactly("Sat, 28 Mar 2026 00:00:00 +0000");
    assertThat(message.getMessageID()).matches("<[0-9a-f]{40}@example\\.org>");
    assertThat(message.getHeader("List-Id", null)).endsWith("<newsletter.2026.example.org>");
    assertThat(message.getHeader("List-Unsubscribe", null))
        .contains("<https://example.org/leave>", "<mailto:leave@example.org>");
    assertThat(message.getHeader("List-Unsubscribe-Post"))
        .containsExactly("List-Unsubscribe=One-Click");
  }

  @ParameterizedTest
  @MethodSource("letters")
  void line23TheTextIsNarrowPlainAndHasEveryLinkAndAWayOut(String theme, MailService service) {
    String text = site(theme, service).get("newsletter/a.txt");
    assertThat(text.replace("{{ \"{{\" }}", "{{").lines())
        .filteredOn(line -> !line.contains("https://"))
        .allSatisfy(line -> assertThat(line.codePointCount(0, line.length())).isLessThan(79));
    assertThat(text).doesNotContain("&lt;", "&#", "<td", "<a ").contains("Unsubscribe:\n");
    List<String> links = Jsoup.parse(html(theme, service)).select("a").eachAttr("href");
    assertThat(text).contains(links.toArray(new String[0]));
  }

  @Test
  void line24TheFormsThatServicesTake() throws Exception {
    Map<String, String> generic = site("broadsheet", MailService.GENERIC);
    assertThat(generic.get("newsletter/a.html"))
        .contains("href=\"https://example.org/leave\"", "1 Street")
        .contains("href=\"https://example.org/digest/newsletter/a.html\"");

    Map<String, String> listmonk = site("broadsheet", MailService.LISTMONK);
    assertThat(listmonk.get("newsletter/a.html")).contains("href=\"{{ UnsubscribeURL }}\"");
    assertThat(listmonk.get("newsletter/a.txt")).contains("\n{{ UnsubscribeURL }}\n");
    assertThat(listmonk.get("newsletter/listmonk-template.html"))
        .isEqualTo("{{ template \"content\" . }}\n");

    Map<String, String> mailchimp = site("broadsheet", MailService.MAILCHIMP);
    assertThat(mailchimp.get("newsletter/a.html"))
        .contains("href=\"*|UNSUB|*\"", "href=\"*|ARCHIVE|*\"", "*|LIST:ADDRESSLINE|*");
    assertThat(mailchimp.get("newsletter/mailchimp-rss.html"))
        .contains("*|RSSITEMS:|*", "*|RSSITEM:CONTENT_FULL|*", "*|END:RSSITEMS|*", "*|UNSUB|*");

    String markdown = site("broadsheet", MailService.BUTTONDOWN).get("newsletter/a.md");
    assertThat(markdown)
        .startsWith("---\nsubject: \"")
        .contains("\nstatus: draft\n")
        .contains("]({{ unsubscribe_url }})");
    assertThat(markdown.split("---", -1)).as("nothing else ends the front matter").hasSize(3);

    String json = site("broadsheet", MailService.KIT).get("newsletter/a.json");
    assertThat(new ObjectMapper().readTree(json).path("content").asText())
        .contains("href=\"{{ unsubscribe_url }}\"", "{{ address }}");
  }

  @ParameterizedTest
  @MethodSource("letters")
  void noServiceFindsMarksThatATextBrought(String theme, MailService service) throws Exception {
    Map<String, String> site = site(theme, service);
    for (String path : List.of("newsletter/a.html", "newsletter/a.md", "newsletter/a.json")) {
      String file = path.endsWith(".html") ? html(theme, service) : site.get(path);
      if (file != null && service != MailService.GENERIC) {
        assertThat(withoutOurs(file, service))
            .as(path)
            .satisfies(rest -> assertThat(service.signs()).noneMatch(rest::contains));
      }
    }
    assertThat(Jsoup.parse(html(theme, service)).text()).contains("{{ .Subscriber.Email }}");
    String own =
        (String) ((MimeMultipart) message(theme, service).getContent()).getBodyPart(1).getContent();
    assertThat(own).as("the message has real addresses").contains("https://example.org/leave");
  }

  @ParameterizedTest
  @ValueSource(strings = {"html", "txt", "eml"})
  void theBytesAreTheSameWheneverTheyAreMade(String ending) {
    assertThat(build("broadsheet", MailService.GENERIC).get("newsletter/a." + ending))
        .isEqualTo(site("broadsheet", MailService.GENERIC).get("newsletter/a." + ending));
  }

  private static String withoutOurs(String text, MailService service) {
    String rest = text;
    for (String mark :
        Stream.of(service.unsubscribe(), service.view(), service.address())
            .filter(mark -> mark != null)
            .toList()) {
      rest = Pattern.compile(mark, Pattern.LITERAL).matcher(rest).replaceAll("");
    }
    return rest;
  }

  /** The markup as the service takes it up. */
  private static String html(String theme, MailService service) {
    String html = site(theme, service).get("newsletter/a.html");
    return html.replace("{{ Safe `", "").replace("` }}", "");
  }

  private static MimeMessage message(String theme, MailService service) throws Exception {
    byte[] eml = site(theme, service).get("newsletter/a.eml").getBytes(StandardCharsets.UTF_8);
    return new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(eml));
  }

  private static Map<String, String> site(String theme, MailService service) {
    return SITES.computeIfAbsent(theme + service, key -> build(theme, service));
  }

  private static Map<String, String> build(String theme, MailService service) {
    TestDigest digest =
        TestDigest.withTopics()
            .issue("a")
            .on("2026-03-28")
            .titled("One\r\nBcc: all@example.org " + HOSTILE)
            .note("A *note* " + HOSTILE + "\n\n---\n\nand <i>more</i>")
            .paper("First " + HOSTILE, "vision")
            .paper("Second " + LONG, "language")
            .papers(1, 20, "vision")
            .leads("First " + HOSTILE, "Second " + LONG)
            .comment("Paper 3", "Mind " + HOSTILE)
            .gist("First " + HOSTILE, "We show " + HOSTILE + ".");
    return digest
        .newsletter(
            new NewsletterSettings(
                Every.ISSUE,
                true,
                service,
                new Mailbox("D \"" + HOSTILE + "\"", "d@example.org"),
                null,
                "https://example.org/leave",
                "mailto:leave@example.org",
                "1 Street",
                7))
        .site(theme);
  }
}
