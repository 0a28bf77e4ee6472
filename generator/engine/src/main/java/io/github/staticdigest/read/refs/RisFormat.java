package io.github.staticdigest.read.refs;

import io.github.staticdigest.read.BoundedLines;
import io.github.staticdigest.read.DumpFormat;
import io.github.staticdigest.read.DumpSample;
import io.github.staticdigest.read.DumpSink;
import io.github.staticdigest.read.DumpSource;
import io.github.staticdigest.read.HtmlText;
import io.github.staticdigest.read.Line;
import io.github.staticdigest.read.Paper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** RIS, the exchange format of reference managers: a tag and a value on each line. */
public final class RisFormat implements DumpFormat {

  private static final Pattern BEGIN = Pattern.compile("(?m)^\\s{0,4}TY {1,2}- ?\\S");
  private static final Pattern FIELD =
      Pattern.compile("(?<tag>[A-Z][A-Z0-9]) {1,2}-(?: (?<value>.*))?");

  /** A field that runs over more lines than this is no field. */
  private static final int LONGEST = 1 << 20;

  @Override
  public String name() {
    return "RIS";
  }

  @Override
  public int claim(DumpSample sample) {
    return BEGIN.matcher(sample.text()).find() && !sample.start().startsWith("<") ? CERTAIN : NO;
  }

  @Override
  public void read(DumpSource source, DumpSink sink) throws IOException {
    Map<String, List<String>> fields = new LinkedHashMap<>();
    String tag = "";
    int begin = 0;
    try (BoundedLines lines = source.lines()) {
      for (Line line = lines.next(); line != null; line = lines.next()) {
        Matcher field = FIELD.matcher(sink.accepts(line) ? line.text() : "");
        boolean tagged = field.matches();
        if (tagged && (field.group("tag").equals("TY") || field.group("tag").equals("ER"))) {
          emit(fields, begin, sink);
          begin = field.group("tag").equals("TY") ? line.number() : 0;
          tag = "";
        } else if (begin > 0 && tagged) {
          tag = field.group("tag");
          String value = field.group("value");
          fields.computeIfAbsent(tag, key -> new ArrayList<>()).add(value == null ? "" : value);
        } else if (begin > 0 && !tag.isEmpty()) {
          extend(fields.getOrDefault(tag, List.of()), line.text());
        }
      }
    }
    emit(fields, begin, sink);
  }

  /** A line without a tag goes on with the field before. */
  private static void extend(List<String> values, String text) {
    int last = values.size() - 1;
    if (last >= 0 && values.get(last).length() < LONGEST) {
      values.set(last, values.get(last) + " " + text);
    }
  }

  private static void emit(Map<String, List<String>> fields, int line, DumpSink sink) {
    if (line > 0) {
      sink.paper(paper(fields, new Paper(line)));
    }
    fields.clear();
  }

  private static Paper paper(Map<String, List<String>> fields, Paper paper) {
    each(fields, value -> paper.title(HtmlText.of(value)), "TI", "T1", "CT", "BT", "ST");
    each(fields, value -> paper.abstractText(HtmlText.of(value)), "AB", "N2");
    each(fields, paper::author, "AU", "A1");
    each(fields, paper::published, "DA", "PY", "Y1");
    each(fields, paper::doi, "DO");
    each(fields, paper::url, "UR");
    each(fields, paper::venue, "JO", "JF", "T2", "JA", "J2");
    each(fields, paper::language, "LA");
    each(fields, value -> number(value, paper), "JO", "JF", "T2", "M1", "N1", "AN");
    return paper;
  }

  /** A number of arXiv where the text says that it is one. */
  private static void number(String value, Paper paper) {
    if (value.regionMatches(true, 0, "arXiv", 0, 5)) {
      paper.arxiv(value);
    }
  }

  private static void each(Map<String, List<String>> fields, Consumer<String> use, String... tags) {
    for (String tag : tags) {
      fields.getOrDefault(tag, List.of()).forEach(use);
    }
  }
}
