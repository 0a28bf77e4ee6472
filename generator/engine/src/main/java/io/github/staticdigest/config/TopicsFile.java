package io.github.staticdigest.config;

import io.github.staticdigest.config.Fields.Text;
import io.github.staticdigest.config.WeightedTexts.Weighted;
import io.github.staticdigest.config.YamlNode.Mapping;
import io.github.staticdigest.model.Topic;
import io.github.staticdigest.model.Topic.Code;
import io.github.staticdigest.model.Topic.Phrase;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code topics.yaml}: the shelves with their topics, in order. */
final class TopicsFile {

  static final String NAME = "topics.yaml";

  private static final List<String> KEYS = List.of("shelves");
  private static final List<String> SHELF_KEYS = List.of("name", "topics");

  private final Complaints complaints;
  private final Unique shelves;
  private final TopicReader topics;
  private final List<Topic> found = new ArrayList<>();
  private boolean met;

  private TopicsFile(Complaints complaints) {
    this.complaints = complaints;
    this.shelves = new Unique("The shelf", complaints);
    this.topics = new TopicReader(complaints);
  }

  /** The topics that could be understood; {@link Topic#OTHER} is never one of them. */
  static List<Topic> read(Mapping mapping, Complaints complaints) {
    TopicsFile file = new TopicsFile(complaints);
    Fields fields = new Fields(mapping, KEYS, complaints);
    fields.maps("shelves").forEach(file::shelf);
    file.topics.checkAliases();
    if (!file.met && !fields.isMisspelt("shelves")) {
      complaints.error(
          mapping.line(), "There is no topic", "Add shelves: with topics, or delete the file");
    }
    return file.found;
  }

  private void shelf(Mapping mapping) {
    Fields shelf = new Fields(mapping, SHELF_KEYS, complaints);
    Text name = shelf.required("name", "A shelf");
    if (name != null) {
      shelves.add(name);
    }
    List<Mapping> items = shelf.maps("topics");
    met |= !items.isEmpty() || shelf.isMisspelt("topics");
    if (items.isEmpty() && !shelf.isMisspelt("topics")) {
      complaints.error(
          shelf.line(),
          (name == null ? "A shelf" : "The shelf " + Complaints.quote(name.value()))
              + " has no topic",
          "Add topics: to it, or delete it");
    }
    for (Mapping item : items) {
      Topic topic = topics.read(item, name == null ? "" : name.value());
      if (topic != null) {
        found.add(topic);
      }
    }
  }

  /** Reads one topic and remembers the addresses that are taken. */
  private static final class TopicReader {

    private static final List<String> KEYS =
        List.of("slug", "label", "scope", "aliases", "phrases", "vetoes", "codes");

    private final Complaints complaints;
    private final Checks checks;
    private final Unique labels;
    private final Unique slugs;
    private final List<Text> aliases = new ArrayList<>();

    TopicReader(Complaints complaints) {
      this.complaints = complaints;
      this.checks = new Checks(complaints);
      this.labels = new Unique("The label", complaints);
      this.slugs = new Unique("The slug", complaints);
    }

    /** A topic, whatever else it lacks, so that other files may name it; null without a slug. */
    @Nullable Topic read(Mapping mapping, String shelf) {
      Fields fields = new Fields(mapping, KEYS, complaints);
      Text slug = slug(fields.required("slug", "A topic"));
      Text label = fields.required("label", "A topic");
      Text scope = fields.required("scope", "A topic");
      List<String> former = aliases(fields);
      TopicPhrases words = new TopicPhrases(fields, complaints);
      List<Phrase> phrases = words.phrases(slug);
      List<String> vetoes = words.vetoes();
      List<Code> codes = codes(fields);
      if (label != null) {
        labels.add(label);
      }
      if (slug == null) {
        return null;
      }
      slugs.add(slug);
      return new Topic(
          slug.value(),
          label == null ? slug.value() : label.value(),
          shelf,
          scope == null ? "" : scope.value(),
          former,
          phrases,
          vetoes,
          codes);
    }

    private @Nullable Text slug(@Nullable Text slug) {
      if (checks.slug(slug, "The slug of a topic") == null || slug == null) {
        return null;
      }
      if (slug.value().equals(Topic.OTHER)) {
        complaints.error(
            slug.line(),
            "The slug \"other\" is kept for what fits no topic",
            "Choose another slug");
        return null;
      }
      return slug;
    }

    /** A category may belong to several topics, but to each only once. */
    private List<Code> codes(Fields fields) {
      Unique once = new Unique("The category", complaints);
      WeightedTexts items =
          new WeightedTexts("category", Code.USUAL, "leave the category out", complaints);
      List<Code> codes = new ArrayList<>();
      for (Weighted item : items.read(fields.list("codes"))) {
        once.add(item.text());
        codes.add(new Code(item.text().value(), item.weight()));
      }
      return codes;
    }

    private List<String> aliases(Fields fields) {
      List<String> former = new ArrayList<>();
      for (Text alias : fields.texts("aliases")) {
        if (slug(alias) != null) {
          former.add(alias.value());
          aliases.add(alias);
        }
      }
      return former;
    }

    /** An alias may stand before the topic whose slug it takes, so they are compared at the end. */
    void checkAliases() {
      aliases.forEach(slugs::add);
    }
  }
}
