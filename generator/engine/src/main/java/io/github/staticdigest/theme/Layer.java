package io.github.staticdigest.theme;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import io.github.staticdigest.model.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SortedMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * One theme on its own, without its parents.
 *
 * @param folder its folder, for instance {@code themes/broadsheet}
 * @param descriptor its {@code theme.yaml}
 * @param files all its files, by path within the folder
 */
record Layer(String folder, ThemeDescriptor descriptor, SortedMap<String, byte[]> files) {

  static final String THEMES = "themes";
  static final String DESCRIPTOR = "theme.yaml";

  private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

  /**
   * Reads a theme.
   *
   * @return null where there is no theme of that name, or its {@code theme.yaml} is unreadable,
   *     which is a problem then
   */
  static @Nullable Layer read(ClassLoader loader, String name, Consumer<Problem> problems)
      throws IOException {
    String folder = THEMES + "/" + name;
    SortedMap<String, byte[]> files = ClassPathFolder.files(loader, folder, DESCRIPTOR);
    if (files == null) {
      return null;
    }
    byte[] yaml = files.getOrDefault(DESCRIPTOR, new byte[0]);
    try {
      ThemeDescriptor descriptor = YAML.readValue(yaml, ThemeDescriptor.class);
      if (descriptor != null && name.equals(descriptor.name())) {
        return new Layer(folder, descriptor, files);
      }
      problems.accept(complaint(folder, 0, "its name is not that of its folder"));
    } catch (JsonProcessingException e) {
      problems.accept(complaint(folder, line(yaml, e), e.getOriginalMessage()));
    }
    return null;
  }

  /** The line of a mistake. Jackson notices an unwanted key at the end only, so that is sought. */
  private static int line(byte[] yaml, JsonProcessingException e) {
    if (e instanceof UnrecognizedPropertyException unwanted) {
      List<String> lines = new String(yaml, StandardCharsets.UTF_8).lines().toList();
      for (int i = 0; i < lines.size(); i++) {
        if (lines.get(i).startsWith(unwanted.getPropertyName())) {
          return i + 1;
        }
      }
    }
    return e.getLocation() == null ? 0 : Math.max(e.getLocation().getLineNr(), 0);
  }

  private static Problem complaint(String folder, int line, String reason) {
    return Problem.error(
        folder + "/" + DESCRIPTOR,
        line,
        "This is not the description of a theme: " + reason,
        "Give name, extends (a theme, where it builds on one) and settings (name: default)");
  }
}
