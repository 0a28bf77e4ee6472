package io.github.staticdigest.render.mail;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;
import org.jsoup.select.Selector.SelectorParseException;

/**
 * Moves the rules of a style sheet to the elements that they select, since some mail programs read
 * no sheet. The sheet is a {@code <style data-inline>}, which goes; other sheets stay, and so do
 * the styles that an element has, which win. Rules count by specificity, then by order. Selectors
 * are those of jsoup; of at-rules, which no element can have, the sheet holds none.
 */
public final class StyleInliner {

  private static final String SHEET = "style[data-inline]";
  private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/");
  private static final Pattern RULE = Pattern.compile("([^{}]++)\\{([^{}]*+)\\}");

  /** Parts of a selector that weigh: ids; classes, attributes and pseudo-classes; elements. */
  private static final Pattern PART =
      Pattern.compile(
          "(#[\\w-]++)|(\\.[\\w-]++|\\[[^\\]]*+]|:[\\w-]++(?:\\([^)]*+\\))?)|([\\w-]++)");

  private StyleInliner() {}

  /** A rule for one selector. */
  private record Rule(Evaluator selector, int weight, Map<String, String> styles) {}

  /**
   * The document with its styles in place.
   *
   * @throws IllegalArgumentException with a sentence on what is wrong with the sheet
   */
  public static String inline(String html) {
    Document document = Jsoup.parse(html);
    document.outputSettings().prettyPrint(false).charset(StandardCharsets.UTF_8);
    Map<Element, Map<String, String>> styles = new LinkedHashMap<>();
    for (Rule rule : rules(document)) {
      for (Element element : document.select(rule.selector())) {
        styles.computeIfAbsent(element, e -> new LinkedHashMap<>()).putAll(rule.styles());
      }
    }
    styles.forEach(
        (element, own) -> {
          own.putAll(declarations(element.attr("style")));
          element.attr("style", text(own));
        });
    document.select(SHEET).remove();
    return document.outerHtml();
  }

  private static List<Rule> rules(Document document) {
    List<Rule> rules = new ArrayList<>();
    for (Element sheet : document.select(SHEET)) {
      String css = COMMENT.matcher(sheet.data()).replaceAll(" ");
      Matcher rule = RULE.matcher(css);
      int end = 0;
      while (rule.find()) {
        refuse(css.substring(end, rule.start()));
        end = rule.end();
        for (String selector : rule.group(1).split(",", -1)) {
          rules.add(rule(selector.strip(), rule.group(2)));
        }
      }
      refuse(css.substring(end));
    }
    rules.sort(Comparator.comparingInt(Rule::weight));
    return rules;
  }

  private static void refuse(String rest) {
    if (!rest.isBlank()) {
      throw new IllegalArgumentException(
          "The sheet of styles to be inlined has a rule without braces of its own: "
              + rest.strip());
    }
  }

  private static Rule rule(String selector, String styles) {
    if (selector.startsWith("@")) {
      throw new IllegalArgumentException(
          "The sheet of styles to be inlined cannot hold " + selector);
    }
    try {
      return new Rule(QueryParser.parse(selector), weight(selector), declarations(styles));
    } catch (SelectorParseException | IllegalArgumentException e) {
      throw new IllegalArgumentException("No element is selected by " + selector, e);
    }
  }

  /** By the cascade of CSS, with room for 99 of a kind. */
  private static int weight(String selector) {
    Matcher part = PART.matcher(selector);
    int weight = 0;
    while (part.find()) {
      weight += part.group(1) != null ? 10_000 : part.group(2) != null ? 100 : 1;
    }
    return weight;
  }

  /** Values by property, in order. */
  private static Map<String, String> declarations(String styles) {
    Map<String, String> declarations = new LinkedHashMap<>();
    for (String declaration : styles.split(";", -1)) {
      int colon = declaration.indexOf(':');
      if (colon > 0) {
        declarations.put(
            declaration.substring(0, colon).strip(), declaration.substring(colon + 1).strip());
      }
    }
    return declarations;
  }

  private static String text(Map<String, String> styles) {
    StringBuilder text = new StringBuilder();
    styles.forEach(
        (property, value) -> text.append(property).append(':').append(value).append(';'));
    return text.toString();
  }
}
