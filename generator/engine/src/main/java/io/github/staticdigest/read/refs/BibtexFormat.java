package io.github.staticdigest.read.refs;

import io.github.staticdigest.read.BoundedLines;
import io.github.staticdigest.read.DumpFormat;
import io.github.staticdigest.read.DumpSample;
import io.github.staticdigest.read.DumpSink;
import io.github.staticdigest.read.DumpSource;
import io.github.staticdigest.read.Line;
import io.github.staticdigest.read.Paper;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * BibTeX and BibLaTeX. What stands from one line that begins an entry to the next is read by
 * itself, so that a brace too few spoils one entry and not the file.
 */
public final class BibtexFormat implements DumpFormat {

  private static final Pattern BEGIN =
      Pattern.compile("\\s*@\\s*[A-Za-z]{1,30}\\s*[{(].*", Pattern.DOTALL);
  private static final Pattern ENTRY =
      Pattern.compile(
          "(?m)^\\s{0,40}@[A-Za-z]{2,30}\\s{0,9}[{(]\\s{0,9}[^\\s,{}()]{0,200}\\s{0,9}[,=\"]");

  private static final int LONGEST = 1 << 22;

  @Override
  public String name() {
    return "BibTeX";
  }

  @Override
  public int claim(DumpSample sample) {
    if (!ENTRY.matcher(sample.text()).find() || sample.start().startsWith("<")) {
      return NO;
    }
    return sample.hasEnding(".bib", ".bibtex", ".biblatex") ? CERTAIN : LIKELY - 1;
  }

  @Override
  public void read(DumpSource source, DumpSink sink) throws IOException {
    Map<String, String> strings = new HashMap<>();
    StringBuilder piece = new StringBuilder();
    int begin = 1;
    try (BoundedLines lines = source.lines()) {
      for (Line line = lines.next(); line != null; line = lines.next()) {
        if (BEGIN.matcher(line.text()).matches()) {
          emit(piece, begin, strings, sink);
          begin = line.number();
        }
        if (sink.accepts(line) && piece.length() < LONGEST) {
          piece.append(line.text()).append('\n');
        }
      }
    }
    emit(piece, begin, strings, sink);
  }

  private static void emit(
      StringBuilder piece, int begin, Map<String, String> strings, DumpSink sink) {
    BibtexParser parser = new BibtexParser(piece.toString(), strings);
    for (BibtexEntry entry = parser.next(); entry != null; entry = parser.next()) {
      int line = begin + entry.line();
      if (entry.broken()) {
        sink.error(
            line,
            "The entry \"" + entry.key() + "\" is not closed, or something in it is malformed",
            "Mend its braces, quotes and commas");
      } else {
        if (entry.hasDoubtfulAuthors()) {
          sink.warn(
              line,
              "An author of the entry \"" + entry.key() + "\" has a semicolon in the name",
              "Write \"and\" between authors, or put a name to which it belongs into braces");
        }
        sink.paper(entry.fill(new Paper(line)));
      }
    }
    piece.setLength(0);
  }
}
