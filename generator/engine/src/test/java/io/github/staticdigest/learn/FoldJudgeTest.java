package io.github.staticdigest.learn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.tuple;

import io.github.staticdigest.learn.FoldEvaluation.OfKind;
import io.github.staticdigest.learn.FoldEvaluation.Outcome;
import io.github.staticdigest.model.Problem;
import io.github.staticdigest.repair.Repairer;
import io.github.staticdigest.sample.Papers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FoldJudgeTest {

  private static final String ONE = Papers.words("w", 60);
  private static final String OTHER = Papers.words("v", 60);

  @TempDir Path folder;
  private final List<Problem> problems = new ArrayList<>();

  @Test
  void pairsAreJudgedByTextAndByAllThatIsKnown() throws IOException {
    FoldEvaluation evaluation =
        judge(
            pair("true, \"grade\": \"recognisable\"", ONE, ONE),
            pair("true, \"grade\": \"rewritten\", \"id\": \"2403.01234\"", ONE, OTHER),
            pair("false", ONE, OTHER),
            pair("false", ONE, ONE));
    assertThat(problems).isEmpty();
    assertThat(evaluation.ofKinds())
        .containsExactly(
            entry("look-alike", new OfKind(2, 1, 1)),
            entry("recognisable", new OfKind(1, 1, 1)),
            entry("rewritten", new OfKind(1, 0, 1)));
    assertThat(evaluation.precision(Outcome::byText)).isEqualTo(0.5);
    assertThat(evaluation.recall(Outcome::byText)).isEqualTo(0.5);
    assertThat(evaluation.recall(Outcome::byAll)).isEqualTo(1);
  }

  @Test
  void pairsOfOneGradeAreToldApartByWhetherTheyAreOnePaper() throws IOException {
    FoldEvaluation evaluation =
        judge(
            pair("true, \"grade\": \"hard\"", ONE, ONE),
            pair("false, \"grade\": \"hard\"", ONE, ONE));
    assertThat(evaluation.ofKinds())
        .containsExactly(
            entry("hard", new OfKind(1, 1, 1)), entry("hard, two papers", new OfKind(1, 1, 1)));
  }

  @Test
  void noSignOfATextReachesTheTerminalAsAnOrder() throws IOException {
    List<String> lines = FoldText.lines(judge(pair("true", "\\u001b[31mred", OTHER)));
    assertThat(lines).contains("    \uFFFD[31mred").noneMatch(line -> line.contains("\u001b"));
  }

  @Test
  void eachMissIsToldWithItsTwoTexts() throws IOException {
    List<String> lines = FoldText.lines(judge(pair("true", ONE, ONE), pair("true", ONE, OTHER)));
    assertThat(lines.get(0)).contains("2 pairs", "precision 100.00 %, recall 50.00 %");
    assertThat(lines.subList(2, lines.size()))
        .containsExactly(
            "one paper             2      1  50.00%          1  50.00%",
            folder.resolve("pairs.jsonl") + ":2, one paper: one paper, not folded",
            "  Title",
            "    " + ONE,
            "  Title",
            "    " + OTHER);
  }

  @Test
  void anEmptyFileSaysNothing() throws IOException {
    FoldEvaluation evaluation = judge();
    assertThat(evaluation.precision(Outcome::byText)).isEqualTo(1);
    assertThat(evaluation.recall(Outcome::byText)).isEqualTo(1);
  }

  @Test
  void aLineThatIsNoPairIsAnError() throws IOException {
    judge("{\"a\": {}}", "{\"same\": true, \"a\": {\"title\": \"A\"}, \"b\": {}}", "[");
    assertThat(problems)
        .extracting(Problem::line, Problem::message)
        .containsExactly(
            tuple(1, "It does not say whether they are the same"),
            tuple(2, "One of the two has no title"),
            tuple(3, "It is no JSON"));
  }

  private static String pair(String same, String a, String b) {
    return "{\"same\": %s, \"a\": %s, \"b\": %s}".formatted(same, side(a), side(b));
  }

  private static String side(String text) {
    return "{\"title\": \"Title\", \"abstract\": \"%s\"}".formatted(text);
  }

  private FoldEvaluation judge(String... lines) throws IOException {
    Path file = Files.write(folder.resolve("pairs.jsonl"), List.of(lines));
    return new FoldJudge(new Repairer()::repair).judge(List.of(file), problems::add);
  }
}
