package io.github.staticdigest.send;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.staticdigest.config.ConfigLoader;
import io.github.staticdigest.config.ContentConfig;
import io.github.staticdigest.config.SendSettings;
import io.github.staticdigest.config.SendSettings.Buttondown;
import io.github.staticdigest.config.SendSettings.Listmonk;
import io.github.staticdigest.config.SendSettings.Security;
import io.github.staticdigest.config.SendSettings.Smtp;
import io.github.staticdigest.send.FakeApi.Answer;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is planned, and that each part is done whether or not another fails. */
class MailingTest {

  private static final Smtp SMTP = new Smtp("mail.invalid", 587, Security.STARTTLS, "mail", 3);
  private static final Listmonk LISTMONK =
      new Listmonk("https://lists.invalid/", "lists", List.of(3), null, 5);
  private static final Buttondown BUTTONDOWN =
      new Buttondown("https://letters.invalid/v1/", "letters", 9);

  @TempDir Path project;

  /** Not the temporary folder itself: beside the site lies the report of a build. */
  private Path site;

  private final List<String> asked = new ArrayList<>();
  private String password = "s3cret";

  @BeforeEach
  void publish() throws IOException {
    site = Files.createDirectory(project.resolve("site"));
    TestIssue.in(site);
  }

  private Mailing mailing(String to, boolean drafts, SendSettings settings) throws Exception {
    Files.createDirectories(site.resolve("content"));
    Files.writeString(
        site.resolve("content/digest.yaml"), "title: Mine\nnewsletter:\n  profile: listmonk\n");
    ContentConfig content = ConfigLoader.load(site.resolve("content"), problem -> {});
    return Mailing.of(
        new MailOrder(site, site.resolve("content"), site.resolve("templates"), null, to, drafts),
        content.digest(),
        settings,
        server -> {
          asked.add(server);
          if (password.isEmpty()) {
            throw new SendFailure("There is no password for " + server + ".");
          }
          return new Credentials("ada", password);
        },
        Network.usual());
  }

  @Test
  void thePlanTellsAllAndCallsNobody() throws Exception {
    Mailing mailing =
        mailing("ada@example.org", true, new SendSettings(SMTP, LISTMONK, BUTTONDOWN));

    assertThat(mailing.plan())
        .hasSize(6)
        .startsWith(
            "Issue: " + TestIssue.SLUG, "Subject: " + TestIssue.SUBJECT, "HTML 0.1 KB, text 0.0 KB")
        .endsWith(
            "Draft: a campaign at listmonk, https://lists.invalid/, for list 3, with the token of"
                + " server lists",
            "Draft: a mail at Buttondown, https://letters.invalid/v1/, with the API key of server"
                + " letters");
    assertThat(mailing.plan().get(3))
        .matches(
            "Proof: to ada@example.org, [0-9.]+ KB, by mail.invalid:587 with STARTTLS, as the user"
                + " of server mail");
    assertThat(mailing.warnings())
        .containsExactly(
            "Placeholders that only a sending service fills in stand in the proof as they are:"
                + " {{ UnsubscribeURL }}");
    assertThat(asked).containsExactly("mail", "lists", "letters");
  }

  @Test
  void aMissingPasswordHindersSendingAndNothingElse() throws Exception {
    SendSettings settings = new SendSettings(SMTP, LISTMONK, BUTTONDOWN);
    List<String> plan = mailing("ada@example.org", true, settings).plan();
    password = "";
    Mailing mailing = mailing("ada@example.org", true, settings);

    assertThat(mailing.plan()).isEqualTo(plan);
    assertThat(mailing.warnings()).hasSize(1);
    assertThatCode(mailing::check).as("a dry run").doesNotThrowAnyException();
    assertThat(mailing.locked())
        .containsExactly(
            "There is no password for mail.",
            "There is no password for lists.",
            "There is no password for letters.");
    List<String> told = new ArrayList<>();
    assertThatExceptionOfType(SendFailure.class)
        .isThrownBy(() -> mailing.send(told::add))
        .withMessage(
            "Nothing was sent. There is no password for mail.\n"
                + "There is no password for lists.\nThere is no password for letters.");
    assertThat(told).isEmpty();
  }

  @Test
  void whatIsMissingHidesNothingElse() throws Exception {
    Files.delete(site.resolve("newsletter/" + TestIssue.SLUG + ".md"));
    Mailing mailing = mailing("nobody", true, new SendSettings(SMTP, LISTMONK, BUTTONDOWN));

    assertThat(mailing.plan()).last().asString().startsWith("Draft: a campaign at listmonk");
    assertThatExceptionOfType(SendFailure.class)
        .isThrownBy(mailing::check)
        .withMessageStartingWith("Nothing was sent. ")
        .withMessageContaining("nobody")
        .withMessageContaining(
            ".md does not exist. Write profile: buttondown below newsletter in digest.yaml:3");
  }

  @Test
  void allThatAProofLacksIsToldAtOnce() throws Exception {
    Files.delete(site.resolve("newsletter/" + TestIssue.SLUG + ".eml"));
    assertThatExceptionOfType(SendFailure.class)
        .isThrownBy(() -> mailing("nobody", false, SendSettings.NONE).check())
        .withMessage(
            "Nothing was sent. digest.yaml names no server for mail. Add send: with smtp: and its"
                + " host: to it.\n"
                + "This is no address of mail: nobody. Write addresses such as ada@example.org,"
                + " parted by commas.\n"
                + "newsletter/"
                + TestIssue.SLUG
                + ".eml does not exist. Write from: below newsletter in digest.yaml:3 and build"
                + " again.");
  }

  @Test
  void onlyWhatIsAskedForNeedsPasswords() throws Exception {
    Smtp open = new Smtp("localhost", 25, Security.PLAIN, null, 3);
    Mailing mailing = mailing("ada@example.org", false, new SendSettings(open, LISTMONK, null));

    assertThat(mailing.plan()).last().asString().endsWith("KB, by localhost:25");
    assertThat(asked).isEmpty();
    assertThat(mailing(null, true, new SendSettings(SMTP, LISTMONK, null)).plan()).hasSize(4);
    assertThat(asked).containsExactly("lists");
  }

  @Test
  void nothingToDoIsTold() {
    assertThatExceptionOfType(SendFailure.class)
        .isThrownBy(() -> mailing(null, true, SendSettings.NONE))
        .withMessageStartingWith("Nothing is asked for.");
    assertThatExceptionOfType(SendFailure.class)
        .isThrownBy(() -> mailing(null, false, new SendSettings(SMTP, LISTMONK, BUTTONDOWN)))
        .withMessageStartingWith("Nothing is asked for.");
    assertThatExceptionOfType(SendFailure.class)
        .isThrownBy(() -> mailing("ada@example.org", true, SendSettings.NONE).check())
        .withMessageStartingWith("Nothing was sent. digest.yaml names no server for mail.");
  }

  @Test
  void aTokenWithALineBreakIsRefusedAndNotRepeated() {
    password = "t0ken\r\nX-Evil: 1";
    assertThatExceptionOfType(SendFailure.class)
        .isThrownBy(() -> mailing(null, true, new SendSettings(null, LISTMONK, null)).check())
        .withMessageContaining("server lists in settings.xml hold a character that no token has")
        .satisfies(e -> assertThat(e.getMessage()).doesNotContain("t0ken"));
  }

  @Test
  void eachPartIsDoneWhetherOrNotAnotherFails() throws Exception {
    try (FakeSmtp smtp = new FakeSmtp(null);
        FakeApi broken = new FakeApi(call -> new Answer(500, "{}"));
        FakeApi working = new FakeApi(MailingTest::buttondown)) {
      SendSettings settings =
          new SendSettings(
              new Smtp("localhost", smtp.port(), Security.PLAIN, "mail", 3),
              new Listmonk(broken.url(), "lists", List.of(3), null, 5),
              new Buttondown(working.url() + "v1/", "letters", 9));
      List<String> told = new ArrayList<>();
      Mailing mailing = mailing("ada@example.org", true, settings);

      assertThatExceptionOfType(SendFailure.class)
          .isThrownBy(() -> mailing.send(told::add))
          .withMessageStartingWith("The draft was not pushed. listmonk at ");
      assertThat(told)
          .containsExactly(
              "The proof was sent to ada@example.org", "A draft was made at Buttondown: em_1");
      assertThat(told).noneMatch(line -> line.contains(password));
    }
  }

  private static Answer buttondown(FakeApi.Call call) {
    return call.line().startsWith("GET")
        ? new Answer(200, "{\"results\":[],\"count\":0}")
        : new Answer(201, "{\"id\":\"em_1\"}");
  }

  @Test
  void whatOthersWroteIsShownOnOneLine() {
    assertThat(Words.safe("a\r\n\u202Eb\u0007  c")).isEqualTo("a b c");
    assertThat(Words.safe("🦊".repeat(200))).endsWith("🦊...").hasSizeLessThanOrEqualTo(200);
    assertThat(new Credentials("ada", password)).hasToString("Credentials");
    assertThat(new Credentials("ada", "").hiddenIn("abc")).isEqualTo("abc");
  }

  @Test
  void placeholdersOfEachServiceAreKnown() throws Exception {
    MimeMessage mail = new MimeMessage(Session.getInstance(new Properties()));
    mail.setText(
        "{{ UnsubscribeURL }} *|UNSUB|* {% if x %} {{ unsubscribe_url }} *|END:RSSITEMS|* {{ a }}"
            + " {{ UnsubscribeURL }} {{ not\nthis }} *|nor this|* {one}");
    assertThat(Placeholders.inWords(Placeholders.of(mail)))
        .isEqualTo(
            "{{ UnsubscribeURL }}, *|UNSUB|*, {% if x %}, {{ unsubscribe_url }}, *|END:RSSITEMS|* and"
                + " 1 more");
  }

  @Test
  void aDraftNeedsNoMailAndAProofDoes() throws Exception {
    Files.delete(site.resolve("newsletter/" + TestIssue.SLUG + ".eml"));

    assertThat(mailing(null, true, new SendSettings(SMTP, LISTMONK, BUTTONDOWN)).plan())
        .contains("Subject: " + TestIssue.SUBJECT);
    assertThatExceptionOfType(SendFailure.class)
        .isThrownBy(
            () -> mailing("a@example.org", true, new SendSettings(SMTP, null, null)).check())
        .withMessageContaining(
            ".eml does not exist. Write from: below newsletter in digest.yaml:3 and build again.");
  }
}
