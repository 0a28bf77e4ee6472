package io.github.staticdigest.read.markup;

import io.github.staticdigest.read.ArxivId;
import io.github.staticdigest.read.Paper;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A link of Markdown.
 *
 * @param text what is shown
 * @param url where it leads
 */
record MarkdownLink(String text, String url) {

  private static final Pattern LINK =
      Pattern.compile(
          "\\[(?<text>(?:[^\\[\\]]|\\[[^\\[\\]]*\\]){1,600})\\]\\(\\s?<?(?<url>[^\\s()<>]{1,1000}+)>?[^()]{0,200}\\)");
  private static final Pattern MARGIN = Pattern.compile("^[\\s*_\\d.]{0,9}(?=\\[)");
  private static final Pattern EMPHASIS =
      Pattern.compile(
          "\\*{1,3}|`|(?<![\\p{L}\\p{N}])_{1,2}(?=\\p{L})|(?<=\\p{L})_{1,2}(?![\\p{L}\\p{N}])");
  private static final Pattern NUMBER = Pattern.compile("^\\s*\\d{1,4}[.)]\\s+(?=\\D)");
  private static final Pattern URL = Pattern.compile("https?://[^\\s()<>\\[\\]\"']{1,1000}");
  private static final Pattern PAPER =
      Pattern.compile(
          "https?://(?:[a-z.]{0,20}arxiv\\.org/|huggingface\\.co/papers/|hf\\.co/papers/|(?:dx\\.)?doi\\.org/10\\.|openreview\\.net/).*");

  /** The link with which a text begins, numbers and emphasis aside, or null. */
  static @Nullable MarkdownLink at(String text) {
    String start = MARGIN.matcher(text).replaceFirst("");
    Matcher matcher = LINK.matcher(start);
    return matcher.lookingAt() ? of(matcher) : null;
  }

  /** The link that a heading consists of, numbers and emphasis aside, or null. */
  static @Nullable MarkdownLink in(String heading) {
    String text = MARGIN.matcher(heading).replaceFirst("");
    Matcher matcher = LINK.matcher(text);
    return matcher.lookingAt() ? of(matcher) : null;
  }

  private static MarkdownLink of(Matcher matcher) {
    return new MarkdownLink(plain(matcher.group("text")), matcher.group("url"));
  }

  boolean isPaper() {
    return paperUrl(url) != null;
  }

  Paper paper(int line) {
    return new Paper(line).title(text).url(url);
  }

  /** A text without links, emphasis and number; mathematics is left alone. */
  static String plain(String text) {
    String shown = LINK.matcher(text).replaceAll(match -> Matcher.quoteReplacement(match.group(1)));
    String bare =
        shown.indexOf('$') >= 0 ? shown.replace("**", "") : EMPHASIS.matcher(shown).replaceAll("");
    return NUMBER.matcher(bare).replaceFirst("").strip();
  }

  /** The first address in a text, or null. */
  static @Nullable String url(String text) {
    Matcher matcher = URL.matcher(text);
    return matcher.find() ? matcher.group() : null;
  }

  /** The first address of a paper in a text, or null. */
  static @Nullable String paperUrl(String text) {
    Matcher matcher = URL.matcher(text);
    while (matcher.find()) {
      String url = matcher.group();
      boolean arxiv = !url.contains("arxiv.org") || ArxivId.find(url) != null;
      boolean daily = !url.contains("/papers/") || ArxivId.find(url) != null;
      if (PAPER.matcher(url).matches() && arxiv && daily) {
        return url;
      }
    }
    return null;
  }
}
