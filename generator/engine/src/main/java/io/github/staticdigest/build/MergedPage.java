package io.github.staticdigest.build;

import io.github.staticdigest.dedupe.Folding;
import io.github.staticdigest.model.Appearance;
import io.github.staticdigest.model.Entry;
import io.github.staticdigest.model.Fold;
import io.github.staticdigest.model.RichText;
import io.github.staticdigest.model.Variant;
import io.github.staticdigest.text.Printable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What was folded and why, as one HTML page that needs nothing else, for the curator: first what
 * text alone decided, the least alike in front; at the end papers that were kept apart and may be
 * one. Listings that repeat a text are only counted.
 */
final class MergedPage {

  /** How the page begins, by which one of an earlier build is known. */
  static final String OPENING =
      """
      <!DOCTYPE html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>Merged papers</title>
      """;

  private static final String HEAD =
      """
      <style>
      body { font: 1rem/1.5 Georgia, serif; max-width: 70rem; margin: 2rem auto; padding: 0 1rem }
      section { border-top: 1px solid; margin-top: 1.5rem }
      .pair { display: grid; grid-template-columns: 1fr 1fr; gap: 2rem }
      h2 { font-size: 1.1rem } h3 { font-size: 1rem; margin: 0 } .place { font-size: .85rem }
      </style>
      </head>
      <body>
      <h1>Merged papers</h1>
      """;

  /** From what has to be looked at most to what is certain. */
  private static final List<String> RULES =
      List.of(
          "revised",
          "by-another-text",
          "near-title",
          "same-title",
          "missing-abstract",
          "same-number",
          "merged");

  private static final Map<String, String> MEANINGS =
      Map.of(
          "revised", "a revised text under another title",
          "by-another-text", "joined through another text of the paper",
          "near-title", "nearly the same title and abstract",
          "same-title", "the same title and like abstracts",
          "missing-abstract", "the same title, one without an abstract",
          "same-number", "the same number",
          "merged", "merged by the curator");

  private MergedPage() {}

  /** The page; the same folding gives the same text. */
  static String of(Folding folding) {
    Map<Appearance, Pair> pairs = pairs(folding);
    List<Fold> telling = new ArrayList<>();
    folding.folds().stream().filter(fold -> pairs.containsKey(fold.folded())).forEach(telling::add);
    telling.sort(
        Comparator.<Fold>comparingInt(fold -> RULES.indexOf(fold.rule()))
            .thenComparingDouble(Fold::similarity));
    StringBuilder page = new StringBuilder(OPENING).append(HEAD);
    page.append(
        String.format(
            Locale.ROOT,
            """
            <p>%d listings repeat a paper in words that stood before; %d tell it otherwise and are shown
            here. Where two are not one, write both places under <code>apart:</code> in
            overrides.yaml.</p>
            """,
            folding.folds().size() - telling.size(),
            telling.size()));
    telling.forEach(fold -> section(fold, pairs.get(fold.folded()), page));
    SameAddress.of(folding.entries()).forEach(papers -> possible(papers, page));
    return page.append("</body>\n</html>\n").toString();
  }

  /** An entry and one of its other texts. */
  private record Pair(Entry entry, Variant other) {}

  /** The texts that differ from the kept ones, by the place where each first stood. */
  private static Map<Appearance, Pair> pairs(Folding folding) {
    Map<Appearance, Pair> pairs = new HashMap<>();
    for (Entry entry : folding.entries()) {
      entry.variants().forEach(variant -> pairs.put(variant.at(), new Pair(entry, variant)));
    }
    return pairs;
  }

  private static void section(Fold fold, @Nullable Pair pair, StringBuilder page) {
    if (pair == null) {
      return;
    }
    Entry entry = pair.entry();
    page.append(
        String.format(
            Locale.ROOT,
            "<section>\n<h2>%s, abstracts %d %% alike</h2>\n<p>%s</p>\n<div class=\"pair\">\n",
            escaped(MEANINGS.getOrDefault(fold.rule(), fold.rule())),
            Math.round(100 * fold.similarity()),
            escaped(fold.note())));
    side(fold.kept(), entry.title(), entry.abstractText(), page);
    side(fold.folded(), pair.other().title(), pair.other().abstractText(), page);
    page.append("</div>\n</section>\n");
  }

  /** Papers that may be one. */
  private static void possible(List<Entry> papers, StringBuilder page) {
    page.append(
        """
        <section>
        <h2>not merged, though their sources give the same page</h2>
        <p>Where they are one, write their places under <code>merge:</code> in overrides.yaml.</p>
        <div class="pair">
        """);
    papers.forEach(
        paper -> side(paper.appearances().get(0), paper.title(), paper.abstractText(), page));
    page.append("</div>\n</section>\n");
  }

  private static void side(
      Appearance at, RichText title, @Nullable RichText abstractText, StringBuilder page) {
    page.append("<div>\n<h3>").append(escaped(title.plain())).append("</h3>\n").append(place(at));
    if (abstractText != null) {
      page.append("<p>").append(escaped(abstractText.plain())).append("</p>\n");
    }
    page.append("</div>\n");
  }

  private static String place(Appearance at) {
    return "<p class=\"place\">" + escaped(at.dump() + ":" + at.line()) + "</p>\n";
  }

  private static String escaped(String text) {
    return Printable.without(text)
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
