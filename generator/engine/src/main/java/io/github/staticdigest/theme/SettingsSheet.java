package io.github.staticdigest.theme;

import io.github.staticdigest.config.SettingKind;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.SortedMap;

/**
 * Carries the digest's settings into CSS: rules at the end of the theme's {@code style.css} that
 * give custom properties their values, for light and for dark.
 */
final class SettingsSheet {

  private static final String SHEET = Assets.FOLDER + "style.css";

  private SettingsSheet() {}

  static void add(
      SortedMap<String, ThemeFile> files,
      Map<String, SettingKind> kinds,
      Map<String, Object> values) {
    StringBuilder light = new StringBuilder();
    StringBuilder dark = new StringBuilder();
    for (SettingKind kind : kinds.values()) {
      if (kind.css() != null) {
        String rule = kind.css() + ": " + values.get(kind.name()) + "; ";
        (kind.dark() ? dark : light).append(rule);
      }
    }
    if (light.isEmpty() && dark.isEmpty()) {
      return;
    }
    ThemeFile sheet = files.getOrDefault(SHEET, new ThemeFile("style.css", new byte[0]));
    String rules =
        "\n:root { %s}\n@media screen and (prefers-color-scheme: dark) { :root { %s} }\n"
            .formatted(light, dark);
    ByteArrayOutputStream whole = new ByteArrayOutputStream();
    whole.writeBytes(sheet.content());
    whole.writeBytes(rules.getBytes(StandardCharsets.UTF_8));
    files.put(SHEET, new ThemeFile(sheet.origin(), whole.toByteArray()));
  }
}
