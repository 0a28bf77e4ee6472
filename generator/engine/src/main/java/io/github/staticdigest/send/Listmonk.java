package io.github.staticdigest.send;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.staticdigest.config.SendSettings;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Drafts of campaigns at a listmonk, by its <a
 * href="https://listmonk.app/docs/apis/campaigns/">campaigns API</a>. A campaign is known again by
 * a tag.
 */
final class Listmonk implements DraftService {

  private static final Pattern UNSUBSCRIBE = Pattern.compile("\\{\\{\\s*UnsubscribeURL\\s*\\}\\}");

  /** What listmonk gives at most, whatever is asked for. */
  private static final int PER_PAGE = 50;

  private final SendSettings.Listmonk settings;
  private final String digest;
  private final Api api;

  Listmonk(
      SendSettings.Listmonk settings, String digest, Credentials credentials, Network network) {
    this.settings = settings;
    this.digest = digest;
    this.api =
        new Api(
            settings.url() + "api/",
            Map.of("Authorization", "token " + credentials.user() + ":" + credentials.password()),
            new ApiFailures(
                "listmonk",
                "send and listmonk in " + Words.place(settings.line()),
                settings.url(),
                settings.server(),
                credentials,
                network.patience()),
            network);
  }

  @Override
  public String plan(Newsletter issue) {
    return "Draft: a campaign at listmonk, "
        + settings.url()
        + ", for list "
        + settings.lists().stream().map(String::valueOf).collect(Collectors.joining(", "))
        + ", with the token of server "
        + settings.server();
  }

  @Override
  public @Nullable String warning(Newsletter issue) {
    return UNSUBSCRIBE.matcher(issue.html()).find()
        ? null
        : "The HTML has no {{ UnsubscribeURL }}, by which readers of a list at listmonk leave it."
            + " Write profile: listmonk below newsletter in "
            + Words.place(issue.line())
            + " and build again";
  }

  @Override
  public String push(Newsletter issue) throws SendFailure {
    ObjectNode campaign = campaign(issue);
    DraftKey key = DraftKey.of(digest, issue.key(), campaign);
    JsonNode earlier = earlier(key);
    if (earlier == null) {
      campaign.set("tags", tags(List.of(), key));
      JsonNode made = api.call("POST", "campaigns", campaign).path("data");
      return "A draft was made at listmonk: " + address(made);
    }
    if (!earlier.path("status").asText().equals("draft")) {
      return "The campaign at listmonk is no draft any more but "
          + Words.safe(earlier.path("status").asText())
          + ", and was left alone: "
          + address(earlier);
    }
    if (texts(earlier.path("tags")).contains(key.version())) {
      return "The draft at listmonk has this issue already: " + address(earlier);
    }
    campaign.set("tags", tags(texts(earlier.path("tags")), key));
    api.call("PUT", "campaigns/" + id(earlier), campaign);
    return "The draft at listmonk was brought up to date: " + address(earlier);
  }

  /** A new campaign is a draft whatever is asked for. */
  private ObjectNode campaign(Newsletter issue) {
    ObjectNode campaign = JsonNodeFactory.instance.objectNode();
    campaign.put("name", issue.slug());
    campaign.put("subject", literal(issue.subject()));
    ArrayNode lists = campaign.putArray("lists");
    settings.lists().forEach(lists::add);
    campaign.put("type", "regular");
    campaign.put("content_type", "html");
    campaign.put("messenger", "email");
    campaign.put("body", issue.html());
    campaign.put("altbody", issue.text());
    if (settings.template() != null) {
      campaign.put("template_id", settings.template());
    }
    return campaign;
  }

  /** listmonk reads subjects as templates; a title with braces is meant as it stands. */
  private static String literal(String subject) {
    return subject.replace("{{", "{{ \"{{\" }}");
  }

  /**
   * The campaign that was made of the issue before: one that is no draft any more before one that
   * is.
   */
  private @Nullable JsonNode earlier(DraftKey key) throws SendFailure {
    JsonNode draft = null;
    for (int page = 1; page <= MOST_PAGES; page++) {
      JsonNode data = api.get(query(key, page)).path("data");
      JsonNode results = data.path("results");
      if (!results.isArray()) {
        throw api.strange(); // Taken for an empty list, it would lead to a second draft.
      }
      for (JsonNode campaign : results) {
        if (texts(campaign.path("tags")).contains(key.issue())) {
          if (!campaign.path("status").asText().equals("draft")) {
            return campaign;
          }
          draft = draft == null ? campaign : draft;
        }
      }
      if (results.isEmpty() || page * PER_PAGE >= data.path("total").asInt()) {
        break;
      }
    }
    return draft;
  }

  /** Documented is {@code tags}, understood is {@code tag}; tags are compared again anyhow. */
  private static String query(DraftKey key, int page) {
    return "campaigns?no_body=true&tag="
        + key.issue()
        + "&tags="
        + key.issue()
        + "&per_page="
        + PER_PAGE
        + "&page="
        + page;
  }

  private static ArrayNode tags(List<String> earlier, DraftKey key) {
    ArrayNode tags = JsonNodeFactory.instance.arrayNode();
    earlier.stream()
        .filter(tag -> !tag.equals(key.issue()) && !DraftKey.isVersion(tag))
        .forEach(tags::add);
    return tags.add(key.issue()).add(key.version());
  }

  private static List<String> texts(JsonNode array) {
    List<String> texts = new ArrayList<>();
    array.forEach(one -> texts.add(one.asText()));
    return texts;
  }

  private String address(JsonNode campaign) throws SendFailure {
    return settings.url() + "admin/campaigns/" + id(campaign);
  }

  private int id(JsonNode campaign) throws SendFailure {
    int id = campaign.path("id").asInt();
    if (id <= 0) {
      throw api.strange();
    }
    return id;
  }
}
