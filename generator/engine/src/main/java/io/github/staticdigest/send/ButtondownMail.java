package io.github.staticdigest.send;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An issue as Buttondown takes it. Its API refuses front matter, so what stands there becomes
 * fields.
 */
final class ButtondownMail {

  private static final Pattern FRONT_MATTER =
      Pattern.compile("\\A---\\R(?<yaml>.*?)^---[ \\t]*\\R?", Pattern.DOTALL | Pattern.MULTILINE);

  private static final List<String> FIELDS =
      List.of("description", "canonical_url", "slug", "image");

  /** Says that the text is Markdown; otherwise Buttondown guesses. */
  private static final String MODE = "<!-- buttondown-editor-mode: plaintext -->";

  private static final String ANY_MODE = "<!-- buttondown-editor-mode:";
  private static final YAMLMapper YAML = new YAMLMapper();

  private ButtondownMail() {}

  static ObjectNode of(Newsletter issue) throws SendFailure {
    String markdown = issue.markdown();
    if (markdown == null) {
      throw new SendFailure(
          "newsletter/"
              + issue.slug()
              + ".md does not exist. Write profile: buttondown below newsletter in "
              + Words.place(issue.line())
              + " and build again.");
    }
    Matcher front = FRONT_MATTER.matcher(markdown);
    boolean has = front.lookingAt();
    String body = (has ? markdown.substring(front.end()) : markdown).strip();
    ObjectNode mail = JsonNodeFactory.instance.objectNode();
    mail.put("subject", literal(issue.subject()));
    mail.put("body", body.startsWith(ANY_MODE) ? body : MODE + "\n" + body);
    if (has) {
      JsonNode told = yaml(front.group("yaml"), issue.slug());
      for (String field : FIELDS) {
        if (told.path(field).isTextual()) {
          mail.put(field, told.path(field).asText());
        }
      }
    }
    return mail;
  }

  private static JsonNode yaml(String text, String slug) throws SendFailure {
    try {
      return YAML.readTree(text);
    } catch (JsonProcessingException e) {
      throw new SendFailure(
          "The front matter of newsletter/" + slug + ".md is no YAML. Build the digest again.");
    }
  }

  /** Braces of a title are no placeholders of Buttondown's. */
  private static String literal(String subject) {
    return subject.replace("{{", "{ {").replace("{%", "{ %").replace("{#", "{ #");
  }
}
