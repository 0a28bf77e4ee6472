package io.github.staticdigest.read.markup;

import io.github.staticdigest.read.Dates;
import io.github.staticdigest.read.DumpSink;
import io.github.staticdigest.read.Paper;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Papers in the elements of a page, by the marks of the pages that are known. */
final class HtmlListing {

  private static final Pattern CODES =
      Pattern.compile("\\(([a-z-]{2,8}(?:\\.[A-Za-z-]{2,12})?)\\)");
  private static final Pattern DAY = Pattern.compile("\\d{1,2} \\p{L}{3,9} \\d{4}");
  private static final String HEADINGS = "h1, h2, h3, h4";

  private final DumpSink sink;

  HtmlListing(DumpSink sink) {
    this.sink = sink;
  }

  void read(Document page) {
    if (page.selectFirst("dl .list-title") != null) {
      arxiv(page);
    } else if (page.selectFirst("meta[name=citation_title]") != null) {
      sink.paper(citation(page));
    } else {
      articles(page);
    }
  }

  /** A list of arXiv: number in dt, the rest in the dd after it. */
  private void arxiv(Document page) {
    Element heading = page.selectFirst("h3");
    Matcher day = DAY.matcher(heading == null ? "" : heading.text());
    if (day.find() && page.select("h3:contains(showing)").size() <= 1) {
      sink.date(Dates.of(day.group()));
    }
    for (Element number : page.select("dl > dt")) {
      Element entry = number.nextElementSibling();
      Element link = number.selectFirst("a[href*=/abs/]");
      if (entry != null && entry.selectFirst(".list-title") != null) {
        sink.paper(listed(number, link, entry));
      }
    }
  }

  private static Paper listed(Element number, @Nullable Element link, Element entry) {
    Paper paper =
        new Paper(line(number))
            .title(without(entry.selectFirst(".list-title")))
            .abstractText(text(entry.selectFirst("p.mathjax")))
            .arxiv(link == null ? number.text() : link.attr("href"))
            .venue(without(entry.selectFirst(".list-journal-ref")));
    entry.select(".list-authors a").forEach(author -> paper.author(author.text()));
    Matcher codes = CODES.matcher(String.valueOf(text(entry.selectFirst(".list-subjects"))));
    while (codes.find()) {
      paper.category(codes.group(1));
    }
    return paper;
  }

  /** The tags that Google Scholar asks publishers for. */
  private static Paper citation(Document page) {
    Element title = page.expectFirst("meta[name=citation_title]");
    Paper paper =
        new Paper(line(title))
            .title(title.attr("content"))
            .abstractText(meta(page, "citation_abstract"))
            .abstractText(text(page.selectFirst("blockquote.abstract")))
            .arxiv(meta(page, "citation_arxiv_id"))
            .doi(meta(page, "citation_doi"))
            .published(meta(page, "citation_date"))
            .published(meta(page, "citation_publication_date"))
            .published(meta(page, "citation_year"))
            .updated(meta(page, "citation_online_date"))
            .venue(meta(page, "citation_journal_title"))
            .venue(meta(page, "citation_conference_title"))
            .language(meta(page, "citation_language"));
    page.select("meta[name=citation_author]")
        .forEach(author -> paper.author(author.attr("content")));
    return paper;
  }

  private void articles(Document page) {
    for (Element article : page.select("article")) {
      Element heading = article.selectFirst(HEADINGS);
      Element link = heading == null ? null : heading.selectFirst("a[href]");
      if (heading == null || link == null) {
        continue;
      }
      Paper paper = new Paper(line(article)).title(heading.text()).url(link.attr("href"));
      if (link.attr("href").matches("(?:/|https?://[^/]+/)(?:papers|abs)/.*")) {
        paper.arxiv(link.attr("href"));
      }
      Element time = article.selectFirst("time[datetime]");
      paper
          .published(time == null ? null : time.attr("datetime"))
          .abstractText(body(article))
          .language(page.expectFirst("html").attr("lang"));
      sink.paper(paper);
    }
  }

  private static @Nullable String body(Element article) {
    Element content = article.selectFirst(".entry-summary, .abstract, .entry-content");
    return content == null ? text(article.selectFirst("p")) : content.text();
  }

  private static @Nullable String meta(Document page, String name) {
    Element meta = page.selectFirst("meta[name=" + name + "]");
    return meta == null ? null : meta.attr("content");
  }

  private static @Nullable String text(@Nullable Element element) {
    return element == null ? null : element.text();
  }

  /** The text without the label "Title:" or the like in front. */
  private static @Nullable String without(@Nullable Element element) {
    if (element == null) {
      return null;
    }
    element.select(".descriptor").remove();
    return element.text();
  }

  private static int line(Element element) {
    return Math.max(1, element.sourceRange().start().lineNumber());
  }
}
