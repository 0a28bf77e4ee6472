package io.github.staticdigest.theme;

import io.github.staticdigest.config.ThemeDescription;
import io.github.staticdigest.model.Problem;
import java.io.IOException;
import java.util.SortedMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * One theme on its own, without its parents.
 *
 * @param folder its folder, for instance {@code themes/broadsheet}
 * @param description its {@code theme.yaml}
 * @param files all its files, by path within the folder
 */
record Layer(String folder, ThemeDescription description, SortedMap<String, byte[]> files) {

  static final String THEMES = "themes";
  static final String DESCRIPTOR = "theme.yaml";

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
    ThemeDescription description =
        ThemeDescription.read(
            folder + "/" + DESCRIPTOR, name, files.getOrDefault(DESCRIPTOR, new byte[0]), problems);
    return description == null ? null : new Layer(folder, description, files);
  }
}
