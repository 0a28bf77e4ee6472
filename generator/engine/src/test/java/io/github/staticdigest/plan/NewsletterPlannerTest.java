package io.github.staticdigest.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.staticdigest.model.SitePlan;
import io.github.staticdigest.model.page.Item;
import io.github.staticdigest.model.page.NewsletterModel;
import io.github.staticdigest.model.page.TopicItems;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class NewsletterPlannerTest {

  @Test
  void eachIssueIsAMailInTwoForms() {
    SitePlan plan = FrontPlannerTest.threeIssues().plan();
    NewsletterModel mail = mail(plan, "c");

    assertThat(TestDigest.file(plan, "newsletter/c.html").template()).isEqualTo("newsletter.ftlh");
    assertThat(TestDigest.file(plan, "newsletter/c.txt").template()).isEqualTo("newsletter.ftlt");
    assertThat(TestDigest.file(plan, "newsletter/c.txt").model()).isSameAs(mail);
    assertThat(mail.subject()).isEqualTo("The Digest: Title of c");
    assertThat(mail.preheader()).isEqualTo("4 papers, 3 new to the digest. In front: Six");
    assertThat(mail.leads()).extracting(Item::rank).containsExactly(1);
    assertThat(mail.groups())
        .extracting(group -> group.topic().slug() + group.items().size())
        .containsExactly("language1", "agents1");
    assertThat(mail.seen()).isEqualTo(1);
    assertThat(mail.noteText()).isEqualTo("See [all](https://example.org/digest/archive.html)");
    assertThat(mail.note().markup()).contains("href=\"https://example.org/digest/archive.html\"");
    assertThat(mail(plan, "a").note()).isNull();
    assertThat(mail(plan, "a").noteText()).isNull();
    assertThat(mail(plan, "a").preheader()).isEqualTo("3 papers, 3 new to the digest.");
  }

  @Test
  void aTopicShowsEightTitlesAndTellsHowManyMore() {
    NewsletterModel mail =
        mail(TestDigest.withTopics().issue("a").papers(1, 20, "vision").plan(), "a");
    assertThat(mail.groups()).hasSize(1);
    assertThat(mail.groups().get(0).items()).hasSize(8);
    assertThat(mail.groups().get(0).more()).isEqualTo(12);
    assertThat(mail.groups().get(0).anchor()).isEqualTo("t-vision");
  }

  @Test
  void aLongIssueStaysWithinItsBounds() {
    TestDigest digest = new TestDigest().issue("a");
    for (int topic = 0; topic < 22; topic++) {
      digest.topic("t" + topic, "Topic " + topic, "Shelf");
      for (int i = 0; i < 9; i++) {
        digest.paper("é".repeat(150) + topic + " " + i, "t" + topic);
      }
    }
    NewsletterModel mail = mail(digest.plan(), "a");

    assertThat(mail.groups()).hasSize(22);
    assertThat(mail.groups()).extracting(TopicItems::total).containsOnly(9);
    assertThat(mail.groups()).extracting(group -> group.items().size()).containsOnly(3);
    int titles =
        mail.groups().stream()
            .flatMap(group -> group.items().stream())
            .mapToInt(i -> i.paper().title().plain().getBytes(StandardCharsets.UTF_8).length + 460)
            .sum();
    assertThat(titles).isLessThan(60_000);
  }

  @Test
  void whatStandsInFrontTakesItsPartOfTheRoom() {
    TestDigest bare = manyTopics();
    TestDigest noted = manyTopics().note("A word and a half. ".repeat(2_000)).leads("Paper 1");
    assertThat(shown(bare)).isEqualTo(7 * 20);
    assertThat(shown(noted)).isLessThan(shown(bare)).isPositive();
  }

  private static TestDigest manyTopics() {
    TestDigest digest = new TestDigest().issue("a");
    for (int topic = 0; topic < 20; topic++) {
      digest.topic("t" + topic, "Topic " + topic, "Shelf");
      digest.papers(10 * topic + 1, 10 * topic + 10, "t" + topic);
    }
    return digest;
  }

  private static int shown(TestDigest digest) {
    return mail(digest.plan(), "a").groups().stream().mapToInt(g -> g.items().size()).sum();
  }

  @Test
  void titlesBeyondAllBoundsLeaveOnlyTheCount() {
    NewsletterModel mail =
        mail(TestDigest.withTopics().issue("a").paper("x".repeat(100_000), "vision").plan(), "a");
    assertThat(mail.groups().get(0).items()).isEmpty();
    assertThat(mail.groups().get(0).more()).isEqualTo(1);
  }

  private static NewsletterModel mail(SitePlan plan, String issue) {
    return TestDigest.model(plan, "newsletter/" + issue + ".html", NewsletterModel.class);
  }
}
