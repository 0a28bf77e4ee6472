package io.github.staticdigest.read.markup;

import io.github.staticdigest.read.DumpSink;
import io.github.staticdigest.read.Paper;
import io.github.staticdigest.read.PersonName;
import io.github.staticdigest.read.PlainText;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What the API of arXiv answers to a query: Atom with elements of its own. */
public final class ArxivAtomFormat extends XmlFormat {

  /** For the service loader. */
  public ArxivAtomFormat() {
    super("entry");
  }

  @Override
  public String name() {
    return "arXiv API";
  }

  @Override
  protected int claim(String root, String text) {
    boolean arxiv =
        text.contains("http://arxiv.org/schemas/atom") || text.contains("arxiv.org/api/");
    return root.equals("feed") && arxiv ? CERTAIN : NO;
  }

  @Override
  protected @Nullable Paper paper(Element entry, Document document, Paper paper) {
    String id = Xml.text(entry, "id");
    if (id != null && id.contains("/api/errors")) {
      return null;
    }
    paper
        .title(Xml.text(entry, "title"))
        .abstractText(Xml.text(entry, "summary"))
        .arxiv(id)
        .doi(Xml.text(entry, "doi"))
        .published(Xml.text(entry, "published"))
        .updated(Xml.text(entry, "updated"))
        .venue(Xml.text(entry, "journal_ref"));
    for (String name : new String[] {"primary_category", "category"}) {
      Xml.children(entry, name).forEach(category -> paper.category(category.attr("term")));
    }
    for (Element author : Xml.children(entry, "author")) {
      paper.author(PersonName.of(Xml.text(author, "name")), Xml.text(author, "affiliation"));
    }
    return paper;
  }

  @Override
  protected void refused(Element error, int line, DumpSink sink) {
    sink.error(
        line,
        "arXiv answered with an error: " + PlainText.of(Xml.text(error, "summary")),
        "Correct the question and fetch it again");
  }
}
