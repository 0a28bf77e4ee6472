package io.github.staticdigest.config;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.staticdigest.model.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each mailing service gets the form that it gives out itself. */
class SubscribeSectionTest {

  @TempDir Path content;

  private final List<Problem> problems = new ArrayList<>();

  @Test
  void listmonkWantsItsListAndHasATrap() throws IOException {
    assertThat(
            form("provider: listmonk", "action: https://l.example/subscription/form", "list: a-1"))
        .isEqualTo(
            new SubscribeForm(
                "https://l.example/subscription/form", "email", Map.of("l", "a-1"), "nonce", null));
  }

  @Test
  void mailchimpsTrapIsNamedAfterAccountAndListAndThePolicyKnowsNoQuery() throws IOException {
    String action = "https://x.us1.list-manage.com/subscribe/post?id=d2&u=a1&f_id=9";
    SubscribeForm form = form("provider: mailchimp", "action: " + action);
    assertThat(form).isEqualTo(new SubscribeForm(action, "EMAIL", Map.of(), "b_a1_d2", null));
    assertThat(form.target()).isEqualTo("https://x.us1.list-manage.com/subscribe/post");
  }

  @Test
  void kitAndAnyOtherService() throws IOException {
    String kit = "https://app.kit.com/forms/12/subscriptions";
    assertThat(form("provider: kit", "action: " + kit, "promise: Weekly."))
        .isEqualTo(new SubscribeForm(kit, "email_address", Map.of(), null, "Weekly."));
    assertThat(form("provider: form", "action: https://a.example/x", "field: entry.1"))
        .isEqualTo(new SubscribeForm("https://a.example/x", "entry.1", Map.of(), null, null));
    assertThat(form("provider: form", "action: https://a.example/x").field()).isEqualTo("email");
    assertThat(problems).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "action: https://a.example/x|has no provider",
        "provider: buttondown|has no name",
        "provider: buttondown;name: a/b|The value of name cannot be \"a/b\"",
        "provider: listmonk;action: https://a.example/x|has no list",
        "provider: kit|has no action",
        "provider: kit;action: http://a.example/x|not one that a form can post to",
        "provider: kit;action: https://a.example/x#y|not one that a form can post to",
        "provider: form;action: \"https://a.example/x; script-src *\"|not one that a form can post",
        "provider: form;action: https://a.example/x;field: a b|The value of field cannot be",
        "provider: mailchimp;action: https://a.example/post?u=1|which list of Mailchimp is meant"
      })
  void whatIsMissingOrUnfitIsTold(String lines, String problem) throws IOException {
    form(lines.split(";(?! )", -1));
    assertThat(problems).singleElement().asString().startsWith("digest.yaml:").contains(problem);
  }

  @ParameterizedTest
  @ValueSource(strings = {"provider: listmonk", "provider: mailman"})
  void whatIsWrongWithTheAddressIsToldWhateverElseIsWrong(String provider) throws IOException {
    form(provider, "action: nowhere");
    assertThat(problems).hasSize(2).anyMatch(problem -> problem.place().equals("digest.yaml:3"));
  }

  private SubscribeForm form(String... lines) throws IOException {
    Files.writeString(
        content.resolve("digest.yaml"), "subscribe:\n  " + String.join("\n  ", lines) + "\n");
    Files.createDirectories(content.resolve("dumps"));
    Files.writeString(content.resolve("dumps/one.txt"), "A title of some length\n\nText.\n");
    return ConfigLoader.load(content, problems::add).digest().subscribe();
  }
}
