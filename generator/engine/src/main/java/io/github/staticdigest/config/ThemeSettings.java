package io.github.staticdigest.config;

import io.github.staticdigest.model.Problem;
import io.github.staticdigest.model.page.PageLink;
import io.github.staticdigest.text.Colour;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Holds what a digest sets against what its theme declares. */
public final class ThemeSettings {

  /** WCAG 2.2, 1.4.3: the contrast that text needs. */
  private static final double READABLE = 4.5;

  /** What a colour gets that is made from another one. */
  private static final double COMFORTABLE = 6;

  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,6}");
  private static final Pattern ADDRESS =
      Pattern.compile("(?:https?://[^\\s\"<>/?#]++|mailto:[^\\s\"<>@]++@)[^\\s\"<>]*+");
  private static final Pattern OWN_PAGE = Pattern.compile("[a-z0-9][a-z0-9._/-]*+(?:#[\\w-]++)?+");

  private final Map<String, SettingKind> kinds;
  private final Collection<String> assets;
  private final Complaints complaints;
  private final Consumer<Problem> problems;

  private ThemeSettings(
      Map<String, SettingKind> kinds,
      Collection<String> assets,
      String file,
      Consumer<Problem> problems) {
    this.kinds = kinds;
    this.assets = assets;
    this.complaints = new Complaints(file, problems);
    this.problems = problems;
  }

  /**
   * The value of every setting: a text, an {@link Integer}, a {@link Boolean} or a list of {@link
   * PageLink}s, by name. Where a value will not do, it is told and the default counts.
   *
   * @param theme the theme's name
   * @param kinds what it declares, its parents' settings among them
   * @param wanted what {@code digest.yaml} sets
   * @param assets names of the files in {@code assets/}
   */
  public static Map<String, Object> resolve(
      String theme,
      Map<String, SettingKind> kinds,
      Map<String, Setting> wanted,
      Collection<String> assets,
      Consumer<Problem> problems) {
    Complaints complaints = new Complaints(DigestFile.NAME, problems);
    wanted.forEach(
        (name, setting) -> {
          if (!kinds.containsKey(name)) {
            complaints.error(
                setting.line(),
                "The theme " + theme + " has no setting " + Complaints.quote(name),
                kinds.isEmpty() ? "Delete it" : Spelling.advice(name, kinds.keySet()));
          }
        });
    return new ThemeSettings(kinds, assets, DigestFile.NAME, problems).resolve(wanted);
  }

  private Map<String, Object> resolve(Map<String, Setting> wanted) {
    Map<String, Object> values = new LinkedHashMap<>();
    for (SettingKind kind : kinds.values()) {
      Setting own = wanted.get(kind.name());
      Object value = own == null ? null : value(kind, own);
      values.put(kind.name(), value == null ? standard(kind) : value);
    }
    for (SettingKind kind : kinds.values()) {
      String source = kind.follows();
      if (source != null && !wanted.containsKey(kind.name()) && wanted.containsKey(source)) {
        String colour = String.valueOf(values.get(source));
        values.put(kind.name(), Colour.readable(colour, kind.grounds(), COMFORTABLE));
      }
    }
    return values;
  }

  /** The default; where it will not do, the theme is blamed. */
  private Object standard(SettingKind kind) {
    Object value =
        new ThemeSettings(kinds, assets, kind.file(), problems).value(kind, kind.otherwise());
    return value == null ? "" : value;
  }

  private @Nullable Object value(SettingKind kind, Setting setting) {
    String text = setting.text();
    if (kind.type() == SettingKind.Type.LINKS) {
      return text == null
          ? links(kind, setting)
          : text.isEmpty() ? List.of() : wrong(kind, setting);
    }
    if (text == null) {
      return wrong(kind, setting);
    }
    return switch (kind.type()) {
      case COLOUR -> Colour.isOne(text) ? contrast(kind, setting, text) : wrong(kind, setting);
      case CHOICE -> kind.choices().contains(text) ? text : choice(kind, setting, text);
      case NUMBER -> number(kind, setting, text);
      case FLAG ->
          text.equals("true") || text.equals("false")
              ? Boolean.valueOf(text)
              : wrong(kind, setting);
      case ADDRESS ->
          text.isEmpty() || ADDRESS.matcher(text).matches() ? text : wrong(kind, setting);
      case ASSET -> text.isEmpty() || assets.contains(text) ? text : wrong(kind, setting);
      default -> text;
    };
  }

  private @Nullable Object number(SettingKind kind, Setting setting, String text) {
    if (NUMBER.matcher(text).matches()) {
      int number = Integer.parseInt(text);
      if (number >= kind.least() && number <= kind.most()) {
        return number;
      }
    }
    return wrong(kind, setting);
  }

  private List<PageLink> links(SettingKind kind, Setting setting) {
    List<PageLink> links = new ArrayList<>();
    for (Setting.Link link : setting.links()) {
      if (ADDRESS.matcher(link.url()).matches() || OWN_PAGE.matcher(link.url()).matches()) {
        links.add(new PageLink(link.label(), link.url()));
      } else {
        complaints.error(
            link.line(),
            "The url "
                + Complaints.quoteAddress(link.url())
                + " of "
                + kind.name()
                + " is no address",
            "Write https://..., mailto:... or a page of the site, for instance about.html");
      }
    }
    return links;
  }

  private @Nullable String contrast(SettingKind kind, Setting setting, String colour) {
    for (String ground : kind.grounds()) {
      double ratio = Colour.contrast(colour, ground);
      if (ratio < READABLE) {
        complaints.error(
            setting.line(),
            "The contrast of %s %s on the ground %s is %s to 1, and text needs 4.5 to 1"
                .formatted(kind.name(), colour, ground, Colour.inWords(ratio)),
            "Write "
                + Colour.readable(colour, kind.grounds(), READABLE)
                + " or one further from it");
        return null;
      }
    }
    return colour;
  }

  private @Nullable String choice(SettingKind kind, Setting setting, String text) {
    complaints.error(
        setting.line(),
        "The setting " + kind.name() + " cannot be " + Complaints.quote(text),
        Spelling.advice(text, kind.choices()));
    return null;
  }

  private @Nullable Object wrong(SettingKind kind, Setting setting) {
    String written = setting.text();
    complaints.error(
        setting.line(),
        "The setting "
            + kind.name()
            + " cannot be "
            + (written == null ? "a list" : Complaints.quote(written)),
        kind.advice(assets));
    return null;
  }
}
