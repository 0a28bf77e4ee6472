package io.github.staticdigest.theme;

import io.github.staticdigest.model.Asset;
import io.github.staticdigest.model.Problem;
import io.github.staticdigest.text.Hash;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Gives the files of {@code assets/} addresses that carry a hash of their content, {@code
 * assets/<name>.<8 hex>.<ext>}, so that browsers may keep them for ever. What a style sheet names
 * is finished before it, since the hashes of those names go into its own.
 */
final class Assets {

  static final String FOLDER = "assets/";

  private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9._/-]*+");

  private final SortedMap<String, ThemeFile> files;
  private final Consumer<Problem> problems;
  private final SortedMap<String, Asset> done = new TreeMap<>();
  private final Set<String> underWay = new HashSet<>();

  private Assets(SortedMap<String, ThemeFile> files, Consumer<Problem> problems) {
    this.files = files;
    this.problems = problems;
  }

  /** The assets among a theme's files, by name. */
  static List<Asset> of(SortedMap<String, ThemeFile> files, Consumer<Problem> problems) {
    Assets assets = new Assets(files, problems);
    files.keySet().stream()
        .filter(path -> path.startsWith(FOLDER))
        .forEach(path -> assets.asset(path.substring(FOLDER.length())));
    return new ArrayList<>(assets.done.values());
  }

  /** Names of the assets among a theme's files. */
  static List<String> names(SortedMap<String, ThemeFile> files) {
    return files.keySet().stream()
        .filter(path -> path.startsWith(FOLDER))
        .map(path -> path.substring(FOLDER.length()))
        .toList();
  }

  private @Nullable Asset asset(String name) {
    Asset finished = done.get(name);
    ThemeFile file = files.get(FOLDER + name);
    if (finished != null || file == null) {
      return finished;
    }
    if (!NAME.matcher(name).matches()) {
      problems.accept(
          Problem.error(
              file.origin(),
              0,
              "The name of an asset becomes an address, and this one cannot",
              "Use small letters, digits, hyphens and dots"));
      return null;
    }
    underWay.add(name);
    byte[] content =
        name.endsWith(".css")
            ? new StyleSheet(name, file).published(this::named, problems)
            : file.content();
    underWay.remove(name);
    Asset asset = new Asset(name, FOLDER + hashed(name, content), content);
    done.put(name, asset);
    return asset;
  }

  /** The asset that a style sheet names, unless that one names the style sheet in turn. */
  private @Nullable Asset named(String name) {
    return underWay.contains(name) ? null : asset(name);
  }

  private static String hashed(String name, byte[] content) {
    int dot = name.lastIndexOf('.');
    String hash = Hash.of(content, 8);
    return dot <= name.lastIndexOf('/')
        ? name + "." + hash
        : name.substring(0, dot) + "." + hash + name.substring(dot);
  }
}
