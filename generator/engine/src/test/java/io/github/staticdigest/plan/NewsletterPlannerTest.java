package io.github.staticdigest.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import io.github.staticdigest.config.NewsletterSettings;
import io.github.staticdigest.config.NewsletterSettings.Every;
import io.github.staticdigest.model.MailService;
import io.github.staticdigest.model.Mailbox;
import io.github.staticdigest.model.Problem;
import io.github.staticdigest.model.SitePlan;
import io.github.staticdigest.model.page.BroadcastModel;
import io.github.staticdigest.model.page.MailModel;
import io.github.staticdigest.model.page.NewsletterModel;
import io.github.staticdigest.model.page.NewsletterModel.Group;
import io.github.staticdigest.model.page.NewsletterModel.Note;
import io.github.staticdigest.model.page.NewsletterModel.Story;
import io.github.staticdigest.text.Placeholders;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class NewsletterPlannerTest {

  private static final Mailbox ADA = new Mailbox("Ada", "ada@example.org");

  @Test
  void eachIssueIsAMailInTwoForms() {
    SitePlan plan = FrontPlannerTest.threeIssues().plan();
    NewsletterModel mail = mail(plan, "c");

    assertThat(TestDigest.file(plan, "newsletter/c.html").template()).isEqualTo("newsletter.ftlh");
    assertThat(TestDigest.file(plan, "newsletter/c.txt").template()).isEqualTo("newsletter.ftlt");
    assertThat(TestDigest.file(plan, "newsletter/c.txt").model()).isSameAs(mail);
    assertThat(mail.subject()).isEqualTo("The Digest: Title of c");
    assertThat(mail.preheader()).isEqualTo("4 papers, 3 new to the digest. In front: Six");
    assertThat(mail.figures()).isEqualTo("4 papers, 3 new to the digest.");
    assertThat(mail.url()).isEqualTo("https://example.org/digest/issues/c.html");
    assertThat(mail.view()).isEqualTo("https://example.org/digest/newsletter/c.html");
    assertThat(titles(mail)).first().isEqualTo("Six");
    assertThat(mail.groups())
        .extracting(group -> group.label() + group.papers().size())
        .containsExactly("Language models1", "Agents & code1");
    assertThat(mail.groups().get(0).url())
        .isEqualTo("https://example.org/digest/issues/c.html#t-language");
    assertThat(mail.others()).isEqualTo(1);
    assertThat(mail.notes())
        .singleElement()
        .satisfies(
            note -> {
              assertThat(note.title()).isNull();
              assertThat(note.text())
                  .isEqualTo("See [all](https://example.org/digest/archive.html)");
              assertThat(note.plain())
                  .isEqualTo("See all (https://example.org/digest/archive.html)");
              assertThat(note.markup().markup())
                  .contains("href=\"https://example.org/digest/archive.html\"");
            });
    assertThat(mail(plan, "a").notes()).isEmpty();
    assertThat(mail(plan, "a").preheader()).isEqualTo("3 papers, 3 new to the digest.");
  }

  @Test
  void aTopicShowsEightTitlesAndTellsHowManyMore() {
    NewsletterModel mail =
        mail(TestDigest.withTopics().issue("a").papers(1, 20, "vision").plan(), "a");
    assertThat(mail.groups()).hasSize(1);
    assertThat(mail.groups().get(0).papers()).hasSize(8);
    assertThat(mail.groups().get(0).more()).isEqualTo(12);
  }

  @Test
  void whatTheEditorCommentsOnIsToldBehindTheLeads() {
    TestDigest digest =
        TestDigest.withTopics()
            .issue("a")
            .papers(1, 20, "vision")
            .leads("Paper 9", "Paper 3")
            .comment("Paper 2", "Mind this one.")
            .comment("Paper 3", "And this.");
    digest.gist("Paper 9", "We show nine.").curated("Paper 3", "One. Two. Three.", "It is three.");
    NewsletterModel mail = mail(digest.plan(), "a");

    assertThat(titles(mail)).containsExactly("Paper 9", "Paper 3", "Paper 2");
    assertThat(mail.stories())
        .extracting(Story::comment)
        .containsExactly(null, "And this.", "Mind this one.");
    assertThat(mail.stories().get(0).gist()).as("of the abstract").isNull();
    assertThat(mail.stories().get(0).extract().plain()).isEqualTo("We show nine.");
    assertThat(mail.stories().get(1).gist().plain()).as("the editor's").isEqualTo("It is three.");
    assertThat(mail.stories().get(2).extract()).isNull();
  }

  @Test
  void ofManyCommentsEightAreTold() {
    TestDigest digest = TestDigest.withTopics().issue("a").papers(1, 20, "vision");
    for (int i = 1; i <= 20; i++) {
      digest.comment("Paper " + i, "So " + i);
    }
    NewsletterModel mail = mail(digest.plan(), "a");
    assertThat(mail.stories()).hasSize(8);
    assertThat(mail.groups().get(0).all()).isEqualTo(12);
  }

  @Test
  void papersOfEarlierIssuesAreNamedWhereAsked() {
    TestDigest digest =
        TestDigest.withTopics().issue("a").papers(1, 3, "vision").issue("b").papers(2, 4, "vision");
    assertThat(mail(digest.plan(), "b"))
        .satisfies(
            mail -> {
              assertThat(mail.seen()).isNull();
              assertThat(mail.others()).isEqualTo(2);
            });
    NewsletterModel all = mail(digest.newsletter(settings(Every.ISSUE, true)).plan(), "b");
    assertThat(all.others()).isZero();
    assertThat(all.seen().url()).isEqualTo("https://example.org/digest/issues/b.html#seen");
    assertThat(all.seen().papers())
        .extracting(paper -> paper.title().plain())
        .containsExactly("Paper 2", "Paper 3");
    assertThat(mail(digest.plan(), "a").seen()).isNull();
  }

  @Test
  void aWeekTellsItsPapersAndTheNotesAndLeadsOfItsIssues() {
    TestDigest digest =
        TestDigest.withTopics()
            .issue("a")
            .on("2026-03-24")
            .papers(1, 3, "vision")
            .note("Of *a*.")
            .leads("Paper 1", "Paper 3")
            .issue("b")
            .on("2026-03-26")
            .papers(3, 6, "language")
            .leads("Paper 5")
            .issue("c")
            .on("2026-04-02")
            .papers(7, 12)
            .newsletter(settings(Every.WEEK, false));
    SitePlan plan = digest.plan();
    NewsletterModel mail = mail(plan, "2026-w13");

    assertThat(newsletters(plan))
        .containsExactly(
            "newsletter/2026-w13.eml",
            "newsletter/2026-w13.html",
            "newsletter/2026-w13.txt",
            "newsletter/2026-w14.eml",
            "newsletter/2026-w14.html",
            "newsletter/2026-w14.txt");
    assertThat(mail.subject()).isEqualTo("The Digest: 23–29 March 2026");
    assertThat(mail.title()).isNull();
    assertThat(mail.url()).isEqualTo("https://example.org/digest/archive/2026-w13.html");
    assertThat(titles(mail)).containsExactly("Paper 5", "Paper 1", "Paper 3");
    assertThat(mail.notes()).extracting(Note::title).containsExactly("Title of a");
    assertThat(mail.groups())
        .extracting(Group::label, Group::url)
        .containsExactly(
            tuple("Language models", "https://example.org/digest/topics/language.html"),
            tuple("Computer vision", "https://example.org/digest/topics/vision.html"));
    assertThat(mail.others()).as("Paper 3, in b again").isZero();
    assertThat(mail(plan, "2026-w14").groups().get(0).url())
        .as("papers without a topic")
        .isEqualTo("https://example.org/digest/archive/2026-w14.html");
    assertThat(message(plan, "2026-w13").date()).startsWith("Thu, 26 Mar 2026 ");
    assertThat(digest.problems()).isEmpty();
  }

  @Test
  void aMailPromisesWhatThePageBehindItsLinkHas() {
    TestDigest digest =
        TestDigest.withTopics().issue("a").on("2026-03-23").note("A note.").papers(1, 3, "vision");
    assertPromise(digest, Every.ISSUE, "a", "whole issue", "with every abstract");
    assertPromise(digest, Every.WEEK, "2026-w13", "whole week", "day by day");
    assertPromise(digest, Every.MONTH, "2026-03", "whole month", "day by day");
  }

  private static void assertPromise(
      TestDigest digest, Every every, String slug, String what, String how) {
    for (MailService service : List.of(MailService.GENERIC, MailService.BUTTONDOWN)) {
      Map<String, String> site =
          digest.newsletter(settings(every, false, service)).site("broadsheet");
      for (String ending :
          service == MailService.BUTTONDOWN ? List.of("html", "txt", "md") : List.of("txt")) {
        String mail = site.get("newsletter/" + slug + "." + ending);
        assertThat(mail).contains(what, how);
        if (every != Every.ISSUE) {
          assertThat(mail).doesNotContain("whole issue", "every abstract");
        }
      }
    }
  }

  @Test
  void aNewsletterKeepsItsKeyWhereItsDumpIsPacked() {
    for (String ending : List.of(".json", ".json.gz")) {
      TestDigest digest = TestDigest.withTopics().issue("a").ending(ending);
      assertThat(list(digest.papers(1, 2, "language")))
          .isEqualTo("{\"slug\":\"a\",\"key\":\"issue/dump-a\"}\n");
    }
  }

  @Test
  void theListOfNewslettersNamesThemByWhatNeverChanges() {
    assertThat(list(FrontPlannerTest.threeIssues()))
        .isEqualTo(
            """
            {"slug":"c","key":"issue/dump-c"}
            {"slug":"b","key":"issue/dump-b"}
            {"slug":"a","key":"issue/dump-a"}
            """);
    TestDigest monthly =
        TestDigest.withTopics()
            .issue("a")
            .on("2026-03-26")
            .papers(1, 2)
            .issue("b")
            .on("2026-04-02")
            .papers(3, 4)
            .newsletter(settings(Every.MONTH, false));
    assertThat(list(monthly))
        .isEqualTo(
            """
            {"slug":"2026-04","key":"month/2026-04"}
            {"slug":"2026-03","key":"month/2026-03"}
            """);
  }

  private static String list(TestDigest digest) {
    return digest.plan().assets().stream()
        .filter(asset -> asset.url().equals("newsletter/index.jsonl"))
        .map(asset -> new String(asset.content(), StandardCharsets.UTF_8))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void whatHasNoDateStandsInNoWeekAndIsToldSo() {
    TestDigest digest =
        TestDigest.withTopics()
            .issue("a")
            .papers(1, 3, "vision")
            .issue("b")
            .on("2026-03-26")
            .paper("Paper 9", "vision")
            .newsletter(settings(Every.MONTH, false));
    SitePlan plan = digest.plan();
    assertThat(mail(plan, "2026-03").total()).isEqualTo(1);
    assertThat(digest.problems())
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.severity()).isEqualTo(Problem.Severity.WARNING);
              assertThat(problem.message())
                  .isEqualTo(
                      "3 papers have no date and stand in no newsletter of a month, those of"
                          + " dump-a.txt");
              assertThat(problem.line()).isEqualTo(7);
            });
  }

  @Test
  void aMessageTellsWhoWritesAndWhereToLeave() {
    TestDigest digest = TestDigest.withTopics().issue("a").on("2026-03-28").papers(1, 2, "vision");
    MailModel message = message(digest.newsletter(settings(Every.ISSUE, false)).plan(), "a");
    assertThat(message.from()).isEqualTo(ADA);
    assertThat(message.date()).isEqualTo("Sat, 28 Mar 2026 00:00:00 +0000");
    assertThat(message.listId()).isEqualTo("newsletter.2026.example.org");
    assertThat(message.list()).isEqualTo("The Digest");
    assertThat(message.unsubscribe()).isEqualTo("https://example.org/leave");
    assertThat(message.unsubscribeMail()).isEqualTo("mailto:leave@example.org");
    assertThat(message.letter().unsubscribe()).isEqualTo("https://example.org/leave");
  }

  @Test
  void aMessageWithoutADayTakesTheDigestsOrNone() {
    TestDigest digest =
        TestDigest.withTopics()
            .issue("a")
            .papers(1, 2, "vision")
            .newsletter(settings(Every.ISSUE, false));
    assertThat(message(digest.plan(), "a").date()).isEqualTo("Sat, 31 Jan 2026 00:00:00 +0000");
    assertThat(message(digest.updated(null).plan(), "a").date()).isNull();
  }

  @Test
  void aListWithoutAnIdIsNamedAfterItsSender() {
    TestDigest digest =
        TestDigest.withTopics().issue("a").papers(1, 2).newsletter(settings(Every.ISSUE, false));
    assertThat(message(digest.id(null).plan(), "a").listId()).isEqualTo("newsletter.example.org");
    assertThat(message(digest.id("me_x@example.org,2026-03").plan(), "a").listId())
        .isEqualTo("newsletter.2026-03.me-x.example.org");
  }

  @Test
  void withoutASenderThereIsNoMessageAndOneWarning() {
    TestDigest digest =
        TestDigest.withTopics()
            .issue("a")
            .papers(1, 2)
            .newsletter(
                new NewsletterSettings(
                    Every.ISSUE, false, MailService.GENERIC, null, null, null, null, null, 7));
    assertThat(newsletters(digest.plan())).noneMatch(path -> path.endsWith(".eml"));
    assertThat(digest.problems())
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.message()).contains(".eml").contains("are left out");
              assertThat(problem.place()).isEqualTo("digest.yaml:7");
            });
  }

  @Test
  void whereNothingIsSaidNothingIsWarnedOf() {
    TestDigest digest = TestDigest.withTopics().issue("a").papers(1, 2);
    assertThat(newsletters(digest.plan())).hasSize(2);
    assertThat(digest.problems()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(MailService.class)
  void eachServiceGetsItsMarksAndTheMessageRealAddresses(MailService service) {
    TestDigest digest =
        TestDigest.withTopics().issue("a").papers(1, 2).newsletter(settings(service));
    SitePlan plan = digest.plan();
    NewsletterModel mail = mail(plan, "a");
    if (service.unsubscribe() != null) {
      assertThat(mail.unsubscribe()).isEqualTo(Placeholders.of(service.unsubscribe()));
    }
    NewsletterModel own = message(plan, "a").letter();
    assertThat(own.service()).isEqualTo(MailService.GENERIC);
    assertThat(own.unsubscribe()).isEqualTo("https://example.org/leave");
    assertThat(own.address()).isEqualTo("1 Street");
    assertThat(own.view())
        .as("a page without marks")
        .endsWith(service == MailService.GENERIC ? "newsletter/a.html" : "issues/a.html");
    assertThat(newsletters(plan))
        .filteredOn(path -> !path.matches("newsletter/a\\.(html|txt|eml)"))
        .containsExactlyElementsOf(
            switch (service) {
              case GENERIC -> List.of();
              case LISTMONK -> List.of("newsletter/listmonk-template.html");
              case MAILCHIMP -> List.of("newsletter/mailchimp-rss.html");
              case BUTTONDOWN -> List.of("newsletter/a.md");
              case KIT -> List.of("newsletter/a.json");
            });
    if (service == MailService.KIT) {
      BroadcastModel draft = TestDigest.model(plan, "newsletter/a.json", BroadcastModel.class);
      assertThat(draft.letter()).isSameAs(mail);
      assertThat(draft.from()).isEqualTo("ada@example.org");
    }
  }

  @Test
  void aSubjectStaysOnOneLineAndWithinBounds() {
    TestDigest digest =
        TestDigest.withTopics()
            .issue("a")
            .titled("One\r\nBcc: all@example.org\u202E" + " \uD83D\uDE00word".repeat(80))
            .papers(1, 2);
    NewsletterModel mail = mail(digest.plan(), "a");
    assertThat(mail.subject())
        .startsWith("The Digest: One Bcc: all@example.org \uD83D\uDE00word")
        .endsWith("\uD83D\uDE00word …")
        .hasSizeLessThan(260)
        .doesNotContain("\r", "\n", "\u202E");
  }

  @Test
  void aTitleBeyondAllBoundsIsCutAtAWord() {
    NewsletterModel mail =
        mail(
            TestDigest.withTopics().issue("a").paper("word ".repeat(20_000), "vision").plan(), "a");
    assertThat(mail.groups().get(0).papers().get(0).title().plain())
        .endsWith("word …")
        .hasSizeLessThan(510);
  }

  private static List<String> titles(NewsletterModel mail) {
    return mail.stories().stream().map(story -> story.paper().title().plain()).toList();
  }

  private static Stream<String> paths(SitePlan plan) {
    return plan.files().stream().map(SitePlan.PlannedFile::path);
  }

  private static List<String> newsletters(SitePlan plan) {
    return paths(plan).filter(path -> path.startsWith("newsletter/")).toList();
  }

  static NewsletterSettings settings(Every every, boolean all) {
    return settings(every, all, MailService.GENERIC);
  }

  static NewsletterSettings settings(MailService service) {
    return settings(Every.ISSUE, false, service);
  }

  private static NewsletterSettings settings(Every every, boolean all, MailService service) {
    return new NewsletterSettings(
        every,
        all,
        service,
        ADA,
        null,
        "https://example.org/leave",
        "mailto:leave@example.org",
        "1 Street",
        7);
  }

  private static NewsletterModel mail(SitePlan plan, String issue) {
    return TestDigest.model(plan, "newsletter/" + issue + ".html", NewsletterModel.class);
  }

  private static MailModel message(SitePlan plan, String issue) {
    return TestDigest.model(plan, "newsletter/" + issue + ".eml", MailModel.class);
  }
}
