package io.github.staticdigest.config;

import io.github.staticdigest.config.Fields.Text;
import io.github.staticdigest.config.Overrides.Pin;
import io.github.staticdigest.config.Overrides.Placement;
import io.github.staticdigest.config.YamlNode.Mapping;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** {@code overrides.yaml}: the curator's word on papers, whatever the dumps say. */
final class OverridesFile {

  static final String NAME = "overrides.yaml";

  private static final List<String> KEYS =
      List.of("pins", "topics", "merge", "apart", "hide", "set");
  private static final List<String> PLACEMENT_KEYS = List.of("title", "topics");
  private static final int MOST_TOPICS = 3;
  private static final List<String> CORRECTION_KEYS = List.of("title", "to");
  private static final List<String> PIN_KEYS = List.of("title", "id", "slug");
  private static final Pattern ID = Pattern.compile("[0-9a-f]{16}");

  private final Complaints complaints;
  private final Checks checks;
  private final Unique titles;
  private final Unique ids;
  private final Unique placed;
  private final Unique slugs;
  private final KnownTopics topics;

  private OverridesFile(KnownTopics topics, Complaints complaints) {
    this.topics = topics;
    this.complaints = complaints;
    this.checks = new Checks(complaints);
    this.titles = new Unique("The title", complaints);
    this.ids = new Unique("The id", complaints);
    this.placed = new Unique("The title", complaints);
    this.slugs = new Unique("The slug", complaints);
  }

  static Overrides read(Mapping mapping, KnownTopics topics, Complaints complaints) {
    OverridesFile file = new OverridesFile(topics, complaints);
    Fields fields = new Fields(mapping, KEYS, complaints);
    PaperLists lists = new PaperLists(fields, complaints);
    return new Overrides(
        file.each(fields, "pins", PIN_KEYS, file::pin),
        file.each(fields, "topics", PLACEMENT_KEYS, file::placement),
        lists.several("merge", 1),
        lists.several("apart", 2),
        lists.names("hide"),
        file.each(fields, "set", CORRECTION_KEYS, new CorrectionFields(complaints)::read));
  }

  /** What each map of a list says; one that was complained of may say nothing. */
  private <T> List<T> each(
      Fields fields, String key, List<String> keys, Function<Fields, @Nullable T> read) {
    List<T> all = new ArrayList<>();
    for (Mapping item : fields.maps(key)) {
      T one = read.apply(new Fields(item, keys, complaints));
      if (one != null) {
        all.add(one);
      }
    }
    return all;
  }

  private @Nullable Placement placement(Fields fields) {
    Text title = fields.required("title", "A paper");
    List<String> filed = topics.named(fields.texts("topics"), complaints);
    if (filed.isEmpty() || filed.size() > MOST_TOPICS) {
      complaints.error(
          fields.line(),
          "A paper has " + filed.size() + " topics",
          "Write topics: [primary], with at most two more");
      return null;
    }
    add(placed, title);
    return title == null ? null : new Placement(title.value(), filed, title.line());
  }

  private @Nullable Pin pin(Fields fields) {
    Text title = fields.required("title", "A pin");
    Text id = fields.oneLine("id");
    Text slug = fields.oneLine("slug");
    if (id == null && slug == null) {
      complaints.error(
          fields.line(), "A pin has neither id nor slug", "Add what is to be pinned, or delete it");
    }
    add(titles, title);
    add(ids, id);
    add(slugs, slug);
    String pinnedId = id(id);
    String pinnedSlug = checks.slug(slug, "A pinned slug");
    return title == null ? null : new Pin(title.value(), pinnedId, pinnedSlug, title.line());
  }

  private @Nullable String id(@Nullable Text id) {
    if (id == null || ID.matcher(id.value()).matches()) {
      return id == null ? null : id.value();
    }
    complaints.error(
        id.line(),
        "A pinned id cannot be " + Complaints.quote(id.value()),
        "Write the sixteen hex digits that data/entries.jsonl gives, in quotes");
    return null;
  }

  private static void add(Unique unique, @Nullable Text text) {
    if (text != null) {
      unique.add(text);
    }
  }
}
