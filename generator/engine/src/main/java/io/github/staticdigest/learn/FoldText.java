package io.github.staticdigest.learn;

import io.github.staticdigest.learn.FoldEvaluation.OfKind;
import io.github.staticdigest.learn.FoldEvaluation.Outcome;
import io.github.staticdigest.model.RawEntry;
import io.github.staticdigest.text.Printable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** An evaluation of folding as lines of text. */
public final class FoldText {

  private FoldText() {}

  /** The figures, then each pair that text alone got wrong, with its two texts. */
  public static List<String> lines(FoldEvaluation evaluation) {
    List<String> lines = new ArrayList<>();
    lines.add(
        format(
            "%d pairs; by text alone precision %.2f %%, recall %.2f %%; by all that is known"
                + " precision %.2f %%, recall %.2f %%",
            evaluation.outcomes().size(),
            100 * evaluation.precision(Outcome::byText),
            100 * evaluation.recall(Outcome::byText),
            100 * evaluation.precision(Outcome::byAll),
            100 * evaluation.recall(Outcome::byAll)));
    lines.add(
        format("%-16s %6s %14s %18s", "kind", "pairs", "folded by text", "by all that is known"));
    for (Map.Entry<String, OfKind> kind : evaluation.ofKinds().entrySet()) {
      lines.add(line(printable(kind.getKey()), kind.getValue()));
    }
    for (Outcome outcome : evaluation.outcomes()) {
      if (outcome.isMiss()) {
        tell(outcome.pair(), lines);
      }
    }
    return lines;
  }

  private static String line(String kind, OfKind figures) {
    return format(
        "%-16s %6d %6d %6.2f%% %10d %6.2f%%",
        kind,
        figures.pairs(),
        figures.byText(),
        100.0 * figures.byText() / figures.pairs(),
        figures.byAll(),
        100.0 * figures.byAll() / figures.pairs());
  }

  private static void tell(LabelledPair pair, List<String> lines) {
    lines.add(
        format(
            "%s:%d, %s: %s",
            pair.file(),
            pair.line(),
            printable(pair.kind()),
            pair.same() ? "one paper, not folded" : "two papers, folded"));
    for (RawEntry side : List.of(pair.a(), pair.b())) {
      lines.add("  " + printable(side.title()));
      lines.add("    " + (side.abstractText() == null ? "-" : printable(side.abstractText())));
    }
  }

  /** A text of a file as a terminal may show it. */
  private static String printable(String text) {
    return Printable.replaced(text);
  }

  private static String format(String format, Object... values) {
    return String.format(Locale.ROOT, format, values);
  }
}
