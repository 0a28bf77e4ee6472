package io.github.staticdigest.config;

import io.github.staticdigest.config.Fields.Text;
import io.github.staticdigest.config.YamlNode.Empty;
import io.github.staticdigest.config.YamlNode.Field;
import io.github.staticdigest.config.YamlNode.Mapping;
import io.github.staticdigest.config.YamlNode.Scalar;
import io.github.staticdigest.model.Problem;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What {@code theme.yaml} says.
 *
 * @param name the theme's name, that of its folder
 * @param parent name of the theme it extends, or null
 * @param settings its settings, in the order of the file
 */
public record ThemeDescription(
    String name, @Nullable String parent, Map<String, SettingKind> settings) {

  private static final List<String> KEYS = List.of("name", "extends", "settings");
  private static final List<String> SETTING_KEYS =
      List.of(
          "type", "default", "about", "choices", "least", "most", "on", "follows", "css", "dark");
  private static final List<String> TYPES =
      Stream.of(SettingKind.Type.values())
          .map(type -> type.name().toLowerCase(Locale.ROOT))
          .toList();

  public ThemeDescription {
    settings = Collections.unmodifiableMap(new LinkedHashMap<>(settings));
  }

  /**
   * Reads a description.
   *
   * @param file the file, as its author knows it
   * @param folder the name of the theme's folder, which must be the theme's own
   * @return null after a complaint that it is of no use
   */
  public static @Nullable ThemeDescription read(
      String file, String folder, byte[] yaml, Consumer<Problem> problems) {
    Complaints complaints = new Complaints(file, problems);
    Mapping mapping = mapping(yaml, complaints);
    if (mapping == null) {
      return null;
    }
    Fields fields = new Fields(mapping, KEYS, complaints);
    Text name = fields.required("name", "The theme");
    if (name != null && !name.value().equals(folder)) {
      complaints.error(
          name.line(),
          "The name " + Complaints.quote(name.value()) + " is not that of its folder",
          "Write name: " + folder);
    }
    if (name == null || !name.value().equals(folder)) {
      return null;
    }
    Text parent = fields.oneLine("extends");
    Map<String, SettingKind> settings = new LinkedHashMap<>();
    fields
        .map("settings")
        .forEach((setting, field) -> settings.put(setting, kind(setting, field, complaints)));
    return new ThemeDescription(folder, parent == null ? null : parent.value(), settings);
  }

  private static @Nullable Mapping mapping(byte[] yaml, Complaints complaints) {
    try {
      String text = TextFile.read(new ByteArrayInputStream(yaml), complaints);
      return text == null ? null : YamlReader.read(text, 1, complaints);
    } catch (IOException e) {
      throw new UncheckedIOException("Bytes cannot fail to be read", e);
    }
  }

  /** A setting in full, or in short: a text with its default. */
  private static SettingKind kind(String name, Field field, Complaints complaints) {
    if (!(field.value() instanceof Mapping map)) {
      Setting text = setting(name, field.value(), complaints);
      return new SettingKind(
          complaints.file(),
          name,
          SettingKind.Type.TEXT,
          text,
          List.of(),
          0,
          0,
          List.of(),
          null,
          null,
          false,
          true);
    }
    Fields fields = new Fields(map, SETTING_KEYS, complaints);
    Text type = fields.required("type", "The setting " + name);
    if (type != null && !TYPES.contains(type.value())) {
      complaints.error(
          type.line(),
          "The type " + Complaints.quote(type.value()) + " of " + name + " is not known",
          Spelling.advice(type.value(), TYPES));
    }
    Text follows = fields.oneLine("follows");
    Text css = fields.oneLine("css");
    Field otherwise = map.fields().get("default");
    return new SettingKind(
        complaints.file(),
        name,
        type == null || !TYPES.contains(type.value())
            ? SettingKind.Type.TEXT
            : SettingKind.Type.valueOf(type.value().toUpperCase(Locale.ROOT)),
        setting(name, otherwise == null ? new Empty(field.line()) : otherwise.value(), complaints),
        fields.texts("choices").stream().map(Text::value).toList(),
        number(fields.oneLine("least"), 0, complaints),
        number(fields.oneLine("most"), Integer.MAX_VALUE, complaints),
        fields.texts("on").stream().map(Text::value).toList(),
        follows == null ? null : follows.value(),
        css == null ? null : css.value(),
        fields.flag("dark", false),
        false);
  }

  /** A default; nothing is an empty text. */
  private static Setting setting(String name, YamlNode value, Complaints complaints) {
    Setting setting =
        value instanceof Empty || (value instanceof Scalar scalar && scalar.text().isBlank())
            ? null
            : Setting.read(name, value, complaints);
    return setting == null ? Setting.of("", value.line()) : setting;
  }

  private static int number(@Nullable Text text, int otherwise, Complaints complaints) {
    if (text == null || !text.value().matches("[0-9]{1,6}")) {
      if (text != null) {
        complaints.error(text.line(), "This is no number", "Write a whole number");
      }
      return otherwise;
    }
    return Integer.parseInt(text.value());
  }
}
