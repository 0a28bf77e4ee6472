package io.github.staticdigest.config;

import io.github.staticdigest.config.Fields.Text;
import io.github.staticdigest.config.Sidecar.Named;
import io.github.staticdigest.config.YamlNode.Mapping;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code dumps/<dump>.yaml}: the editor's words on one dump. */
final class SidecarFile {

  private static final List<String> KEYS =
      List.of("title", "date", "aliases", "note", "leads", "comments", "gist", "hide");

  private final Fields fields;
  private final Complaints complaints;

  private SidecarFile(Mapping mapping, Complaints complaints) {
    this.fields = new Fields(mapping, KEYS, complaints);
    this.complaints = complaints;
  }

  /** The sidecar; whether its titles match a paper is for a later stage to say. */
  static Sidecar read(Mapping mapping, Complaints complaints) {
    return new SidecarFile(mapping, complaints).sidecar();
  }

  private Sidecar sidecar() {
    LocalDate date = new Checks(complaints).date(fields.oneLine("date"));
    return new Sidecar(
        complaints.file(),
        value(fields.oneLine("title")),
        date,
        date == null && fields.has("date"),
        aliases(),
        value(fields.text("note")),
        titles("leads"),
        texts("comments"),
        texts("gist"),
        titles("hide"));
  }

  private List<String> aliases() {
    Checks checks = new Checks(complaints);
    List<String> slugs = new ArrayList<>();
    for (Text alias : fields.texts("aliases")) {
      String slug = checks.slug(alias, "The alias of an issue");
      if (slug != null) {
        slugs.add(slug);
      }
    }
    return slugs;
  }

  private List<Named> titles(String key) {
    Unique unique = new Unique("The title", complaints);
    List<Named> titles = new ArrayList<>();
    for (Text title : fields.texts(key)) {
      unique.add(title);
      titles.add(new Named(title.value(), "", title.line()));
    }
    return titles;
  }

  private List<Named> texts(String key) {
    Unique unique = new Unique("The title", complaints);
    List<Named> texts = new ArrayList<>();
    fields
        .map(key)
        .forEach(
            (title, field) -> {
              unique.add(new Text(title, field.line()));
              Text text =
                  Fields.text(
                      field.value(),
                      "What " + key + " says of " + Complaints.quote(title),
                      complaints);
              if (text != null) {
                texts.add(new Named(title, Fields.onOneLine(text.value()), field.line()));
              }
            });
    return texts;
  }

  private static @Nullable String value(@Nullable Text text) {
    return text == null ? null : text.value();
  }
}
