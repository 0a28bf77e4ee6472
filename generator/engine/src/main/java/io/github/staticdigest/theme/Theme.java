package io.github.staticdigest.theme;

import io.github.staticdigest.model.Asset;
import java.util.List;
import java.util.Map;

/**
 * A theme as {@link ThemeLoader} found it: what its parents, the theme itself and the project have
 * to say, the last word with the project. It holds all its files, so nothing stays open.
 *
 * @param name its name, for instance {@code broadsheet}
 * @param settings all its settings by name, with the value that the digest or the theme gives
 * @param assets files that are published as they are, by name
 * @param templates templates by name, for instance {@code entry.ftlh} or {@code partials/card.ftlh}
 */
public record Theme(
    String name,
    Map<String, String> settings,
    List<Asset> assets,
    Map<String, ThemeFile> templates) {

  public Theme {
    settings = Map.copyOf(settings);
    assets = List.copyOf(assets);
    templates = Map.copyOf(templates);
  }
}
