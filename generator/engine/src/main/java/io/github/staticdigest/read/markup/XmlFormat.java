package io.github.staticdigest.read.markup;

import io.github.staticdigest.read.BoundedReader;
import io.github.staticdigest.read.DumpFormat;
import io.github.staticdigest.read.DumpSample;
import io.github.staticdigest.read.DumpSink;
import io.github.staticdigest.read.DumpSource;
import io.github.staticdigest.read.Paper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.parser.StreamParser;
import org.jsoup.select.Evaluator;
import org.jspecify.annotations.Nullable;

/**
 * A format of XML elements, one a paper, held one at a time. The parser is jsoup's: it forgives
 * what feed readers forgive, and it knows neither document types nor external entities, so that
 * there is nothing to expand or to fetch. See {@code
 * docs/decisions/0007-jsoup-reads-xml-and-html.md}.
 */
public abstract class XmlFormat implements DumpFormat {

  private static final int DEEPEST = 100;

  /** How much is kept of what stands beside papers, such as the date at the head of a feed. */
  private static final int MOST_BESIDE = 200;

  private static final Pattern LINE_END = Pattern.compile("\\R");

  /** Declarations, comments and document types. */
  private static final Pattern PROLOG =
      Pattern.compile(
          "\\s++|<\\?[^>]*+>|<!--.*?-->|<!DOCTYPE[^>\\[]*+(?:\\[[^\\]]*+\\]\\s*+)?>",
          Pattern.DOTALL | Pattern.CASE_INSENSITIVE);

  private static final Pattern ROOT = Pattern.compile("<(?<root>[\\w:.-]{1,60})");

  private final Set<String> records;

  /**
   * @param records local names of the elements that are papers
   */
  protected XmlFormat(String... records) {
    this.records = Set.of(records);
  }

  @Override
  public final int claim(DumpSample sample) {
    String root = root(sample);
    return root == null ? NO : claim(root, sample.text());
  }

  /**
   * How surely a file is of this format.
   *
   * @param root local name of its first element
   * @param text its beginning
   */
  protected abstract int claim(String root, String text);

  /**
   * The paper of an element.
   *
   * @param record the element, whole
   * @param document what was read before it
   * @param paper to fill
   * @return null where the element is no paper
   */
  protected abstract @Nullable Paper paper(Element record, Document document, Paper paper);

  /** Called for an element that is no paper. */
  protected void refused(Element record, int line, DumpSink sink) {}

  /** Called at the end with what is left of the document without its papers. */
  protected void end(Document document, DumpSink sink) {}

  @Override
  public final void read(DumpSource source, DumpSink sink) throws IOException {
    Parser parser = Parser.xmlParser().setTrackPosition(true).setMaxDepth(DEEPEST);
    try (BoundedReader text = source.text(sink);
        StreamParser stream = new StreamParser(parser).parse(text, "")) {
      read(stream, text, sink);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private void read(StreamParser stream, BoundedReader text, DumpSink sink) throws IOException {
    boolean found = false;
    for (Element next = next(stream); next != null; next = next(stream)) {
      found = true;
      Paper paper = paper(next, stream.document(), new Paper(line(next)));
      if (paper == null) {
        refused(next, line(next), sink);
      } else {
        sink.paper(paper);
      }
      remove(next);
      text.forget();
    }
    Document document = stream.document();
    Element root = document.firstElementChild();
    if (root == null) {
      sink.error(1, "The XML breaks off within its first element", "Fetch it again");
    } else if (root.endSourceRange().isImplicit()) {
      sink.error(
          line(root.lastElementChild() == null ? root : root.lastElementChild()),
          "The XML breaks off before the end of <" + root.tagName() + ">",
          "Fetch it again");
    } else if (!found) {
      sink.empty();
    }
    end(document, sink);
  }

  /** Removes a paper, and before it what would add up in a long file. */
  private static void remove(Element record) {
    Element parent = record.parent();
    record.remove();
    while (parent != null && parent.childNodeSize() > MOST_BESIDE) {
      parent.childNode(parent.childNodeSize() - 1).remove();
    }
  }

  private @Nullable Element next(StreamParser stream) throws IOException {
    return stream.selectNext(
        new Evaluator() {
          @Override
          public boolean matches(Element root, Element element) {
            return records.contains(Xml.name(element));
          }
        });
  }

  private static int line(Element element) {
    return Math.max(0, element.sourceRange().start().lineNumber());
  }

  /** Local name of the first element of what looks like XML and is no HTML, or null. */
  static @Nullable String root(DumpSample sample) {
    String text = sample.text();
    Matcher matcher = ROOT.matcher(text).region(endOfProlog(text), text.length());
    if (!matcher.lookingAt()) {
      return null;
    }
    String name = matcher.group("root");
    String local = name.substring(name.indexOf(':') + 1);
    return local.equalsIgnoreCase("html") ? null : local;
  }

  /** The line of the first element. */
  static int rootLine(String text) {
    Matcher ends = LINE_END.matcher(text).region(0, endOfProlog(text));
    return 1 + (int) ends.results().count();
  }

  /** Where what may stand before the first element ends. */
  static int endOfProlog(String text) {
    Matcher piece = PROLOG.matcher(text);
    int end = 0;
    while (piece.region(end, text.length()).lookingAt()) {
      end = piece.end();
    }
    return end;
  }
}
