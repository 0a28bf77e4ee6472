package io.github.staticdigest.theme;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What {@code theme.yaml} says.
 *
 * @param name the theme's name, that of its folder
 * @param parent name of the theme it extends, or null
 * @param settings its settings with their defaults; one without a default is empty
 */
record ThemeDescriptor(
    String name, @JsonProperty("extends") @Nullable String parent, Map<String, String> settings) {

  ThemeDescriptor {
    SortedMap<String, String> defaults = new TreeMap<>();
    if (settings != null) {
      settings.forEach((setting, value) -> defaults.put(setting, value == null ? "" : value));
    }
    settings = Collections.unmodifiableSortedMap(defaults);
  }
}
