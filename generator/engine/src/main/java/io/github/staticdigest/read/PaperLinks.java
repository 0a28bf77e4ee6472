package io.github.staticdigest.read;

import io.github.staticdigest.model.Link;
import io.github.staticdigest.model.LinkKind;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The links of a paper while it is read, and what was no link. */
final class PaperLinks {

  /** What stands in place of a link that there is not. */
  private static final Pattern NOTHING =
      Pattern.compile(
          "(?i:\\W*|none|null|nil|n/?a|no|yes|true|false|tb[ad]|unknown|(?:coming )?soon"
              + "|not (?:yet )?(?:available|released|provided))[.!]?");

  private final Set<Link> links = new LinkedHashSet<>();
  private final Map<String, String> doubts = new LinkedHashMap<>();

  /** The scheme may be missing; a warning unless the text says that there is no link. */
  void add(LinkKind kind, @Nullable String address) {
    if (address == null) {
      return;
    }
    String url = WebAddress.of(address);
    String text = PlainText.of(address);
    if (url != null) {
      links.add(new Link(kind, url));
    } else if (kind != LinkKind.PAGE && !NOTHING.matcher(text).matches()) {
      doubts.put(
          "The link " + Shape.quote(text) + " is no address of the web; it was left out",
          "Write it like https://example.org/path, or delete it");
    }
  }

  List<Link> all() {
    return List.copyOf(links);
  }

  /** What was no link, with how to mend each. */
  Map<String, String> doubts() {
    return doubts;
  }
}
