package io.github.staticdigest.read.markup;

import io.github.staticdigest.read.Paper;
import io.github.staticdigest.read.PersonName;
import io.github.staticdigest.read.PlainText;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Any feed: RSS 0.9 to 2.0, RDF, Atom 0.3 and 1.0, with Dublin Core and PRISM. */
public final class FeedFormat extends XmlFormat {

  /** "editor@example.org (Ann Author)". */
  private static final Pattern MAIL =
      Pattern.compile("\\S{1,200}@\\S{1,200}(?:\\s\\((?<name>[^()]+)\\))?");

  /** For the service loader. */
  public FeedFormat() {
    super("item", "entry");
  }

  @Override
  public String name() {
    return "feed";
  }

  @Override
  protected int claim(String root, String text) {
    return List.of("rss", "RDF", "feed", "channel").contains(root) ? LIKELY : NO;
  }

  @Override
  protected @Nullable Paper paper(Element item, Document document, Paper paper) {
    LabelledText labelled = LabelledText.of(Xml.text(item, "description", "summary", "content"));
    paper
        .title(Xml.html(item, "title"))
        .abstractText(labelled.value("summary", "abstract"))
        .abstractText(
            labelled.isEmpty()
                ? Xml.html(item, "description", "summary", "abstract", "content", "encoded")
                : null)
        .upvotes(labelled.count("upvotes", "likes"))
        .doi(Xml.text(item, "doi"))
        .doi(Xml.text(item, "identifier"))
        .published(Xml.text(item, "pubDate", "published", "issued", "created"))
        .published(Xml.text(item, "date", "publicationDate"))
        .updated(Xml.text(item, "updated", "modified"))
        .venue(Xml.text(item, "publicationName"))
        .language(Xml.text(item, "language"))
        .language(language(document));
    address(item, paper);
    authors(item, labelled, paper);
    for (Element category : Xml.children(item, "category")) {
      paper.category(category.hasAttr("term") ? category.attr("term") : category.text());
    }
    return paper;
  }

  /** Links are texts in RSS and attributes in Atom, where those elsewhere are for machines. */
  private static void address(Element item, Paper paper) {
    for (Element link : Xml.children(item, "link")) {
      String rel = attribute(link, "rel");
      if (rel.isEmpty() || rel.equals("alternate")) {
        paper.url(link.hasText() ? link.text() : attribute(link, "href"));
      }
    }
    String guid = Xml.text(item, "guid", "id");
    if (guid != null && guid.contains("arxiv.org/")) {
      paper.url(guid);
    }
  }

  private static void authors(Element item, LabelledText labelled, Paper paper) {
    String listed = labelled.value("authors", "author");
    if (listed != null) {
      PersonName.list(listed).forEach(paper::author);
      return;
    }
    List<Element> people = Xml.children(item, "author");
    for (Element person : people.isEmpty() ? Xml.children(item, "creator") : people) {
      String name = Xml.text(person, "name");
      if (name != null) {
        paper.author(name);
      } else {
        PersonName.list(withoutMail(PlainText.of(person.wholeText()))).forEach(paper::author);
      }
    }
  }

  private static String withoutMail(String author) {
    Matcher mail = MAIL.matcher(author);
    if (!mail.matches()) {
      return author;
    }
    String name = mail.group("name");
    return name == null ? "" : name;
  }

  private static @Nullable String language(Document document) {
    Element root = document.firstElementChild();
    if (root == null) {
      return null;
    }
    Element channel = Xml.child(root, "channel");
    String named = channel == null ? null : Xml.text(channel, "language");
    return named == null ? attribute(root, "lang") : named;
  }

  private static String attribute(Element element, String name) {
    for (var attribute : element.attributes()) {
      String key = attribute.getKey();
      if (key.substring(key.indexOf(':') + 1).equals(name)) {
        return attribute.getValue();
      }
    }
    return "";
  }
}
