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
  private static final Pattern ITEM =
      Pattern.compile("\\s{0,12}(?:[-*+]|\\d{1,4}[.)])\\s++(?<text>.*+)", Pattern.DOTALL);

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
      part = MarkdownLine.namesAbstract(text) ? Part.ABSTRACT : Part.OTHER;
    } else if (link != null) {
      begin(new MarkdownPaper(link.paper(number), level, true));
      linkedSeen = true;
    } else if (current != null && level > current.level() && current.level() > 1) {
      flush(current);
      part = MarkdownLine.namesAbstract(text) ? Part.ABSTRACT : Part.OTHER;
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
      part = MarkdownLine.namesAbstract(text) ? Part.ABSTRACT : Part.OTHER;
    } else if (text.isEmpty()) {
      add("\n");
    } else {
      line(paper, text, item || MarkdownLine.isNoProse(text));
    }
  }

  private void line(MarkdownPaper paper, String text, boolean apart) {
    String begun = MarkdownLine.begunAbstract(text);
    boolean labelled = MarkdownPaper.isLabelled(MarkdownLine.withoutMarker(text));
    if (begun != null) {
      flush(paper);
      part = Part.ABSTRACT;
      add(MarkdownLink.plain(begun) + " ");
      return;
    }
    paper.address(text);
    if (labelled || (apart && !runsOn(text))) {
      end(paper, labelled);
      paper.labels(text);
    } else {
      paper.labels(text);
      add(MarkdownLine.words(text) + " ");
    }
  }

  /** Whether a line that looks like a list or a quotation goes on with the sentence before it. */
  private boolean runsOn(String text) {
    boolean within = !prose.isEmpty() && prose.charAt(prose.length() - 1) == ' ';
    return within && MarkdownLine.mayBeWrapped(text);
  }

  /**
   * A list ends the text under a heading, but not an abstract; what is said of a paper ends both.
   */
  private void end(MarkdownPaper paper, boolean labelled) {
    boolean ends = part == Part.BODY ? !labelled || !prose.toString().isBlank() : labelled;
    if (!details && ends && part != Part.OTHER) {
      flush(paper);
      part = Part.OTHER;
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
