package io.github.staticdigest.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.staticdigest.model.Html;
import io.github.staticdigest.model.MailService;
import io.github.staticdigest.model.Mailbox;
import io.github.staticdigest.model.OutputFile;
import io.github.staticdigest.model.Problem;
import io.github.staticdigest.model.RichText;
import io.github.staticdigest.model.SitePlan;
import io.github.staticdigest.model.SitePlan.PlannedFile;
import io.github.staticdigest.model.page.BroadcastModel;
import io.github.staticdigest.model.page.Headline;
import io.github.staticdigest.model.page.MailModel;
import io.github.staticdigest.model.page.NewsletterModel;
import io.github.staticdigest.model.page.NewsletterModel.Group;
import io.github.staticdigest.model.page.NewsletterModel.Note;
import io.github.staticdigest.model.page.NewsletterModel.Story;
import io.github.staticdigest.model.page.PaperCard;
import io.github.staticdigest.model.page.TopicRef;
import io.github.staticdigest.theme.Theme;
import io.github.staticdigest.theme.ThemeLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How long newsletters are, and what goes first where they are too long. */
class NewsletterRendererTest {

  @TempDir Path templates;

  private final List<Problem> problems = Collections.synchronizedList(new ArrayList<>());

  @Test
  void oneThatFitsStaysWhole() {
    Map<String, String> files = render("broadsheet", letter(5, 60, 100, 100));
    assertThat(files.get("newsletter/a.html")).contains("Title 4.7", "Extract", "Note", "Comment");
    assertThat(problems).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "broadsheet, 22, 300, 300, 300, at most 5 papers of a topic",
    "journal, 22, 300, 300, 300, at most 5 papers of a topic",
    "index, 22, 300, 300, 300, at most 5 papers of a topic",
    "broadsheet, 22, 400, 300, 60000, at most 0 papers of a topic",
    "broadsheet, 2, 400, 30000, 300, tells of no paper more than its title",
    "broadsheet, 2, 400, 300, 200000, leaves out the editor's words",
    "broadsheet, 90, 400, 300, 300, at most 0 papers of a topic",
    "broadsheet, 250, 40, 300, 300, names the papers in front alone"
  })
  void oneThatDoesNotIsMadeShorterByRuleInAllFormsAlike(
      String theme, int topics, int title, int extract, int note, String told) {
    Map<String, String> files = render(theme, letter(topics, title, extract, note));
    String html = files.get("newsletter/a.html");

    assertThat(html.getBytes(StandardCharsets.UTF_8).length)
        .as("17")
        .isLessThanOrEqualTo(NewsletterRenderer.MOST);
    assertThat(html).as("not cut").endsWith("</html>\n");
    assertThat(problems)
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.severity()).isEqualTo(Problem.Severity.WARNING);
              assertThat(problem.file()).isEqualTo("newsletter/a.html");
              assertThat(problem.message()).contains(told);
            });
    List<String> links = Jsoup.parse(html).select("a").eachAttr("href");
    assertThat(files.get("newsletter/a.txt")).contains(links.toArray(new String[0]));
    assertThat(files.get("newsletter/a.eml").replace("=\r\n", ""))
        .contains(links.stream().map(link -> link.replace("=", "=3D")).toArray(String[]::new));
  }

  @Test
  void aThemeWithHeavierMarkupNamesFewer() throws Exception {
    Files.writeString(
        templates.resolve("newsletter.ftlh"),
        "<!doctype html><html><head><title>T</title></head><body><#list page.groups as group><#list group.papers as paper><p>"
            + "<#list 1..200 as _>heavy </#list>${paper.title}</p></#list></#list></body></html>\n");
    String html = render("broadsheet", letter(20, 50, 50, 50)).get("newsletter/a.html");
    assertThat(html.length()).isBetween(40_000, NewsletterRenderer.MOST);
    assertThat(problems).singleElement().asString().contains("at most 3 papers of a topic");
  }

  @Test
  void aSheetOfStylesThatCannotBeMovedFailsWithTheNameOfItsTemplate() throws Exception {
    Files.createDirectories(templates.resolve("partials"));
    Files.writeString(templates.resolve("partials/mail-style.ftlt"), "@media print { p { } }");
    assertThatExceptionOfType(RenderException.class)
        .isThrownBy(() -> render("broadsheet", letter(1, 50, 50, 50)))
        .satisfies(
            failure -> {
              assertThat(failure.problem().message()).contains("@media print");
              assertThat(failure.problem().file()).isEqualTo("newsletter.ftlh");
            });
  }

  @Test
  void aDraftForKitHoldsTheBodyAloneAndIsSentToNobody() throws Exception {
    Theme theme = theme("broadsheet");
    SitePlan plan = plan(theme, letter(2, 50, 50, 50));
    NewsletterModel letter = (NewsletterModel) plan.files().get(0).model();
    SitePlan kit =
        new SitePlan(
            plan.site(),
            List.of(
                new PlannedFile(
                    "newsletter/a.json", "newsletter.ftlh", new BroadcastModel(letter, null))),
            List.of(),
            List.of());
    JsonNode draft = new ObjectMapper().readTree(files(theme, kit).get("newsletter/a.json"));
    assertThat(draft.fieldNames())
        .toIterable()
        .containsExactly(
            "subject",
            "preview_text",
            "description",
            "content",
            "email_address",
            "public",
            "published_at",
            "send_at");
    assertThat(draft.path("send_at").isNull()).isTrue();
    assertThat(draft.path("public").asBoolean(true)).isFalse();
    assertThat(draft.path("content").asText())
        .contains("Title 1.7", "<table role=\"presentation\"")
        .doesNotContain("<html", "<style>", "preheader");
  }

  @Test
  void inItsTextNotesHangFromTheirMarksAndExtractsHaveNone() {
    String text =
        render("broadsheet", letter("> > Quoted", "> 90% of", 200)).get("newsletter/a.txt");
    assertThat(text).containsPattern("(?m)^> > Quoted word.*\n> > word");
    assertThat(text).containsPattern("(?m)^  > 90% of word.*\n  word");
  }

  private Map<String, String> render(String name, NewsletterModel letter) {
    Theme theme = theme(name);
    return files(theme, plan(theme, letter));
  }

  private Theme theme(String name) {
    return ThemeLoader.load(
        name, 0, Map.of(), templates, NewsletterRendererTest.class.getClassLoader(), problem -> {});
  }

  private Map<String, String> files(Theme theme, SitePlan plan) {
    Map<String, String> files = new TreeMap<>();
    try (Stream<OutputFile> out = new Renderer(theme, "en", 2, problems::add).render(plan)) {
      out.filter(file -> file.path().startsWith("newsletter/"))
          .forEach(f -> files.put(f.path(), new String(f.content(), StandardCharsets.UTF_8)));
    }
    return files;
  }

  private static SitePlan plan(Theme theme, NewsletterModel letter) {
    SitePlan sample =
        SamplePlan.of(theme, List.of(new SamplePlan.Paper("A", "B.", "B.", 0, "")), "W");
    MailModel mail =
        new MailModel(
            letter,
            new Mailbox("D", "d@example.org"),
            null,
            null,
            "l.example.org",
            "D",
            null,
            null);
    return new SitePlan(
        sample.site(),
        List.of(
            new PlannedFile("newsletter/a.html", "newsletter.ftlh", letter),
            new PlannedFile("newsletter/a.txt", "newsletter.ftlt", letter),
            new PlannedFile("newsletter/a.eml", "newsletter.ftlh", mail)),
        List.of(),
        List.of());
  }

  /** A letter with four stories and eight titles a topic, texts of so many characters. */
  private static NewsletterModel letter(int topics, int title, int extract, int note) {
    return letter(topics, title, words("Extract", extract), words("Note", note));
  }

  private static NewsletterModel letter(String note, String extract, int length) {
    return letter(1, 50, words(extract, length), words(note, length));
  }

  private static NewsletterModel letter(int topics, int title, String extract, String note) {
    return new NewsletterModel(
        "Subject",
        "Preheader",
        "issue",
        "Issue 1, no date",
        "The issue",
        "Many papers.",
        "https://example.org/issues/a.html",
        List.of(new Note(null, new Html("<p>" + note.replace(">", "&gt;") + "</p>"), note, note)),
        IntStream.range(0, 4)
            .mapToObj(
                i ->
                    new Story(card("Lead " + i, title), null, RichText.of(extract), "Comment " + i))
            .toList(),
        IntStream.range(0, topics)
            .mapToObj(
                topic ->
                    Group.of(
                        "Topic " + topic,
                        "https://example.org/issues/a.html#t-" + topic,
                        IntStream.range(0, 10)
                            .mapToObj(i -> card("Title " + topic + "." + i, title))
                            .toList(),
                        NewsletterModel.A_TOPIC))
            .toList(),
        null,
        0,
        10 * topics,
        0,
        false,
        "https://example.org/newsletter/a.html",
        null,
        null,
        MailService.GENERIC);
  }

  private static PaperCard card(String name, int length) {
    RichText title = RichText.of(words(name, length));
    return new PaperCard(
        name,
        "entries/" + name.toLowerCase(Locale.ROOT).replace(' ', '-') + ".html",
        title,
        new Headline(null, title, "l"),
        null,
        new TopicRef("t", "Topic", null, 1),
        List.of(),
        null);
  }

  private static String words(String first, int length) {
    return first + " word".repeat(Math.max(0, length - first.length()) / 5);
  }
}
