package io.github.staticdigest.read.markup;

import io.github.staticdigest.read.BoundedReader;
import io.github.staticdigest.read.DumpFormat;
import io.github.staticdigest.read.DumpSample;
import io.github.staticdigest.read.DumpSink;
import io.github.staticdigest.read.DumpSource;
import io.github.staticdigest.read.json.DailyPapersFormat;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * A saved page with a listing: Daily Papers, a list or the page of one paper at arXiv, a page with
 * the tags that publishers give to search engines, or any page with an {@code <article>} a paper.
 */
public final class HtmlFormat implements DumpFormat {

  private static final int DEEPEST = 512;

  private static final Pattern BEGIN =
      Pattern.compile("<(?:!doctype\\s+html|html|head|body)\\b", Pattern.CASE_INSENSITIVE);

  private static final Pattern COMMENTS =
      Pattern.compile("(?>\\s++|<!--.{0,20000}?-->){0,99}", Pattern.DOTALL);

  @Override
  public String name() {
    return "HTML";
  }

  @Override
  public int claim(DumpSample sample) {
    String text = sample.text();
    Matcher comments = COMMENTS.matcher(text);
    int start = comments.lookingAt() ? comments.end() : 0;
    return BEGIN.matcher(text).region(start, text.length()).lookingAt() ? CERTAIN : NO;
  }

  @Override
  public void read(DumpSource source, DumpSink sink) throws IOException {
    Document page;
    try (BoundedReader text = source.text(sink)) {
      Parser parser = Parser.htmlParser().setTrackPosition(true).setMaxDepth(DEEPEST);
      page = parser.parseInput(text, "");
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    Element data = page.selectFirst("[data-props*=dailyPapers]");
    if (data != null) {
      daily(data, sink);
    } else {
      new HtmlListing(sink).read(page);
    }
  }

  private static void daily(Element data, DumpSink sink) {
    int line = Math.max(1, data.sourceRange().start().lineNumber());
    try {
      DailyPapersFormat.readPage(data.attr("data-props"), line, sink);
    } catch (IOException e) {
      sink.error(line, "The data in the page breaks off", "Save the page again");
    }
  }
}
