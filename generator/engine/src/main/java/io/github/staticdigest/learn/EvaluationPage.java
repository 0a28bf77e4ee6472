package io.github.staticdigest.learn;

import io.github.staticdigest.learn.Evaluation.Bin;
import io.github.staticdigest.learn.Evaluation.OfTopic;
import java.util.List;
import java.util.Locale;

/** An evaluation as one HTML page that needs nothing else: figures, matrix and two plots. */
public final class EvaluationPage {

  private static final String HEAD =
      """
      <!DOCTYPE html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>How well papers are filed</title>
      <style>
      body { font: 1rem/1.5 Georgia, serif; max-width: 70rem; margin: 2rem auto; padding: 0 1rem }
      table { border-collapse: collapse } td, th { padding: .1rem .6rem; text-align: right }
      td:first-child, th:first-child { text-align: left }
      .matrix { overflow-x: auto } .matrix td { padding: .1rem .4rem; font-size: .8rem }
      .matrix th { font-size: .8rem; font-weight: normal } .right { font-weight: bold }
      svg { max-width: 30rem; width: 100% } text { font: 11px sans-serif }
      </style>
      </head>
      <body>
      """;

  private final Evaluation evaluation;
  private final StringBuilder page = new StringBuilder(HEAD);

  private EvaluationPage(Evaluation evaluation) {
    this.evaluation = evaluation;
  }

  /** The page; the same evaluation gives the same text. */
  public static String of(Evaluation evaluation) {
    EvaluationPage page = new EvaluationPage(evaluation);
    page.summary();
    page.topics();
    page.calibration();
    page.matrix();
    page.mistakes();
    return page.page.append("</body>\n</html>\n").toString();
  }

  private void summary() {
    add("<h1>How well papers are filed</h1>\n");
    add(
        "<p>%d papers: %.1f&nbsp;%% exact, %.1f&nbsp;%% acceptable, macro-F1 %.3f.</p>\n",
        evaluation.papers(),
        100 * evaluation.exact(),
        100 * evaluation.acceptable(),
        evaluation.macroF1());
  }

  private void topics() {
    add("<h2>Topics</h2>\n<table>\n<tr><th>topic<th>papers<th>filed<th>precision<th>recall<th>\n");
    for (OfTopic topic : evaluation.ofTopics()) {
      add(
          "<tr><td>%s<td>%d<td>%d<td>%.1f&nbsp;%%<td>%.1f&nbsp;%%<td>%s\n",
          escaped(topic.slug()),
          topic.papers(),
          topic.filed(),
          100 * topic.precision(),
          100 * topic.recall(),
          bar(topic.f1()));
    }
    add("</table>\n");
  }

  private static String bar(double f1) {
    return format(
        "<svg viewBox=\"0 0 100 10\" style=\"width:8rem\" role=\"img\" aria-label=\"F1 %.2f\">"
            + "<rect width=\"%.1f\" height=\"10\" fill=\"#345\"/></svg>",
        f1, 100 * f1);
  }

  private void calibration() {
    add("<h2>Calibration</h2>\n<p>Mean error %.3f. ", evaluation.calibrationError());
    add("On the line a filing is right as often as its score says.</p>\n");
    add("<svg viewBox=\"-30 -15 260 255\" role=\"img\" aria-label=\"Accuracy by score\">\n");
    add("<path d=\"M0 0V200H200M0 200L200 0\" fill=\"none\" stroke=\"#999\"/>\n");
    for (Bin bin : evaluation.bins()) {
      add(
          "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"%.1f\" fill=\"#345\"><title>%d papers</title></circle>\n",
          200 * bin.score(),
          200 - 200 * bin.accuracy(),
          2 + 10 * Math.sqrt((double) bin.papers() / evaluation.papers()),
          bin.papers());
    }
    add("<text x=\"100\" y=\"220\">score</text><text x=\"-28\" y=\"6\">right</text>\n</svg>\n");
  }

  private void matrix() {
    List<OfTopic> topics = evaluation.ofTopics();
    add("<h2>Confusion</h2>\n<p>A row is where papers belong, a column where they stand.</p>\n");
    add("<div class=\"matrix\"><table>\n<tr><th>");
    topics.forEach(topic -> add("<th>%s", escaped(topic.slug())));
    for (OfTopic row : topics) {
      add("\n<tr><th>%s", escaped(row.slug()));
      for (OfTopic column : topics) {
        int count = evaluation.count(row.slug(), column.slug());
        String mark = row.slug().equals(column.slug()) ? " class=\"right\"" : "";
        add("<td%s>%s", mark, count == 0 ? "" : Integer.toString(count));
      }
    }
    add("\n</table></div>\n");
  }

  private void mistakes() {
    add("<h2>Worst mistakes</h2>\n<ol>\n");
    for (Judged paper : evaluation.mistakes().stream().limit(50).toList()) {
      add(
          "<li>%s: <b>%s</b> instead of <b>%s</b>, score %.2f, here because: <i>%s</i>\n",
          escaped(paper.example().entry().title().text()),
          escaped(paper.given()),
          escaped(paper.right()),
          paper.filing().primary().score(),
          escaped(String.join(", ", paper.filing().primary().because())));
    }
    add("</ol>\n");
  }

  private void add(String format, Object... values) {
    page.append(format(format, values));
  }

  private static String format(String format, Object... values) {
    return String.format(Locale.ROOT, format, values);
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
