package io.github.staticdigest.read.markup;

import io.github.staticdigest.read.Dates;
import io.github.staticdigest.read.DumpSink;
import io.github.staticdigest.read.HtmlText;
import io.github.staticdigest.read.Paper;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Tells papers in Markdown, line by line. A paper is a heading that is a link; a list item that
 * begins with a link to arXiv or a DOI; or, until the first of those, a heading below the first
 * level with an abstract or such a link under it.
 */
final class MarkdownEntries {

  private static final Pattern HEADING =
      Pattern.compile("(?<marks>#{1,6})\\s++(?<text>.*+)", Pattern.DOTALL);
  private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
  private static final Pattern ABSTRACT =
      Pattern.compile(
          "abstract|\u6458\u8981|zusammenfassung|r\u00E9sum\u00E9", Pattern.CASE_INSENSITIVE);
  private static final Pattern ABSTRACT_LABEL =
      Pattern.compile(
          "(?:[-*+]\\s++)?\\*\\*\\s{0,3}(?:"
              + ABSTRACT.pattern()
              + ")\\s{0,3}(?:\\*\\*\\s{0,3}[:\uFF1A]|[:\uFF1A]\\s{0,3}\\*\\*)(?<text>.*+)",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern MARKER = Pattern.compile("^(?:[-*+]|\\d{1,4}[.)])\\s++");
  private static final Pattern ITEM =
      Pattern.compile("\\s{0,12}(?:[-*+]|\\d{1,4}[.)])\\s++(?<text>.*+)", Pattern.DOTALL);
  private static final Pattern NO_PROSE = Pattern.compile("(?:[>|!]|[-*_]{3}|<|```|~~~).*");

  /** An abstract that runs over more is cut. */
  private static final int LONGEST = 1 << 16;

  private final DumpSink sink;
  private @Nullable MarkdownPaper current;
  private boolean whole;
  private boolean linkedSeen;
  private boolean details;
  private boolean fenced;
  private StringBuilder prose = new StringBuilder();

  /** Where lines of prose go. */
  private enum Part {
    BODY,
    ABSTRACT,
    OTHER
  }

  private Part part = Part.OTHER;

  MarkdownEntries(DumpSink sink) {
    this.sink = sink;
  }

  /** Makes everything that follows the text of one paper. */
  void whole(Paper paper) {
    whole = true;
    current = new MarkdownPaper(paper, 0, true);
    part = Part.BODY;
  }

  void accept(String line, int number) {
    String text = line.strip();
    if (text.startsWith("```") || text.startsWith("~~~")) {
      fenced = !fenced;
    } else if (!fenced) {
      unfenced(line, text, number);
    }
  }

  private void unfenced(String line, String text, int number) {
    Matcher heading = HEADING.matcher(text);
    Matcher item = ITEM.matcher(line);
    MarkdownLink link = item.matches() ? MarkdownLink.at(item.group("text")) : null;
    if (heading.matches()) {
      heading(heading.group("marks").length(), withoutMarks(heading.group("text")), number);
    } else if (link != null && link.isPaper() && !whole) {
      begin(new MarkdownPaper(link.paper(number), 7, true));
      linkedSeen = true;
    } else if (current != null) {
      body(current, text, item.matches());
    }
  }

  private void heading(int level, String text, int number) {
    MarkdownLink link = MarkdownLink.in(text);
    if (whole) {
      part = ABSTRACT.matcher(text).find() ? Part.ABSTRACT : Part.OTHER;
    } else if (link != null) {
      begin(new MarkdownPaper(link.paper(number), level, true));
      linkedSeen = true;
    } else if (current != null && level > current.level() && current.level() > 1) {
      flush(current);
      part = ABSTRACT.matcher(text).find() ? Part.ABSTRACT : Part.OTHER;
    } else {
      if (level == 1) {
        date(text);
      }
      begin(new MarkdownPaper(new Paper(number).title(MarkdownLink.plain(text)), level, false));
    }
  }

  /** A heading may be closed by the signs that open it. */
  private static String withoutMarks(String heading) {
    int end = heading.length();
    while (end > 0 && (heading.charAt(end - 1) == '#' || heading.charAt(end - 1) <= ' ')) {
      end--;
    }
    return heading.substring(0, end);
  }

  private void date(String heading) {
    Matcher date = DATE.matcher(heading);
    if (date.find()) {
      sink.date(Dates.of(date.group()));
    }
  }

  private void body(MarkdownPaper paper, String text, boolean item) {
    if (text.startsWith("<details")) {
      details = true;
    } else if (text.startsWith("</details")) {
      flush(paper);
      details = false;
      part = Part.OTHER;
    } else if (text.startsWith("<summary")) {
      flush(paper);
      part = ABSTRACT.matcher(text).find() ? Part.ABSTRACT : Part.OTHER;
    } else if (text.isEmpty()) {
      add("\n");
    } else {
      line(paper, text, item || NO_PROSE.matcher(text).matches());
    }
  }

  private void line(MarkdownPaper paper, String text, boolean apart) {
    Matcher label = ABSTRACT_LABEL.matcher(text);
    boolean labelled = MarkdownPaper.isLabelled(MARKER.matcher(text).replaceFirst(""));
    if (label.matches()) {
      flush(paper);
      part = Part.ABSTRACT;
      add(MarkdownLink.plain(label.group("text")) + " ");
    } else if (apart || labelled) {
      // What is said of a paper may stand before its text; a list or a quotation ends that.
      if (!details
          && (part == Part.BODY
              ? !labelled || !prose.toString().isBlank()
              : part == Part.ABSTRACT)) {
        flush(paper);
        part = Part.OTHER;
      }
      paper.labels(text);
      paper.address(text);
    } else {
      paper.labels(text);
      paper.address(text);
      add(MarkdownLink.plain(text) + " ");
    }
  }

  private void add(String text) {
    if (part != Part.OTHER && prose.length() + text.length() < LONGEST) {
      prose.append(text);
    }
  }

  private void begin(MarkdownPaper paper) {
    finish();
    current = paper;
    part = Part.BODY;
  }

  private void flush(MarkdownPaper paper) {
    paper.prose(HtmlText.of(prose.toString()), part == Part.ABSTRACT);
    prose = new StringBuilder();
  }

  private void finish() {
    if (current != null) {
      flush(current);
      boolean heading = current.level() > 1 && !linkedSeen && current.hasAbstract();
      if (current.isCertain() || heading) {
        sink.paper(current.paper());
      }
    }
    current = null;
    details = false;
    part = Part.OTHER;
  }

  void end() {
    finish();
  }
}
