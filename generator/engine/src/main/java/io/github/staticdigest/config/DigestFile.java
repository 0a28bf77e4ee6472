package io.github.staticdigest.config;

import io.github.staticdigest.config.DigestConfig.Search;
import io.github.staticdigest.config.Fields.Text;
import io.github.staticdigest.config.YamlNode.Mapping;
import io.github.staticdigest.text.Messages;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code digest.yaml}: the settings of the whole digest. */
final class DigestFile {

  static final String NAME = "digest.yaml";

  private static final List<String> KEYS =
      List.of(
          "title",
          "description",
          "language",
          "url",
          "id",
          "theme",
          "settings",
          "searches",
          "suggest",
          "suggest-form",
          "updated",
          "send",
          "feeds",
          "subscribe",
          "newsletter",
          "sources");
  private static final List<String> SEARCH_KEYS = List.of("label", "url");

  private static final List<Search> SEARCHES =
      List.of(
          new Search("arXiv", "https://arxiv.org/search/?searchtype=title&query={title}"),
          new Search("Semantic Scholar", "https://www.semanticscholar.org/search?q={title}"),
          new Search("Google Scholar", "https://scholar.google.com/scholar?q={title}"));

  private final Fields fields;
  private final Complaints complaints;
  private final Checks checks;
  private final AddressChecks addresses;
  private final KnownTopics topics;

  private DigestFile(Mapping mapping, KnownTopics topics, Complaints complaints) {
    this.topics = topics;
    this.fields = new Fields(mapping, KEYS, complaints);
    this.complaints = complaints;
    this.checks = new Checks(complaints);
    this.addresses = new AddressChecks(complaints);
  }

  /** How mail leaves. */
  static SendSettings send(Mapping mapping, Complaints complaints) {
    Fields silent = new Fields(mapping, List.copyOf(mapping.fields().keySet()), complaints);
    return SendSection.read(silent.section("send"), complaints);
  }

  /** The settings, defaults where the file says nothing or something that was complained of. */
  static DigestConfig read(Mapping mapping, KnownTopics topics, Complaints complaints) {
    return new DigestFile(mapping, topics, complaints).config();
  }

  private DigestConfig config() {
    Text name = fields.oneLine("title");
    Text tag = fields.oneLine("language");
    Text theme = fields.oneLine("theme");
    String language = or(checks.language(tag), "en");
    Messages words = Messages.of(language);
    String title = or(name, words.text("digest.title"));
    return new DigestConfig(
        title,
        or(fields.oneLine("description"), words.text("digest.description", title)),
        language,
        tag == null ? 0 : tag.line(),
        addresses.site(fields.oneLine("url")),
        checks.tagAuthority(fields.oneLine("id")),
        or(checks.slug(theme, "The name of a theme"), "broadsheet"),
        theme == null ? 0 : theme.line(),
        settings(),
        searches(),
        addresses.contact(fields.oneLine("suggest")),
        addresses.form(fields.oneLine("suggest-form")),
        checks.date(fields.oneLine("updated")),
        FeedsSection.read(fields.section("feeds"), topics, complaints),
        SubscribeSection.read(fields.section("subscribe"), complaints),
        NewsletterSection.read(fields.section("newsletter"), complaints),
        SourcesSection.read(fields.maps("sources"), complaints));
  }

  private Map<String, Setting> settings() {
    Map<String, Setting> settings = new LinkedHashMap<>();
    fields
        .map("settings")
        .forEach(
            (name, field) -> {
              Setting setting =
                  field.value() instanceof YamlNode.Empty
                      ? null
                      : Setting.read(name, field.value(), complaints);
              if (setting != null) {
                settings.put(name, setting);
              }
            });
    return settings;
  }

  private List<Search> searches() {
    if (!fields.has("searches")) {
      return SEARCHES;
    }
    List<Search> searches = new ArrayList<>();
    for (Mapping item : fields.maps("searches")) {
      Fields search = new Fields(item, SEARCH_KEYS, complaints);
      Text label = search.required("label", "A search");
      String url = addresses.search(search.required("url", "A search"));
      if (label != null && url != null) {
        searches.add(new Search(label.value(), url));
      }
    }
    return searches;
  }

  private static String or(@Nullable Text text, String otherwise) {
    return text == null ? otherwise : text.value();
  }

  private static String or(@Nullable String text, String otherwise) {
    return text == null ? otherwise : text;
  }
}
