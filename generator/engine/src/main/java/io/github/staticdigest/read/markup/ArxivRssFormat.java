package io.github.staticdigest.read.markup;

import io.github.staticdigest.read.Dates;
import io.github.staticdigest.read.DumpSink;
import io.github.staticdigest.read.HtmlText;
import io.github.staticdigest.read.Paper;
import io.github.staticdigest.read.PersonName;
import io.github.staticdigest.read.PlainText;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The daily announcements of arXiv, RSS with a prefix before each abstract, {@code
 * arXiv:2403.01234v1 Announce Type: new Abstract: ...}, and in years past a suffix after each
 * title, {@code (arXiv:0911.0957v1 [cs.LG])}.
 */
public final class ArxivRssFormat extends XmlFormat {

  private static final Pattern PREFIX =
      Pattern.compile("^\\s*+arXiv:\\S{1,40}\\s+Announce Type:\\s+\\S{1,20}\\s+(?:Abstract:\\s*)?");
  private static final Pattern SUFFIX =
      Pattern.compile("\\.?\\s*\\(arXiv:[^()\\[\\]]{1,40}\\[[\\w.-]{1,20}\\][^()]{0,20}\\)\\s*$");

  /** For the service loader. */
  public ArxivRssFormat() {
    super("item");
  }

  @Override
  public String name() {
    return "arXiv RSS";
  }

  @Override
  protected int claim(String root, String text) {
    boolean arxiv =
        text.contains("rss.arxiv.org/")
            || text.contains("export.arxiv.org/rss/")
            || (text.contains("arxiv.org/") && text.contains("Announce Type:"));
    return arxiv && (root.equals("rss") || root.equals("RDF")) ? CERTAIN : NO;
  }

  @Override
  protected Paper paper(Element item, Document document, Paper paper) {
    paper
        .title(SUFFIX.matcher(PlainText.of(Xml.text(item, "title"))).replaceFirst(""))
        .abstractText(abstractText(item))
        .arxiv(Xml.text(item, "link"))
        .arxiv(Xml.text(item, "guid"))
        .doi(Xml.text(item, "DOI", "doi"))
        .listed(Xml.text(item, "pubDate", "date"))
        .venue(Xml.text(item, "journal_reference"));
    for (Element creator : Xml.children(item, "creator")) {
      PersonName.list(HtmlText.of(creator.wholeText())).forEach(name -> author(name, paper));
    }
    Xml.children(item, "category").forEach(category -> paper.category(category.text()));
    return paper;
  }

  @Override
  protected void end(Document document, DumpSink sink) {
    Element channel = document.selectFirst("channel");
    if (channel != null) {
      sink.date(Dates.of(Xml.text(channel, "pubDate", "date", "lastBuildDate")));
    }
  }

  private static String abstractText(Element item) {
    String text = Xml.text(item, "description");
    String plain = PREFIX.matcher(text == null ? "" : text).replaceFirst("");
    return plain.stripLeading().startsWith("<p>") ? HtmlText.of(plain) : plain;
  }

  /** "A. Author (Some University)". */
  private static void author(String name, Paper paper) {
    int open = name.indexOf(" (");
    if (open > 0 && name.endsWith(")")) {
      paper.author(
          PersonName.of(name.substring(0, open)), name.substring(open + 2, name.length() - 1));
    } else {
      paper.author(name);
    }
  }
}
