package io.github.staticdigest.config;

import io.github.staticdigest.config.Fields.Text;
import io.github.staticdigest.config.YamlNode.Mapping;
import io.github.staticdigest.config.YamlNode.Scalar;
import io.github.staticdigest.config.YamlNode.Sequence;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a file says of a setting, not yet held against what its theme expects.
 *
 * @param text a single value, or null where it is a list of links
 * @param links the links of a list
 * @param line where it stands, counted from 1
 */
public record Setting(@Nullable String text, List<Link> links, int line) {

  private static final List<String> LINK_KEYS = List.of("label", "url");

  public Setting {
    links = List.copyOf(links);
  }

  /** A link with its words, as it was written. */
  public record Link(String label, String url, int line) {}

  /** A single value. */
  public static Setting of(String text, int line) {
    return new Setting(text, List.of(), line);
  }

  /** Reads a value, or complains and gives null. */
  static @Nullable Setting read(String name, YamlNode value, Complaints complaints) {
    if (value instanceof Sequence sequence) {
      return new Setting(null, links(name, sequence, complaints), value.line());
    }
    if (value instanceof Scalar scalar) {
      return of(Fields.onOneLine(scalar.text().strip()), value.line());
    }
    complaints.error(
        value.line(),
        "The setting " + name + " should be a text or a list of links, but is " + value.kind(),
        "Write the text, in quotes if need be");
    return null;
  }

  private static List<Link> links(String name, Sequence sequence, Complaints complaints) {
    List<Link> links = new ArrayList<>();
    for (YamlNode item : sequence.items()) {
      if (item instanceof Mapping map) {
        Fields fields = new Fields(map, LINK_KEYS, complaints);
        Text label = fields.required("label", "A link of " + name);
        Text url = fields.required("url", "A link of " + name);
        if (label != null && url != null) {
          links.add(new Link(label.value(), url.value(), url.line()));
        }
      } else {
        complaints.error(
            item.line(),
            "A link of " + name + " should be a map of keys, but is " + item.kind(),
            "Write - label: with url: below it");
      }
    }
    return links;
  }
}
