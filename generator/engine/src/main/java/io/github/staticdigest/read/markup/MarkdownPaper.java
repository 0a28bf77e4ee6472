package io.github.staticdigest.read.markup;

import io.github.staticdigest.model.LinkKind;
import io.github.staticdigest.read.Paper;
import io.github.staticdigest.read.PersonName;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A paper in Markdown while its lines are read. */
final class MarkdownPaper {

  /** "**Authors**: A, B | **Date**: 2026-08-20", in one of the languages in which digests are. */
  private static final Pattern LABEL =
      Pattern.compile(
          "\\*\\*(?<label>[^*:\uFF1A]{1,30})(?:\\*\\*\\s{0,3}[:\uFF1A]|[:\uFF1A]\\s{0,3}\\*\\*)(?<value>[^|*]{1,20000})");

  /** What is said of a paper beside its text; other words in bold begin parts of an abstract. */
  private static final Set<String> KNOWN =
      Set.of(
          "authors",
          "author",
          "\u4F5C\u8005",
          "autoren",
          "autor",
          "date",
          "published",
          "\u65E5\u671F",
          "datum",
          "tags",
          "categories",
          "subjects",
          "keywords",
          "\u6807\u7B7E",
          "schlagw\u00F6rter",
          "code",
          "github",
          "\u4EE3\u7801",
          "upvotes",
          "journal",
          "venue",
          "doi",
          "arxiv",
          "link",
          "url",
          "pdf");

  private static final Pattern SHORTEST = Pattern.compile("(?:\\S+\\s+){5}\\S.*|\\P{ASCII}{20}.*");

  private final Paper paper;
  private final int level;
  private boolean certain;
  private boolean abstractSeen;
  private String body = "";

  /**
   * @param level of its heading; more for a list item
   * @param certain whether it is a paper for sure
   */
  MarkdownPaper(Paper paper, int level, boolean certain) {
    this.paper = paper;
    this.level = level;
    this.certain = certain;
  }

  int level() {
    return level;
  }

  boolean isCertain() {
    return certain;
  }

  boolean hasAbstract() {
    return abstractSeen || !body.isEmpty();
  }

  /** What a line says by labels in bold. */
  void labels(String line) {
    Matcher matcher = LABEL.matcher(line);
    while (matcher.find()) {
      String value = matcher.group("value").strip();
      switch (label(matcher)) {
        case "authors", "author", "\u4F5C\u8005", "autoren" ->
            PersonName.list(MarkdownLink.plain(value)).forEach(paper::author);
        case "date", "published", "\u65E5\u671F", "datum" -> paper.published(value);
        case "tags", "categories", "subjects", "\u6807\u7B7E" -> categories(value);
        case "code", "github", "\u4EE3\u7801" -> code(value);
        case "upvotes" -> upvotes(value);
        default -> {}
      }
    }
  }

  /** Whether a line is about the paper, and no part of its text: it begins with a known label. */
  static boolean isLabelled(String line) {
    Matcher matcher = LABEL.matcher(line);
    return matcher.lookingAt() && KNOWN.contains(label(matcher));
  }

  private static String label(Matcher matcher) {
    return matcher.group("label").strip().toLowerCase(Locale.ROOT);
  }

  /** An address of a paper makes it one. */
  void address(String line) {
    String url = MarkdownLink.paperUrl(line);
    if (url != null && !certain) {
      paper.url(url);
      certain = true;
    }
  }

  /** Text under the heading: the abstract where that is said, else where nothing better comes. */
  void prose(String text, boolean isAbstract) {
    if (isAbstract && !text.isEmpty()) {
      paper.abstractText(text);
      abstractSeen = true;
    } else if (body.isEmpty() && SHORTEST.matcher(text).matches()) {
      body = text;
    }
  }

  Paper paper() {
    return paper.abstractText(body);
  }

  private void code(String value) {
    String url = MarkdownLink.url(value);
    paper.link(LinkKind.CODE, url == null && value.indexOf(' ') < 0 ? value : url);
  }

  private void categories(String value) {
    for (String code : value.replace('`', ' ').split("[\\s,;]+", -1)) {
      paper.category(code);
    }
  }

  private void upvotes(String value) {
    if (value.matches("\\d{1,9}")) {
      paper.upvotes(Integer.valueOf(value));
    }
  }
}
