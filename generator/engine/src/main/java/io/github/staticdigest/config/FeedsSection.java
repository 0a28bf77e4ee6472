package io.github.staticdigest.config;

import io.github.staticdigest.config.FeedSettings.Query;
import io.github.staticdigest.config.Fields.Text;
import io.github.staticdigest.config.YamlNode.Mapping;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The section {@code feeds} of {@code digest.yaml}. */
final class FeedsSection {

  private static final List<String> KEYS = List.of("items", "form", "hub", "queries");
  private static final List<String> QUERY_KEYS =
      List.of("slug", "title", "words", "without", "topics", "authors");
  private static final List<String> FORMS = List.of("full", "short");

  /** Fewer would let readers miss papers of one issue; more would make feeds heavy. */
  private static final int LEAST = 10;

  private static final int MOST = 100;

  private final Complaints complaints;
  private final Checks checks;
  private final AddressChecks addresses;
  private final KnownTopics topics;

  private FeedsSection(KnownTopics topics, Complaints complaints) {
    this.topics = topics;
    this.complaints = complaints;
    this.checks = new Checks(complaints);
    this.addresses = new AddressChecks(complaints);
  }

  /** The settings; what holds usually where there is no such section. */
  static FeedSettings read(@Nullable Mapping section, KnownTopics topics, Complaints complaints) {
    return section == null
        ? FeedSettings.USUAL
        : new FeedsSection(topics, complaints).settings(section);
  }

  private FeedSettings settings(Mapping section) {
    Fields fields = new Fields(section, KEYS, complaints);
    return new FeedSettings(
        checks.number(fields.oneLine("items"), "items", LEAST, MOST, FeedSettings.USUAL.items()),
        !"short".equals(checks.choice(fields.oneLine("form"), "form", FORMS)),
        addresses.page(fields.oneLine("hub"), "The hub"),
        queries(fields));
  }

  private List<Query> queries(Fields fields) {
    List<Query> queries = new ArrayList<>();
    Unique slugs = new Unique("The slug", complaints);
    Unique titles = new Unique("The title", complaints);
    for (Mapping item : fields.maps("queries")) {
      Fields query = new Fields(item, QUERY_KEYS, complaints);
      Text slug = once(query.required("slug", "A query"), slugs);
      Text title = once(query.required("title", "A query"), titles);
      Query read = query(slug, title, query);
      if (read != null) {
        queries.add(read);
      }
    }
    return queries;
  }

  private static @Nullable Text once(@Nullable Text text, Unique all) {
    if (text != null) {
      all.add(text);
    }
    return text;
  }

  /** Reads every key, whatever is wrong with another, so that one run tells all mistakes. */
  private @Nullable Query query(@Nullable Text slug, @Nullable Text title, Fields fields) {
    List<String> words = words(fields, "words");
    List<String> without = words(fields, "without");
    List<String> filed = topics.named(fields.texts("topics"), complaints);
    List<String> authors = words(fields, "authors");
    boolean named = checks.slug(slug, "The slug of a query") != null;
    if (words.isEmpty() && filed.isEmpty() && authors.isEmpty()) {
      complaints.error(
          fields.line(),
          (title == null ? "A query" : "The query " + Complaints.quote(title.value()))
              + " does not say what it looks for",
          "Add words:, topics: or authors: to it");
      return null;
    }
    return slug == null || title == null || !named
        ? null
        : new Query(slug.value(), title.value(), words, without, filed, authors);
  }

  private List<String> words(Fields fields, String key) {
    List<String> words = new ArrayList<>();
    for (Text text : fields.texts(key)) {
      if (text.value().codePoints().anyMatch(Character::isLetterOrDigit)) {
        words.add(text.value());
      } else {
        complaints.error(
            text.line(),
            Complaints.quote(text.value()) + " in " + key + " has neither letter nor digit",
            "Write one or more words");
      }
    }
    return words;
  }
}
