package io.github.staticdigest.config;

import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.TextCollectingVisitor;
import io.github.staticdigest.config.Fields.Text;
import io.github.staticdigest.config.YamlNode.Mapping;
import io.github.staticdigest.model.PageSource;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A Markdown page with its front matter. */
final class PageFile {

  private static final List<String> KEYS = List.of("title", "description", "navigation");
  private static final Pattern RULE = Pattern.compile("---[ \\t]*");
  private static final Pattern BLANK_LINES = Pattern.compile("^(?:[ \\t\\f]*+\n)++");
  private static final Pattern HEADING = Pattern.compile(" {0,3}#{1,6}[ \\t]+(\\S.{0,200})");
  private static final Pattern FENCE = Pattern.compile(" {0,3}(```|~~~).*");

  private PageFile() {}

  static PageSource read(String slug, String text, Complaints complaints) {
    List<String> lines = text.lines().toList();
    int end = frontMatterEnd(lines, complaints);
    String body = String.join("\n", lines.subList(end, lines.size())).stripTrailing() + "\n";
    String markdown = BLANK_LINES.matcher(body).replaceFirst("");
    Fields fields = new Fields(frontMatter(lines, end, complaints), KEYS, complaints);
    return new PageSource(
        slug,
        or(fields.oneLine("title"), title(markdown, slug)),
        or(fields.oneLine("description"), ""),
        fields.flag("navigation", true),
        markdown);
  }

  /** How many lines the front matter takes, both its rules counted; 0 where there is none. */
  private static int frontMatterEnd(List<String> lines, Complaints complaints) {
    if (lines.isEmpty() || !RULE.matcher(lines.get(0)).matches()) {
      return 0;
    }
    for (int i = 1; i < lines.size(); i++) {
      if (RULE.matcher(lines.get(i)).matches()) {
        return i + 1;
      }
    }
    complaints.error(
        1,
        "The front matter has no end",
        "Put a line of three hyphens after it, or delete the first");
    return 0;
  }

  private static Mapping frontMatter(List<String> lines, int end, Complaints complaints) {
    Mapping mapping =
        end == 0
            ? null
            : YamlReader.read(String.join("\n", lines.subList(1, end - 1)), 2, complaints);
    return mapping == null ? new Mapping(Map.of(), 1) : mapping;
  }

  /** The first heading that is written with number signs, otherwise the name of the file. */
  private static String title(String markdown, String slug) {
    boolean inCode = false;
    for (String line : markdown.lines().toList()) {
      inCode ^= FENCE.matcher(line).matches();
      Matcher heading = HEADING.matcher(line);
      if (!inCode && heading.matches()) {
        return words(line);
      }
    }
    return slug;
  }

  private static String words(String heading) {
    String words =
        new TextCollectingVisitor().collectAndGetText(Parser.builder().build().parse(heading));
    return Fields.onOneLine(words).strip();
  }

  private static String or(@Nullable Text text, String otherwise) {
    return text == null ? otherwise : text.value();
  }
}
