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
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Drafts at a server that speaks as Buttondown's OpenAPI says. */
class ButtondownTest {

  private static final JsonMapper JSON = new JsonMapper();
  private static final int PER_PAGE = 2;

  @TempDir Path site;

  private final List<ObjectNode> mails = new ArrayList<>();
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
    if (call.line().startsWith("GET /v1/emails?excluded_fields=body&page=")) {
      return page(Integer.parseInt(call.line().replaceFirst(".*page=", "")));
    }
    if (call.body().path("body").asText().startsWith("---")) {
      return new Answer(400, "{\"code\":\"body_contains_frontmatter\",\"detail\":\"No.\"}");
    }
    if (call.line().equals("POST /v1/emails")) {
      ObjectNode made = call.body().deepCopy();
      mails.add(made.put("id", "em_" + (mails.size() + 1)));
      return new Answer(201, made.toString());
    }
    int id = Integer.parseInt(call.line().replaceFirst("PATCH /v1/emails/em_", ""));
    mails.get(id - 1).setAll((ObjectNode) call.body());
    return new Answer(200, mails.get(id - 1).toString());
  }

  private Answer page(int page) {
    ObjectNode answer = JSON.createObjectNode();
    ArrayNode results = answer.putArray("results");
    mails.stream().skip((page - 1L) * PER_PAGE).limit(PER_PAGE).forEach(results::add);
    boolean more = page * PER_PAGE < mails.size();
    answer.put("next", more ? "https://elsewhere.invalid/v1/emails?page=" + (page + 1) : null);
    return new Answer(200, answer.put("count", mails.size()).toString());
  }

  private String push(Newsletter issue) throws SendFailure {
    return new Buttondown(
            new SendSettings.Buttondown(server.url() + "v1/", "letters", 9),
            "example.org,2026",
            new Credentials("", "k3y"),
            Network.usual())
        .push(issue);
  }

  private Newsletter changed() throws IOException, SendFailure {
    Files.writeString(site.resolve("newsletter/" + TestIssue.SLUG + ".md"), "# New\n");
    return new Newsletters(site, 7).find(null);
  }

  @Test
  void theDraftIsMadeAsTheDocumentationSays() throws Exception {
    assertThat(push(TestIssue.issue(site))).isEqualTo("A draft was made at Buttondown: em_1");

    assertThat(server.last().authorization()).isEqualTo("Token k3y");
    assertThat(server.last().version()).isEqualTo("2026-04-01");
    JsonNode sent = server.last().body();
    assertThat(sent.path("status").asText()).isEqualTo("draft");
    assertThat(sent.path("subject").asText()).isEqualTo(TestIssue.SUBJECT);
    assertThat(sent.path("description").asText()).isEqualTo("A note: short");
    assertThat(sent.path("body").asText())
        .isEqualTo("<!-- buttondown-editor-mode: plaintext -->\n# Poincaré");
    assertThat(sent.path("metadata")).hasSize(2);
  }

  @Test
  void repeatingMakesNoSecondDraft() throws Exception {
    mails.add(JSON.createObjectNode().put("id", "em_0").put("status", "sent"));
    mails.add(JSON.createObjectNode().put("id", "em_0").put("status", "sent"));
    push(TestIssue.issue(site));

    assertThat(push(TestIssue.issue(site))).contains("has this issue already: em_3");
    assertThat(server.changes()).containsExactly("POST /v1/emails");
  }

  @Test
  void aChangedIssueBringsTheDraftUpToDateAndKeepsOtherMetadata() throws Exception {
    push(TestIssue.issue(site));
    ((ObjectNode) mails.get(0).path("metadata")).put("mine", "kept");

    assertThat(push(changed())).isEqualTo("The draft at Buttondown was brought up to date: em_1");
    assertThat(push(changed())).contains("has this issue already");
    assertThat(server.changes()).containsExactly("POST /v1/emails", "PATCH /v1/emails/em_1");
    assertThat(mails.get(0).path("body").asText()).endsWith("# New");
    assertThat(mails.get(0).path("metadata").path("mine").asText()).isEqualTo("kept");
    assertThat(mails.get(0).path("status").asText()).isEqualTo("draft");
  }

  @Test
  void aRetitledIssueBringsItsDraftUpToDate() throws Exception {
    String march = "Sat, 28 Mar 2026 08:00:00 +0000";
    TestIssue.write(site, "2026-03-28-mixtures", "issue/000_c959", "Mixtures", march);
    push(new Newsletters(site, 7).find(null));
    TestIssue.write(site, "data-mixtures", "issue/000_c959", "Data mixtures", march);

    assertThat(push(new Newsletters(site, 7).find(null))).contains("was brought up to date: em_1");
    assertThat(mails.get(0).path("subject").asText()).isEqualTo("Data mixtures");
  }

  @ParameterizedTest
  @ValueSource(strings = {"sent", "scheduled", "about_to_send", "in_flight"})
  void whatIsNoDraftAnyMoreIsLeftAlone(String status) throws Exception {
    push(TestIssue.issue(site));
    mails.get(0).put("status", status);

    assertThat(push(changed())).contains("no draft any more but " + status).endsWith(": em_1");
    assertThat(server.changes()).containsExactly("POST /v1/emails");
  }

  @Test
  void whatWasSentCountsBeforeACopyThatIsADraft() throws Exception {
    push(TestIssue.issue(site));
    mails.add(mails.get(0).deepCopy().put("id", "em_2").put("status", "sent"));

    assertThat(push(changed())).contains("but sent").endsWith(": em_2");
    assertThat(server.changes()).containsExactly("POST /v1/emails");
  }

  @Test
  void aDeletedDraftIsMadeAgain() throws Exception {
    push(TestIssue.issue(site));
    mails.get(0).put("status", "deleted");

    assertThat(push(TestIssue.issue(site))).isEqualTo("A draft was made at Buttondown: em_2");
  }

  @Test
  void bracesInATitleAreNoPlaceholder() throws Exception {
    TestIssue.write(site, "x", "{{ email }} {% if %}", "Fri, 1 Jan 2027 08:00:00 +0000");
    push(new Newsletters(site, 7).find("x"));

    assertThat(mails.get(0).path("subject").asText()).isEqualTo("{ { email }} { % if %}");
  }

  @Test
  void anIssueWithoutMarkdownIsToldBeforeAnythingIsCalled() throws Exception {
    TestIssue.in(site);
    Files.delete(site.resolve("newsletter/" + TestIssue.SLUG + ".md"));
    Newsletter issue = new Newsletters(site, 7).find(null);

    assertThatExceptionOfType(SendFailure.class)
        .isThrownBy(() -> push(issue))
        .withMessageContaining(".md does not exist. Write profile: buttondown below newsletter");
    assertThat(server.calls()).isEmpty();
  }

  @Test
  void whatTheServiceRefusesIsToldWithItsField() throws Exception {
    server.close();
    server =
        new FakeApi(
            call ->
                new Answer(
                    422,
                    "{\"detail\":[{\"type\":\"x\",\"loc\":[\"body\",\"subject\"],\"msg\":\"Long\"},"
                        + "{\"msg\":\"Odd\"}]}"));
    Newsletter issue = TestIssue.issue(site);

    assertThatExceptionOfType(SendFailure.class)
        .isThrownBy(() -> push(issue))
        .withMessageContaining("did not take the draft (422: subject: Long; Odd)");

    server.close();
    server = new FakeApi(call -> new Answer(401, "{\"detail\":\"Wrong k3y.\"}"));
    assertThatExceptionOfType(SendFailure.class)
        .isThrownBy(() -> push(issue))
        .withMessageContaining("refused the user or token (401: Wrong ***.)");
  }

  @Test
  void anAnswerWithoutAListOfMailsMakesNoDraft() throws Exception {
    server.close();
    server = new FakeApi(call -> new Answer(200, "{\"id\":\"em_1\"}"));
    Newsletter issue = TestIssue.issue(site);

    assertThatExceptionOfType(SendFailure.class)
        .isThrownBy(() -> push(issue))
        .withMessageContaining("did not answer as Buttondown does");
    assertThat(server.changes()).isEmpty();
  }

  @Test
  void anAnswerWithoutAnIdIsTold() throws Exception {
    server.close();
    server = new FakeApi(call -> new Answer(200, "{\"id\":\"../x\",\"results\":[]}"));
    Newsletter issue = TestIssue.issue(site);

    assertThatExceptionOfType(SendFailure.class)
        .isThrownBy(() -> push(issue))
        .withMessageContaining("named no id");
  }
}
