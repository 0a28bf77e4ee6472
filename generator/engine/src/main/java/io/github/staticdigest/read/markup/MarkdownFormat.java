package io.github.staticdigest.read.markup;

import io.github.staticdigest.read.BoundedReader;
import io.github.staticdigest.read.DumpFormat;
import io.github.staticdigest.read.DumpSample;
import io.github.staticdigest.read.DumpSink;
import io.github.staticdigest.read.DumpSource;
import io.github.staticdigest.read.Paper;
import io.github.staticdigest.read.PlainText;
import io.github.staticdigest.read.json.PaperYaml;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Markdown: a hand-written note with YAML front matter, or a digest with a heading a paper or a
 * list of links.
 */
public final class MarkdownFormat implements DumpFormat {

  private static final Pattern FRONT_MATTER =
      Pattern.compile("---\\s*\\n(?:[\\w-]+\\s*:|#).*", Pattern.DOTALL);

  /** Longest front matter. */
  private static final int MOST_LINES = 2000;

  private static final int LONGEST = 1 << 20;

  /** Fields that a complaint names. */
  private static final int MOST_NAMED = 8;

  @Override
  public String name() {
    return "Markdown";
  }

  @Override
  public int claim(DumpSample sample) {
    boolean front = FRONT_MATTER.matcher(sample.text()).matches();
    boolean named = sample.hasEnding(".md", ".markdown");
    return front || named ? LIKELY : NO;
  }

  @Override
  public void read(DumpSource source, DumpSink sink) throws IOException {
    try (BoundedReader text = source.text(sink);
        BufferedReader lines = new BufferedReader(text)) {
      MarkdownEntries entries = new MarkdownEntries(sink);
      Set<String> fields = Set.of();
      String line = lines.readLine();
      int number = 1;
      if (line != null && line.strip().equals("---")) {
        StringBuilder yaml = new StringBuilder();
        line = lines.readLine();
        for (number = 2; line != null && !line.strip().equals("---"); number++) {
          if (number < MOST_LINES && yaml.length() + line.length() < LONGEST) {
            yaml.append(line).append('\n');
          }
          line = lines.readLine();
        }
        fields = frontMatter(yaml.toString(), entries, sink);
        line = "";
      }
      for (; line != null; line = lines.readLine()) {
        entries.accept(line, number++);
        text.forget();
      }
      entries.end();
      if (!fields.isEmpty() && !sink.hasPapers()) {
        untitled(fields, sink);
      }
    }
  }

  /** Where nothing follows it, the front matter was meant to tell a paper. */
  private static void untitled(Set<String> fields, DumpSink sink) {
    String names = fields.stream().limit(MOST_NAMED).collect(Collectors.joining(", "));
    sink.error(
        1,
        "Its front matter has no title, only " + PlainText.of(names),
        "Use the fields title, authors, abstract, arxiv, doi, url, date, venue, categories, code,"
            + " project, language, of which the title is needed");
  }

  /**
   * One with a title is that of a paper; any other may still tell the day of the listing.
   *
   * @return the names of its fields where it is none of a paper
   */
  private static Set<String> frontMatter(String yaml, MarkdownEntries entries, DumpSink sink) {
    Paper paper = new Paper(1);
    try {
      Map<String, String> fields = PaperYaml.fill(yaml, 2, paper, sink);
      if (paper.hasTitle()) {
        entries.whole(paper);
        return Set.of();
      }
      sink.date(fields.get("date"), 1);
      return fields.keySet();
    } catch (IOException e) {
      sink.error(1, "What stands between the lines of three hyphens is no YAML", "Mend it");
      return Set.of();
    }
  }
}
