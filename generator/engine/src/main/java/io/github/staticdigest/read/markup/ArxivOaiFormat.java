package io.github.staticdigest.read.markup;

import io.github.staticdigest.read.Paper;
import io.github.staticdigest.read.PersonName;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * OAI-PMH as arXiv speaks it, one record or many, in its metadata formats {@code arXiv}, {@code
 * arXivRaw} and {@code oai_dc}.
 */
public final class ArxivOaiFormat extends XmlFormat {

  /** For the service loader. */
  public ArxivOaiFormat() {
    super("record");
  }

  @Override
  public String name() {
    return "arXiv OAI-PMH";
  }

  @Override
  protected int claim(String root, String text) {
    boolean oai = text.contains("openarchives.org/OAI/");
    return oai && !root.equals("opml") && (root.equals("OAI-PMH") || root.contains("ecord"))
        ? CERTAIN
        : NO;
  }

  @Override
  protected @Nullable Paper paper(Element record, Document document, Paper paper) {
    Element header = Xml.child(record, "header");
    Element metadata = Xml.child(record, "metadata");
    boolean deleted = header != null && header.attr("status").equals("deleted");
    Element fields = metadata == null || deleted ? null : metadata.firstElementChild();
    if (fields == null) {
      return null;
    }
    if (header != null) {
      paper.arxiv(Xml.text(header, "identifier"));
    }
    return fill(fields, paper);
  }

  private static Paper fill(Element fields, Paper paper) {
    paper
        .title(Xml.text(fields, "title"))
        .abstractText(Xml.text(fields, "abstract", "description"))
        .arxiv(Xml.text(fields, "id"))
        .doi(Xml.text(fields, "doi"))
        .published(Xml.text(fields, "created"))
        .updated(Xml.text(fields, "updated"))
        .venue(Xml.text(fields, "journal-ref"))
        .language(Xml.text(fields, "language"));
    versions(fields, paper);
    dublinCore(fields, paper);
    authors(fields, paper);
    String categories = Xml.text(fields, "categories");
    for (String category :
        categories == null ? new String[0] : categories.strip().split("\\s+", -1)) {
      paper.category(category);
    }
    return paper;
  }

  /** Of arXivRaw: the date of the first version and of the last. */
  private static void versions(Element fields, Paper paper) {
    List<Element> versions = Xml.children(fields, "version");
    if (!versions.isEmpty()) {
      paper.published(Xml.text(versions.get(0), "date"));
      paper.updated(Xml.text(versions.get(versions.size() - 1), "date"));
    }
  }

  /**
   * Of oai_dc: creators, identifiers, and dates of which the first is that of the first version.
   */
  private static void dublinCore(Element fields, Paper paper) {
    Xml.children(fields, "creator").forEach(creator -> paper.author(creator.wholeText()));
    for (Element identifier : Xml.children(fields, "identifier")) {
      paper.doi(identifier.text());
    }
    List<Element> dates = Xml.children(fields, "date");
    if (!dates.isEmpty()) {
      paper.published(dates.get(0).text());
      paper.updated(dates.get(dates.size() - 1).text());
    }
  }

  private static void authors(Element fields, Paper paper) {
    Element authors = Xml.child(fields, "authors");
    if (authors == null) {
      return;
    }
    if (authors.childrenSize() == 0) {
      PersonName.list(authors.text()).forEach(paper::author);
    }
    for (Element author : Xml.children(authors, "author")) {
      paper.author(
          PersonName.of(
              Xml.text(author, "forenames"),
              Xml.text(author, "keyname"),
              Xml.text(author, "suffix")),
          Xml.text(author, "affiliation"));
    }
  }
}
