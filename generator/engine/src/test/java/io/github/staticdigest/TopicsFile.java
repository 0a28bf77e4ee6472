package io.github.staticdigest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.github.staticdigest.model.Topic;
import io.github.staticdigest.model.Topic.Phrase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;

/** The topics of this repository's digest, as {@code content/topics.yaml} has them. */
public final class TopicsFile {

  private static final Path FILE = Path.of("../../content/topics.yaml");

  private TopicsFile() {}

  /** All topics in order. */
  public static List<Topic> topics() {
    List<Topic> topics = new ArrayList<>();
    try {
      for (JsonNode shelf : new YAMLMapper().readTree(FILE.toFile()).get("shelves")) {
        shelf.get("topics").forEach(topic -> topics.add(topic(topic, shelf.get("name").asText())));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return topics;
  }

  private static Topic topic(JsonNode node, String shelf) {
    List<Phrase> phrases = new ArrayList<>();
    for (JsonNode phrase : node.get("phrases")) {
      String text = phrase.isTextual() ? phrase.asText() : phrase.fieldNames().next();
      phrases.add(new Phrase(text, phrase.isTextual() ? 1 : phrase.get(text).asDouble()));
    }
    return new Topic(
        node.get("slug").asText(),
        node.get("label").asText(),
        shelf,
        node.get("scope").asText(),
        texts(node.path("aliases")),
        phrases,
        texts(node.path("vetoes")));
  }

  private static List<String> texts(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false).map(JsonNode::asText).toList();
  }
}
