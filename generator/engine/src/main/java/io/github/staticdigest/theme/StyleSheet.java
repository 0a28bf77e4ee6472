package io.github.staticdigest.theme;

import io.github.staticdigest.model.Asset;
import io.github.staticdigest.model.Problem;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A style sheet as its author wrote it. It names other assets relative to itself: by {@code
 * url(...)}, which is published with the hashed name, or by {@code @import}, in whose place the
 * other style sheet is put, so that a page waits for one file. What only the author reads is left
 * out.
 *
 * @param name its name in the folder of assets
 */
record StyleSheet(String name, ThemeFile file) {

  private static final String TARGET = "(\"[^\"]*+\"|'[^']*+'|[^\"')\\s;]++)";
  private static final Pattern NAMED =
      Pattern.compile(
          "@import\\s++(?:url\\(\\s*+)?%s\\s*+\\)?+([^;{}]*+);|url\\(\\s*+%s\\s*+\\)"
              .formatted(TARGET, TARGET));
  private static final Pattern SPARE =
      Pattern.compile(
          "(\"[^\"\\n]*+\"|'[^'\\n]*+')|/\\*[^*]*+(?:\\*(?!/)[^*]*+)*+\\*/"
              + "|\\s*+;\\s*+(?=})|\\s*+([{};,>])\\s*+|(?<=:)\\s++|(\\s++)");
  private static final Pattern ELSEWHERE = Pattern.compile("(?:[a-zA-Z][a-zA-Z0-9+.-]*+:|/|#).*+");

  /**
   * What a browser gets.
   *
   * @param assets finds a finished asset by name; gives null for one that cannot be named here
   */
  byte[] published(Function<String, @Nullable Asset> assets, Consumer<Problem> problems) {
    String css = new String(file.content(), StandardCharsets.UTF_8);
    String whole =
        NAMED
            .matcher(css)
            .replaceAll(
                found -> Matcher.quoteReplacement(replacement(css, found, assets, problems)));
    return bare(whole).getBytes(StandardCharsets.UTF_8);
  }

  private String replacement(
      String css,
      MatchResult found,
      Function<String, @Nullable Asset> assets,
      Consumer<Problem> problems) {
    boolean importing = found.group(1) != null;
    String target = unquoted(Objects.requireNonNull(found.group(importing ? 1 : 3)));
    if (ELSEWHERE.matcher(target).matches()) {
      return found.group();
    }
    String bare = target.replaceFirst("[?#].*", "");
    String wanted = resolve(bare);
    Asset asset = wanted == null ? null : assets.apply(wanted);
    if (asset == null || (importing && !folder(asset.name()).equals(folder(name)))) {
      problems.accept(unusable(css, found, target));
      return found.group();
    }
    return importing
        ? inPlace(asset, Objects.requireNonNull(found.group(2)).strip())
        : "url(" + relative(asset) + target.substring(bare.length()) + ")";
  }

  private static String inPlace(Asset sheet, String condition) {
    String rules = new String(sheet.content(), StandardCharsets.UTF_8);
    return condition.isEmpty() ? rules : "@media " + condition + "{" + rules + "}";
  }

  private Problem unusable(String css, MatchResult found, String target) {
    int line = (int) css.substring(0, found.start()).chars().filter(c -> c == '\n').count() + 1;
    return Problem.error(
        file.origin(),
        line,
        "The style sheet names " + target + ", which it cannot use",
        "Name a file of the assets folder, relative to this one, that does not name this one in"
            + " turn; what is imported must lie in the same folder");
  }

  private String relative(Asset asset) {
    String folder = folder(name);
    String up = "../".repeat((int) folder.chars().filter(c -> c == '/').count());
    String address = asset.url().substring(Assets.FOLDER.length());
    return address.startsWith(folder) ? address.substring(folder.length()) : up + address;
  }

  private @Nullable String resolve(String target) {
    try {
      return URI.create(name).resolve(target).normalize().toString();
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  private static String unquoted(String written) {
    boolean quoted = written.startsWith("\"") || written.startsWith("'");
    return quoted ? written.substring(1, written.length() - 1) : written;
  }

  private static String folder(String name) {
    return name.substring(0, name.lastIndexOf('/') + 1);
  }

  /** Without comments and white space that no browser needs; texts stay whole. */
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
}
