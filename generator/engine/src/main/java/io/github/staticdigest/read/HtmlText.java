package io.github.staticdigest.read;

import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * Text that may hold HTML, and mathematics that only looks like it. What begins like an element
 * that HTML knows and ends like one is markup; {@code 1<p<p_2}, {@code <I>} and {@code a < b} are
 * not.
 */
public final class HtmlText {

  private static final String NAMES =
      "p|br|hr|img|a|b|i|em|strong|u|s|sub|sup|span|div|small|big|tt|code|pre|ul|ol|li|dl|dt|dd"
          + "|table|thead|tbody|tr|td|th|h[1-6]|blockquote|figure|figcaption|section|article|font"
          + "|center|cite|q|abbr|time|video|audio|source|iframe|script|style|details|summary"
          + "|jats:[a-z-]+";

  /** A single capital without attributes is more often a symbol than an old page's element. */
  private static final String TAG = "(?!/?[A-Z]/?>)/?(?i:" + NAMES + ")(?:\\s[^<>]*)?/?>";

  private static final Pattern MARKUP = Pattern.compile("<" + TAG);
  private static final Pattern NOT_MARKUP = Pattern.compile("<(?!" + TAG + "|!--)");

  private static final Pattern CLOSED =
      Pattern.compile("</(?:sup|sub|i|b|em|strong|jats:[a-z-]{1,20})>");

  /** What may be raised: neither LaTeX nor a sentence. */
  private static final Pattern SCRIPT = Pattern.compile("[^{}\\\\^_]{1,30}");

  private HtmlText() {}

  /**
   * The text of HTML without its markup, scripts and styles.
   *
   * @param html may be plain text, which comes back as it is
   * @return empty for null
   */
  public static String of(@Nullable String html) {
    if (html == null || !MARKUP.matcher(html).find()) {
      return PlainText.of(html);
    }
    String safe = NOT_MARKUP.matcher(html).replaceAll("&lt;");
    Document document =
        Jsoup.parse(safe.replace("<jats:", "<").replace("</jats:", "</"), "", parser());
    document.select("script, style, details, iframe").remove();
    raise(document);
    return PlainText.of(document.text());
  }

  /**
   * The same for text of a source that means plain text and has the few elements of a publisher's
   * titles and abstracts in it all the same; without their closing tags the text stays as it is.
   */
  static @Nullable String ofFew(@Nullable String text) {
    return text != null && text.contains("</") && CLOSED.matcher(text).find() ? of(text) : text;
  }

  /** Raised and lowered text as LaTeX has it: without, {@code 10<sup>6</sup>} would be 106. */
  private static void raise(Document document) {
    for (Element script : document.select("sup, sub")) {
      String text = script.text().strip();
      if (SCRIPT.matcher(text).matches()) {
        script.text((script.normalName().equals("sup") ? "^{" : "_{") + text + "}");
      }
    }
  }

  private static Parser parser() {
    return Parser.htmlParser().setMaxDepth(256);
  }
}
