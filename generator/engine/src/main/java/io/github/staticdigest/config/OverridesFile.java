package io.github.staticdigest.config;

import io.github.staticdigest.config.Fields.Text;
import io.github.staticdigest.config.Overrides.Pin;
import io.github.staticdigest.config.Overrides.Placement;
import io.github.staticdigest.config.YamlNode.Mapping;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** {@code overrides.yaml}: identities and topics that stand, whatever the dumps say. */
final class OverridesFile {

  static final String NAME = "overrides.yaml";

  private static final List<String> KEYS = List.of("pins", "topics");
  private static final List<String> PLACEMENT_KEYS = List.of("title", "topics");
  private static final int MOST_TOPICS = 3;
  private static final List<String> PIN_KEYS = List.of("title", "id", "slug");
  private static final Pattern ID = Pattern.compile("[0-9a-f]{16}");

  private final Complaints complaints;
  private final Checks checks;
  private final Unique titles;
  private final Unique ids;
  private final Unique placed;
  private final Unique slugs;

  private OverridesFile(Complaints complaints) {
    this.complaints = complaints;
    this.checks = new Checks(complaints);
    this.titles = new Unique("The title", complaints);
    this.ids = new Unique("The id", complaints);
    this.placed = new Unique("The title", complaints);
    this.slugs = new Unique("The slug", complaints);
  }

  static Overrides read(Mapping mapping, Complaints complaints) {
    OverridesFile file = new OverridesFile(complaints);
    List<Pin> pins = new ArrayList<>();
    Fields fields = new Fields(mapping, KEYS, complaints);
    for (Mapping item : fields.maps("pins")) {
      Pin pin = file.pin(new Fields(item, PIN_KEYS, complaints));
      if (pin != null) {
        pins.add(pin);
      }
    }
    List<Placement> placements = new ArrayList<>();
    for (Mapping item : fields.maps("topics")) {
      Placement placement = file.placement(new Fields(item, PLACEMENT_KEYS, complaints));
      if (placement != null) {
        placements.add(placement);
      }
    }
    return new Overrides(pins, placements);
  }

  private @Nullable Placement placement(Fields fields) {
    Text title = fields.required("title", "A paper");
    List<String> topics = fields.texts("topics").stream().map(Text::value).distinct().toList();
    if (topics.isEmpty() || topics.size() > MOST_TOPICS) {
      complaints.error(
          fields.line(),
          "A paper has " + topics.size() + " topics",
          "Write topics: [primary], with at most two more");
      return null;
    }
    add(placed, title);
    return title == null ? null : new Placement(title.value(), topics, title.line());
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
