package io.github.staticdigest.send;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.staticdigest.config.SendSettings;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Drafts at Buttondown, by its <a href="https://docs.buttondown.com/api-emails-introduction">emails
 * API</a>. A mail is known again by its metadata.
 */
final class Buttondown implements DraftService {

  private static final String VERSION = "2026-04-01";
  private static final String KEY = "digest";
  private static final String PUSHED = "digest_version";
  private static final String DELETED = "deleted";
  private static final Pattern ID = Pattern.compile("[A-Za-z0-9_-]{1,100}");

  private final SendSettings.Buttondown settings;
  private final String digest;
  private final Api api;

  Buttondown(
      SendSettings.Buttondown settings, String digest, Credentials credentials, Network network) {
    this.settings = settings;
    this.digest = digest;
    this.api =
        new Api(
            settings.url(),
            Map.of("Authorization", "Token " + credentials.password(), "X-API-Version", VERSION),
            new ApiFailures(
                "Buttondown",
                "send and buttondown in " + Words.place(settings.line()),
                settings.url(),
                settings.server(),
                credentials,
                network.patience()),
            network);
  }

  @Override
  public String plan(Newsletter issue) throws SendFailure {
    ButtondownMail.of(issue);
    return "Draft: a mail at Buttondown, "
        + settings.url()
        + ", with the API key of server "
        + settings.server();
  }

  @Override
  public @Nullable String warning(Newsletter issue) {
    return null; // Buttondown itself adds the link by which readers leave.
  }

  @Override
  public String push(Newsletter issue) throws SendFailure {
    ObjectNode mail = ButtondownMail.of(issue);
    DraftKey key = DraftKey.of(digest, issue.key(), mail);
    JsonNode earlier = earlier(key);
    if (earlier == null) {
      mail.put("status", "draft");
      mail.set("metadata", metadata(JsonNodeFactory.instance.objectNode(), key));
      return "A draft was made at Buttondown: " + id(api.call("POST", "emails", mail));
    }
    if (!earlier.path("status").asText().equals("draft")) {
      return "The mail at Buttondown is no draft any more but "
          + Words.safe(earlier.path("status").asText())
          + ", and was left alone: "
          + id(earlier);
    }
    if (earlier.path("metadata").path(PUSHED).asText().equals(key.version())) {
      return "The draft at Buttondown has this issue already: " + id(earlier);
    }
    mail.set("metadata", metadata(earlier.path("metadata"), key));
    api.call("PATCH", "emails/" + id(earlier), mail);
    return "The draft at Buttondown was brought up to date: " + id(earlier);
  }

  private static ObjectNode metadata(JsonNode earlier, DraftKey key) {
    ObjectNode metadata =
        earlier.isObject() ? earlier.deepCopy() : JsonNodeFactory.instance.objectNode();
    return metadata.put(KEY, key.issue()).put(PUSHED, key.version());
  }

  /**
   * The mail that was made of the issue before: one that is no draft any more before one that is.
   */
  private @Nullable JsonNode earlier(DraftKey key) throws SendFailure {
    JsonNode draft = null;
    for (int page = 1; page <= MOST_PAGES; page++) {
      JsonNode answer = api.get("emails?excluded_fields=body&page=" + page);
      if (!answer.path("results").isArray()) {
        throw api.strange(); // Taken for an empty list, it would lead to a second draft.
      }
      for (JsonNode mail : answer.path("results")) {
        String status = mail.path("status").asText();
        if (mail.path("metadata").path(KEY).asText().equals(key.issue())
            && !status.equals(DELETED)) {
          if (!status.equals("draft")) {
            return mail;
          }
          draft = draft == null ? mail : draft;
        }
      }
      // The address of the next page is not followed, since it could lead elsewhere.
      if (answer.path("results").isEmpty() || answer.path("next").asText("").isEmpty()) {
        break;
      }
    }
    return draft;
  }

  private static String id(JsonNode mail) throws SendFailure {
    String id = mail.path("id").asText();
    if (!ID.matcher(id).matches()) {
      throw new SendFailure("Buttondown named no id of the mail. Look there whether it is made.");
    }
    return id;
  }
}
