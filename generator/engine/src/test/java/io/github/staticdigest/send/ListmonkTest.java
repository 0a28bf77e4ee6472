package io.github.staticdigest.send;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.staticdigest.config.SendSettings;
import io.github.staticdigest.send.FakeApi.Answer;
import io.github.staticdigest.send.FakeApi.Call;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Drafts at a server that speaks as listmonk's documentation says. */
class ListmonkTest {

  private static final JsonMapper JSON = new JsonMapper();
  private static final Credentials TOKEN = new Credentials("api_user", "t0k3n");
  private static final String MARCH = "Sat, 28 Mar 2026 08:00:00 +0000";
  private static final Pattern PAGE = Pattern.compile("[?&]page=(\\d+)");

  @TempDir Path site;

  private final List<ObjectNode> campaigns = new ArrayList<>();
  private FakeApi server;

  @BeforeEach
  void start() throws IOException {
    server = new FakeApi(this::answer);
  }

  @AfterEach
  void stop() {
    server.close();
  }

  private Answer answer(Call call) {
    if (call.line().startsWith("GET /api/campaigns?")) {
      return page(call);
    }
    if (call.line().equals("POST /api/campaigns")) {
      ObjectNode made = call.body().deepCopy();
      made.put("id", campaigns.size() + 1).put("status", "draft");
      campaigns.add(made);
      return data(made);
    }
    int id = Integer.parseInt(call.line().replaceFirst("PUT /api/campaigns/", ""));
    campaigns.get(id - 1).setAll((ObjectNode) call.body());
    return data(campaigns.get(id - 1));
  }

  /** Fifty at most, as the real one. */
  private Answer page(Call call) {
    Matcher page = PAGE.matcher(call.line());
    assertThat(page.find()).isTrue();
    int from = (Integer.parseInt(page.group(1)) - 1) * 50;
    ObjectNode data = JSON.createObjectNode();
    ArrayNode results = data.putArray("results");
    campaigns.stream().skip(from).limit(50).forEach(results::add);
    return data(data.put("total", campaigns.size()));
  }

  private static Answer data(JsonNode data) {
    return new Answer(200, JSON.createObjectNode().set("data", data).toString());
  }

  private Listmonk service(Duration patience) throws Exception {
    return new Listmonk(
        new SendSettings.Listmonk(server.url(), "lists", List.of(3, 4), 7, 5),
        "example.org,2026",
        TOKEN,
        new Network(TestTls.client(), patience));
  }

  private String push(Newsletter issue) throws Exception {
    return service(Duration.ofSeconds(20)).push(issue);
  }

  @Test
  void theDraftIsMadeAsTheDocumentationSays() throws Exception {
    Newsletter issue = TestIssue.issue(site);

    assertThat(push(issue))
        .isEqualTo("A draft was made at listmonk: " + server.url() + "admin/campaigns/1");
    assertThat(server.last().authorization()).isEqualTo("token api_user:t0k3n");
    JsonNode sent = server.last().body();
    assertThat(sent.path("name").asText()).isEqualTo(TestIssue.SLUG);
    assertThat(sent.path("subject").asText()).isEqualTo(TestIssue.SUBJECT);
    assertThat(sent.path("lists")).hasToString("[3,4]");
    assertThat(sent.path("type").asText()).isEqualTo("regular");
    assertThat(sent.path("content_type").asText()).isEqualTo("html");
    assertThat(sent.path("body").asText()).isEqualTo(issue.html());
    assertThat(sent.path("altbody").asText()).isEqualTo(issue.text());
    assertThat(sent.path("template_id").asInt()).isEqualTo(7);
    assertThat(sent.path("tags")).hasSize(2);
    assertThat(sent.has("send_at")).isFalse();
  }

  @Test
  void repeatingMakesNoSecondDraft() throws Exception {
    push(TestIssue.issue(site));

    assertThat(push(TestIssue.issue(site))).contains("has this issue already");
    assertThat(server.changes()).containsExactly("POST /api/campaigns");
  }

  @Test
  void aChangedIssueBringsTheDraftUpToDateAndKeepsTheEditorsTags() throws Exception {
    push(TestIssue.issue(site));
    ((ArrayNode) campaigns.get(0).path("tags")).insert(0, "mine");
    Files.writeString(site.resolve("newsletter/" + TestIssue.SLUG + ".html"), "<p>New</p>");

    Newsletter changed = new Newsletters(site, 7).find(null);
    assertThat(push(changed)).contains("was brought up to date").endsWith("/campaigns/1");
    assertThat(push(changed)).contains("has this issue already");
    assertThat(server.changes()).containsExactly("POST /api/campaigns", "PUT /api/campaigns/1");
    assertThat(campaigns.get(0).path("body").asText()).isEqualTo("<p>New</p>");
    assertThat(campaigns.get(0).path("tags")).hasSize(3);
    assertThat(campaigns.get(0).path("tags").path(0).asText()).isEqualTo("mine");
  }

  @ParameterizedTest
  @CsvSource({"scheduled", "running", "paused", "finished", "cancelled"})
  void whatIsNoDraftAnyMoreIsLeftAlone(String status) throws Exception {
    push(TestIssue.issue(site));
    campaigns.get(0).put("status", status);
    Files.writeString(site.resolve("newsletter/" + TestIssue.SLUG + ".html"), "<p>New</p>");

    assertThat(push(new Newsletters(site, 7).find(null)))
        .contains("is no draft any more but " + status + ", and was left alone");
    assertThat(server.changes()).containsExactly("POST /api/campaigns");
  }

  @Test
  void whatWasSentCountsBeforeACopyThatIsADraft() throws Exception {
    push(TestIssue.issue(site));
    campaigns.add(campaigns.get(0).deepCopy().put("id", 2).put("status", "finished"));
    Files.writeString(site.resolve("newsletter/" + TestIssue.SLUG + ".html"), "<p>New</p>");

    assertThat(push(new Newsletters(site, 7).find(null))).contains("but finished").endsWith("/2");
    assertThat(server.changes()).containsExactly("POST /api/campaigns");
  }

  @Test
  void theEarlierDraftIsFoundOnALaterPage() throws Exception {
    push(TestIssue.issue(site));
    for (int i = 0; i < 120; i++) {
      campaigns.add(0, JSON.createObjectNode().put("id", 1000 + i).put("status", "finished"));
    }

    assertThat(push(TestIssue.issue(site))).contains("has this issue already");
    assertThat(server.calls().stream().filter(call -> call.line().contains("page=3"))).hasSize(1);
  }

  @Test
  void aRetitledIssueBringsItsDraftUpToDate() throws Exception {
    TestIssue.write(site, "2026-03-28-mixtures", "issue/000_c959", "Mixtures", MARCH);
    push(new Newsletters(site, 7).find(null));
    TestIssue.write(site, "data-mixtures-of-march", "issue/000_c959", "Data mixtures", MARCH);

    assertThat(push(new Newsletters(site, 7).find(null))).contains("was brought up to date");
    assertThat(server.changes()).containsExactly("POST /api/campaigns", "PUT /api/campaigns/1");
    assertThat(campaigns.get(0).path("subject").asText()).isEqualTo("Data mixtures");
  }

  @Test
  void anotherIssueAndAnotherDigestGetDraftsOfTheirOwn() throws Exception {
    push(TestIssue.issue(site));
    TestIssue.write(site, "2027-x", "Another", "Fri, 1 Jan 2027 08:00:00 +0000");
    push(new Newsletters(site, 7).find("2027-x"));
    new Listmonk(
            new SendSettings.Listmonk(server.url(), "lists", List.of(3), null, 5),
            "example.com,2026",
            TOKEN,
            Network.usual())
        .push(TestIssue.issue(site));

    assertThat(campaigns).hasSize(3);
    assertThat(campaigns.get(2).has("template_id")).isFalse();
  }

  @Test
  void bracesInATitleAreNoTemplateAndLineBreaksNoHeader() throws Exception {
    TestIssue.write(
        site, "x", "{{ .Subscriber.Email }}\r\nBcc: a@b.c 🦊", "Fri, 1 Jan 2027 08:00:00 +0000");
    push(new Newsletters(site, 7).find("x"));

    assertThat(campaigns.get(0).path("subject").asText())
        .isEqualTo("{{ \"{{\" }} .Subscriber.Email }} Bcc: a@b.c 🦊");
  }

  @Test
  void htmlWithoutAWayToLeaveIsDoubtful() throws Exception {
    Newsletter issue = TestIssue.issue(site);
    assertThat(service(Duration.ofSeconds(1)).warning(issue)).isNull();
    Newsletter plain =
        new Newsletter(
            issue.slug(), issue.key(), 7, issue.subject(), issue.mail(), "<p>", issue.text(), null);
    assertThat(service(Duration.ofSeconds(1)).warning(plain))
        .contains("{{ UnsubscribeURL }}", "below newsletter in digest.yaml:7");
    assertThat(service(Duration.ofSeconds(1)).plan(issue))
        .isEqualTo(
            "Draft: a campaign at listmonk, "
                + server.url()
                + ", for list 3, 4, with the token of server lists");
    assertThat(server.calls()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "401|{\"message\":\"bad t0k3n\"}|refused the user or token (401: bad ***). Correct the"
            + " server lists in settings.xml.",
        "403|{\"message\":\"no\"}|does not allow this (403: no). Correct the server lists in"
            + " settings.xml. See what its user may do there.",
        "404|<html>lost</html>|knows no such call (404). Correct url: below send and listmonk in"
            + " digest.yaml:5.",
        "422|{\"message\":\"invalid list\"}|did not take the draft (422: invalid list). Mend what"
            + " it says.",
        "400|{\"message\":\"subject\\nlong\"}|did not take the draft (400: subject long). Mend",
        "429|{}|asks for fewer calls (429). Try again later; repeating makes no second draft.",
        "500|Server error|failed (500: Server error). Try again later",
        "302|''|leads elsewhere (302). Write its final address as url: below send and listmonk",
        "200|<html>login</html>|did not answer as listmonk does. Correct url:",
        "200|{\"id\":1}|did not answer as listmonk does. Correct url:",
        "200|{\"data\":{\"results\":null}}|did not answer as listmonk does. Correct url:"
      })
  void whatTheServiceRefusesIsToldInASentence(int status, String body, String told)
      throws Exception {
    server.close();
    server = new FakeApi(call -> new Answer(status, body));
    Newsletter issue = TestIssue.issue(site);

    assertThatExceptionOfType(SendFailure.class)
        .isThrownBy(() -> push(issue))
        .withMessageStartingWith(
            "The draft was not pushed. listmonk at " + server.url() + " " + told)
        .withNoCause();
    assertThat(server.calls()).hasSize(1);
  }

  @Test
  void aDraftWithoutANumberIsNoSuccess() throws Exception {
    server.close();
    server =
        new FakeApi(call -> new Answer(200, "{\"data\":{\"results\":[],\"total\":0,\"id\":null}}"));
    Newsletter issue = TestIssue.issue(site);

    assertThatExceptionOfType(SendFailure.class)
        .isThrownBy(() -> push(issue))
        .withMessageContaining("did not answer as listmonk does");
  }

  @Test
  void anAnswerIsNotReadWithoutBound() throws Exception {
    server.close();
    String data = "{\"data\":{\"results\":[],\"id\":1}" + " ".repeat(Api.MOST) + "}";
    server = new FakeApi(call -> new Answer(200, data));
    Newsletter issue = TestIssue.issue(site);

    assertThatExceptionOfType(SendFailure.class)
        .isThrownBy(() -> push(issue))
        .withMessageContaining("answered with more than 4 MB, ")
        .withMessageEndingWith(
            "which listmonk never does. Correct url: below send and listmonk in digest.yaml:5.");
  }

  @Test
  void aServiceThatNeverAnswersIsNotWaitedForForever() throws Exception {
    server.close();
    server =
        new FakeApi(
            call -> {
              sleep();
              return new Answer(200, "{}");
            });
    Newsletter issue = TestIssue.issue(site);

    assertThatExceptionOfType(SendFailure.class)
        .isThrownBy(() -> service(Duration.ofMillis(300)).push(issue))
        .withMessageContaining("did not answer within a second");
  }

  @Test
  @Timeout(30)
  void anAnswerThatNeverEndsIsNotWaitedForForever() throws Exception {
    try (FakeSmtp endless = new FakeSmtp(null)) {
      endless.answer("GREETING", "HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n{");
      String url = "http://localhost:" + endless.port() + "/";
      SendSettings.Listmonk settings = new SendSettings.Listmonk(url, "lists", List.of(1), null, 5);
      Network network = new Network(TestTls.client(), Duration.ofSeconds(1));
      Newsletter issue = TestIssue.issue(site);

      assertThatExceptionOfType(SendFailure.class)
          .isThrownBy(() -> new Listmonk(settings, "x", TOKEN, network).push(issue))
          .withMessageContaining("did not answer within a second");
    }
  }

  private static void sleep() {
    try {
      Thread.sleep(5_000);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Test
  void aServiceThatIsNotThereIsTold() throws Exception {
    server.close();
    Newsletter issue = TestIssue.issue(site);

    assertThatExceptionOfType(SendFailure.class)
        .isThrownBy(() -> push(issue))
        .withMessageContaining("takes no connections");
    SendSettings.Listmonk nowhere =
        new SendSettings.Listmonk("https://nowhere.invalid/", "lists", List.of(1), null, 5);
    assertThatExceptionOfType(SendFailure.class)
        .isThrownBy(() -> new Listmonk(nowhere, "x", TOKEN, Network.usual()).push(issue))
        .withMessageContaining("is not known to the network")
        .withMessageEndingWith(
            "Correct url: below send and listmonk in digest.yaml:5. The proxies of settings.xml are"
                + " not used here; name one in the environment by"
                + " MAVEN_OPTS=\"-Dhttps.proxyHost=proxy.example.org -Dhttps.proxyPort=3128\".");
  }

  @Test
  void aConnectionThatBreaksOffIsTold() throws Exception {
    try (FakeSmtp rude = new FakeSmtp(null)) {
      rude.answer("GREETING", FakeSmtp.HANG_UP);
      String url = "http://localhost:" + rude.port() + "/";
      SendSettings.Listmonk settings = new SendSettings.Listmonk(url, "lists", List.of(1), null, 5);
      Newsletter issue = TestIssue.issue(site);
      assertThatExceptionOfType(SendFailure.class)
          .isThrownBy(() -> new Listmonk(settings, "x", TOKEN, Network.usual()).push(issue))
          .withMessageContaining("broke off the connection. Try again later");
      SendSettings.Listmonk safe =
          new SendSettings.Listmonk(url.replace("http:", "https:"), "lists", List.of(1), null, 5);
      assertThatExceptionOfType(SendFailure.class)
          .isThrownBy(() -> new Listmonk(safe, "x", TOKEN, Network.usual()).push(issue))
          .withMessageContaining("could not be spoken to by TLS");
    }
  }
}
