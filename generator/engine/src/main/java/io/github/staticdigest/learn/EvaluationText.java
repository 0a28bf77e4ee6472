package io.github.staticdigest.learn;

import io.github.staticdigest.learn.Evaluation.Bin;
import io.github.staticdigest.learn.Evaluation.OfTopic;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** An evaluation as lines of text. */
public final class EvaluationText {

  private static final int CONFUSIONS = 20;
  private static final int MISTAKES = 20;

  private EvaluationText() {}

  /** All figures, one line each. */
  public static List<String> lines(Evaluation evaluation) {
    List<String> lines = new ArrayList<>();
    lines.add(
        format(
            "%d papers: %.1f %% exact, %.1f %% acceptable, macro-F1 %.3f",
            evaluation.papers(),
            100 * evaluation.exact(),
            100 * evaluation.acceptable(),
            evaluation.macroF1()));
    lines.add(format("%-20s %6s %6s %9s %7s", "topic", "papers", "filed", "precision", "recall"));
    for (OfTopic topic : evaluation.ofTopics()) {
      lines.add(
          format(
              "%-20s %6d %6d %8.1f%% %6.1f%%",
              topic.slug(),
              topic.papers(),
              topic.filed(),
              100 * topic.precision(),
              100 * topic.recall()));
    }
    headed(
        "Mixed up most often (right, filed, papers)",
        evaluation.confusions().entrySet().stream()
            .limit(CONFUSIONS)
            .map(e -> format("  %s, %s, %d", e.getKey().get(0), e.getKey().get(1), e.getValue())),
        lines);
    lines.add(
        format("Calibration (score, right, papers), error %.3f", evaluation.calibrationError()));
    for (Bin bin : evaluation.bins()) {
      lines.add(format("  %.2f  %.2f  %d", bin.score(), bin.accuracy(), bin.papers()));
    }
    headed(
        "Worst mistakes",
        evaluation.mistakes().stream().limit(MISTAKES).map(EvaluationText::line),
        lines);
    return lines;
  }

  /** Nothing where there is nothing to stand under the heading. */
  private static void headed(String heading, Stream<String> under, List<String> lines) {
    List<String> told = under.toList();
    if (!told.isEmpty()) {
      lines.add(heading);
      lines.addAll(told);
    }
  }

  private static String line(Judged paper) {
    return format(
        "  %.2f %s instead of %s: %s (%s)",
        paper.filing().primary().score(),
        paper.given(),
        paper.right(),
        paper.example().entry().title().text(),
        String.join(", ", paper.filing().primary().because()));
  }

  private static String format(String format, Object... values) {
    return String.format(Locale.ROOT, format, values);
  }
}
