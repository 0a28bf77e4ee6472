package io.github.staticdigest.theme;

import io.github.staticdigest.config.Setting;
import io.github.staticdigest.config.SettingKind;
import io.github.staticdigest.config.ThemeSettings;
import io.github.staticdigest.model.Asset;
import io.github.staticdigest.model.Problem;
import io.github.staticdigest.text.Misspelling;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds a theme: a folder {@code themes/<name>/} on the class path with {@code theme.yaml},
 * templates, partials and {@code assets/}. A file of the project's own templates folder wins over
 * the theme's file of that name, and the theme's over its parent's.
 */
public final class ThemeLoader {

  private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9-]*");

  /** What others build on: it has no look of its own, so nobody chooses it. */
  private static final String FOUNDATION = "base";

  /** A name that differs in more characters is another one. */
  private static final int SLIPS = 2;

  private ThemeLoader() {}

  /**
   * Loads a theme with its parents. What is wrong is told as problems; where one of them is an
   * error, the theme lacks something and nothing can be rendered with it.
   *
   * @param name the theme's name
   * @param line of {@code digest.yaml} that names it, 0 where none does
   * @param settings what the digest sets; each must be a setting of the theme
   * @param templatesDirectory the project's own templates; may be null or missing
   * @param loader the class path on which themes lie
   */
  public static Theme load(
      String name,
      int line,
      Map<String, Setting> settings,
      @Nullable Path templatesDirectory,
      ClassLoader loader,
      Consumer<Problem> problems) {
    SortedMap<String, ThemeFile> files = new TreeMap<>();
    Map<String, SettingKind> known = new LinkedHashMap<>();
    MessageFiles words = new MessageFiles(problems);
    Map<String, Setting> wanted = Map.of(); // A theme that is not there is all that is wrong.
    try {
      Deque<Layer> layers = lineage(name, line, loader, problems);
      wanted = layers.isEmpty() ? wanted : settings;
      for (Layer layer : layers) {
        layer.files().forEach((path, content) -> put(files, layer.folder(), path, content));
        words.take(files);
        layer
            .description()
            .settings()
            .forEach((key, kind) -> known.merge(key, kind, SettingKind::overriddenBy));
      }
      files.remove(Layer.DESCRIPTOR);
      files.putAll(ProjectTemplates.read(templatesDirectory, files.keySet(), problems));
      words.takeFromProject(files);
    } catch (IOException e) {
      problems.accept(
          Problem.error(
              Layer.THEMES + "/" + name,
              0,
              "The theme cannot be read: " + e.getMessage(),
              "See that its jar is whole and its folder readable"));
    }
    Map<String, Object> values =
        ThemeSettings.resolve(name, known, wanted, Assets.names(files), problems);
    SettingsSheet.add(files, known, values);
    List<Asset> assets = Assets.of(files, problems);
    files.keySet().removeIf(path -> !ProjectTemplates.isTemplate(path));
    return new Theme(name, values, assets, files, words.byLanguage());
  }

  /** The theme and all it extends, the eldest first; empty where one is missing. */
  private static Deque<Layer> lineage(
      String name, int line, ClassLoader loader, Consumer<Problem> problems) throws IOException {
    Deque<Layer> layers = new ArrayDeque<>();
    Set<String> seen = new LinkedHashSet<>();
    String wantedBy = "digest.yaml";
    for (String next = name; next != null; ) {
      if (!seen.add(next)) {
        problems.accept(
            Problem.error(
                wantedBy,
                0,
                "The themes " + String.join(", ", seen) + " extend each other in a circle",
                "Take extends out of one of them"));
        return new ArrayDeque<>();
      }
      Layer layer = NAME.matcher(next).matches() ? Layer.read(loader, next, problems) : null;
      if (layer == null) {
        problems.accept(
            layers.isEmpty()
                ? unknown(wantedBy, line, next, Set.of(FOUNDATION), loader)
                : unknown(wantedBy, 0, next, Set.of(), loader));
        return new ArrayDeque<>();
      }
      layers.addFirst(layer);
      wantedBy = layer.folder() + "/" + Layer.DESCRIPTOR;
      next = layer.description().parent();
    }
    return layers;
  }

  private static Problem unknown(
      String wantedBy, int line, String name, Set<String> unfit, ClassLoader loader)
      throws IOException {
    Set<String> names = ClassPathFolder.children(loader, Layer.THEMES, Layer.DESCRIPTOR);
    names.removeAll(unfit);
    String known = names.isEmpty() ? "none" : String.join(", ", names);
    String near = Misspelling.of(name, names, SLIPS);
    return Problem.error(
        wantedBy,
        line,
        "There is no usable theme \"" + name + "\"",
        (near == null ? "Use" : "Write \"" + near + "\" if that was meant; otherwise use")
            + " one of those on the class path ("
            + known
            + "), or add the Maven dependency that holds it to the plugin");
  }

  private static void put(
      Map<String, ThemeFile> files, String folder, String path, byte[] content) {
    files.put(path, new ThemeFile(folder + "/" + path, content));
  }
}
