package io.github.staticdigest.learn;

import io.github.staticdigest.config.Overrides;
import io.github.staticdigest.dedupe.Deduplicator;
import io.github.staticdigest.model.CleanEntry;
import io.github.staticdigest.model.Facts;
import io.github.staticdigest.model.Problem;
import io.github.staticdigest.model.RawEntry;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/** Judges by labelled pairs which listings are folded into one paper. */
public final class FoldJudge {

  private final Function<RawEntry, CleanEntry> repair;

  /**
   * @param repair mends a text as a build does
   */
  public FoldJudge(Function<RawEntry, CleanEntry> repair) {
    this.repair = repair;
  }

  /**
   * Folds each pair by itself, as if two dumps listed it: once by title and abstract alone, once
   * with what else the file tells.
   *
   * @param files JSON Lines, see {@link LabelledPair}
   * @param problems gets an error for each line that cannot be understood
   */
  public FoldEvaluation judge(List<Path> files, Consumer<Problem> problems) {
    return new FoldEvaluation(
        new JsonLines<>(LabelledPair::of, problems).read(files).stream().map(this::judge).toList());
  }

  private FoldEvaluation.Outcome judge(LabelledPair pair) {
    return new FoldEvaluation.Outcome(
        pair, isFolded(textOf(pair.a()), textOf(pair.b())), isFolded(pair.a(), pair.b()));
  }

  private boolean isFolded(RawEntry a, RawEntry b) {
    List<CleanEntry> both = List.of(repair.apply(a), repair.apply(b));
    return new Deduplicator(Overrides.NONE).fold(both, problem -> {}).entries().size() == 1;
  }

  private static RawEntry textOf(RawEntry entry) {
    return new RawEntry(entry.at(), entry.title(), entry.abstractText(), Facts.NONE);
  }
}
