package io.github.staticdigest.theme;

import io.github.staticdigest.model.Asset;
import io.github.staticdigest.model.Problem;
import io.github.staticdigest.text.Hash;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Gives the files of {@code assets/} addresses that carry a hash of their content, {@code
 * assets/<name>.<8 hex>.<ext>}, so that browsers may keep them for ever. A style sheet names others
 * by {@code url(...)} relative to itself; these are replaced by the hashed ones before its own hash
 * is taken, and what only its author reads is left out.
 */
final class Assets {

  static final String FOLDER = "assets/";

  private static final Pattern URL =
      Pattern.compile("url\\(\\s*+(\"[^\"]*+\"|'[^']*+'|[^\"')\\s]++)\\s*+\\)");
  private static final Pattern SPARE =
      Pattern.compile(
          "(\"[^\"\\n]*+\"|'[^'\\n]*+')|/\\*[^*]*+(?:\\*(?!/)[^*]*+)*+\\*/"
              + "|\\s*+([{};,])\\s*+|(?<=:)\\s++|(\\s++)");
  private static final Pattern ELSEWHERE = Pattern.compile("(?:[a-zA-Z][a-zA-Z0-9+.-]*+:|/|#).*+");
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
    byte[] content = name.endsWith(".css") ? rewritten(name, file) : file.content();
    underWay.remove(name);
    Asset asset = new Asset(name, FOLDER + hashed(name, content), content);
    done.put(name, asset);
    return asset;
  }

  private byte[] rewritten(String name, ThemeFile file) {
    String css = new String(file.content(), StandardCharsets.UTF_8);
    Matcher urls = URL.matcher(css);
    String named =
        urls.replaceAll(url -> Matcher.quoteReplacement(replacement(name, file, css, url)));
    return bare(named).getBytes(StandardCharsets.UTF_8);
  }

  /** A style sheet without comments and white space that no browser needs; texts stay whole. */
  private static String bare(String css) {
    return SPARE
        .matcher(css)
        .replaceAll(
            spare -> {
              String text = spare.group(1);
              String mark = spare.group(2);
              String kept = text != null ? text : mark != null ? mark : spare.group(3);
              return kept == null ? "" : kept.isBlank() ? " " : Matcher.quoteReplacement(kept);
            })
        .strip();
  }

  private String replacement(String name, ThemeFile file, String css, MatchResult url) {
    String written = url.group(1);
    boolean quoted = written.startsWith("\"") || written.startsWith("'");
    String target = quoted ? written.substring(1, written.length() - 1) : written;
    if (ELSEWHERE.matcher(target).matches()) {
      return url.group();
    }
    String bare = target.replaceFirst("[?#].*", "");
    String wanted = resolve(name, bare);
    Asset asset = wanted == null || underWay.contains(wanted) ? null : asset(wanted);
    if (asset == null) {
      int line = (int) css.substring(0, url.start()).chars().filter(c -> c == '\n').count() + 1;
      problems.accept(
          Problem.error(
              file.origin(),
              line,
              "The style sheet names " + target + ", which it cannot use",
              "Name a file of the assets folder, relative to this one, that does not name this"
                  + " one in turn"));
      return url.group();
    }
    String folder = name.substring(0, name.lastIndexOf('/') + 1);
    String up = "../".repeat((int) folder.chars().filter(c -> c == '/').count());
    String address = asset.url().substring(FOLDER.length());
    String relative =
        address.startsWith(folder) ? address.substring(folder.length()) : up + address;
    return "url(" + relative + target.substring(bare.length()) + ")";
  }

  private static @Nullable String resolve(String name, String target) {
    try {
      return URI.create(name).resolve(target).normalize().toString();
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  private static String hashed(String name, byte[] content) {
    int dot = name.lastIndexOf('.');
    String hash = Hash.of(content, 8);
    return dot <= name.lastIndexOf('/')
        ? name + "." + hash
        : name.substring(0, dot) + "." + hash + name.substring(dot);
  }
}
