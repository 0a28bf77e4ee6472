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
import org.jspecify.annotations.Nullable;

/** RIS, the exchange format of reference managers: a tag and a value on each line. */
public final class RisFormat implements DumpFormat {

  private static final Pattern BEGIN = Pattern.compile("(?m)^\\s{0,4}TY {1,2}- ?\\S");
  private static final Pattern FIELD =
      Pattern.compile("(?<tag>[A-Z][A-Z0-9]) {1,2}-(?: (?<value>.*))?");

  private static final Pattern YEAR = Pattern.compile("\\d{4}");

  private static final Pattern SEVERAL = Pattern.compile("[\\s;]++(?=https?://)");

  /** Most characters of a record, a line counting for {@value #EACH} more. */
  private static final int LONGEST = 1 << 24;

  private static final int EACH = 64;

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
    Fields record = new Fields(0);
    try (BoundedLines lines = source.lines()) {
      for (Line line = lines.next(); line != null; line = lines.next()) {
        Matcher field = FIELD.matcher(sink.accepts(line) ? line.text() : "");
        boolean tagged = field.matches();
        if (tagged && (field.group("tag").equals("TY") || field.group("tag").equals("ER"))) {
          record.emit(sink);
          record = new Fields(field.group("tag").equals("TY") ? line.number() : 0);
        } else if (record.begin > 0 && record.hasRoom(line, sink)) {
          record.add(line, tagged ? field : null);
        }
      }
    }
    record.emit(sink);
  }

  /** The fields between two lines, none where it has no beginning. */
  private static final class Fields {

    private final int begin;
    private final Map<String, List<StringBuilder>> fields = new LinkedHashMap<>();
    private @Nullable StringBuilder last;
    private int room = LONGEST;

    Fields(int begin) {
      this.begin = begin;
    }

    /** Whether a line may be added; tells where the first is that may not. */
    boolean hasRoom(Line line, DumpSink sink) {
      boolean had = room >= 0;
      room = had ? room - line.text().length() - EACH : room;
      if (had && room < 0) {
        sink.error(
            line.number(), "The record is too long; the rest of it was left out", "Divide it");
      }
      return room >= 0;
    }

    /** A line without a tag goes on with the field before. */
    void add(Line line, @Nullable Matcher field) {
      if (field != null) {
        String value = field.group("value");
        last = new StringBuilder(value == null ? "" : value);
        fields.computeIfAbsent(field.group("tag"), key -> new ArrayList<>()).add(last);
      } else if (last != null) {
        last.append(' ').append(line.text());
      }
    }

    void emit(DumpSink sink) {
      if (begin > 0) {
        sink.paper(paper(fields, new Paper(begin)));
      }
    }
  }

  private static Paper paper(Map<String, List<StringBuilder>> fields, Paper paper) {
    each(fields, value -> paper.title(HtmlText.of(value)), "TI", "T1", "CT", "BT", "ST");
    each(fields, value -> paper.abstractText(HtmlText.of(value)), "AB", "N2");
    each(fields, paper::author, "AU", "A1");
    dates(fields, paper);
    each(fields, paper::doi, "DO");
    each(fields, value -> addresses(value, paper), "UR");
    each(fields, paper::venue, "JO", "JF", "T2", "JA", "J2");
    each(fields, paper::language, "LA");
    each(fields, value -> number(value, paper), "JO", "JF", "T2", "M1", "N1", "AN");
    return paper;
  }

  /** The field of the date may leave the year to the other. */
  private static void dates(Map<String, List<StringBuilder>> fields, Paper paper) {
    List<String> years = new ArrayList<>();
    each(fields, years::add, "PY", "Y1");
    String year = years.isEmpty() ? "" : years.get(0);
    each(fields, date -> paper.published(hasYear(date) ? date : date + " " + year), "DA");
    years.forEach(paper::published);
  }

  private static boolean hasYear(String date) {
    return YEAR.matcher(date).find();
  }

  /** Some programs put several on one line. */
  private static void addresses(String value, Paper paper) {
    for (String address : SEVERAL.split(value, -1)) {
      paper.url(address);
    }
  }

  /** A number of arXiv where the text says that it is one. */
  private static void number(String value, Paper paper) {
    if (value.regionMatches(true, 0, "arXiv", 0, 5)) {
      paper.arxiv(value);
    }
  }

  private static void each(
      Map<String, List<StringBuilder>> fields, Consumer<String> use, String... tags) {
    for (String tag : tags) {
      fields.getOrDefault(tag, List.of()).forEach(value -> use.accept(value.toString()));
    }
  }
}
