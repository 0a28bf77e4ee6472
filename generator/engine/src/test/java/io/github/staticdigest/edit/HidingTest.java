package io.github.staticdigest.edit;

import static io.github.staticdigest.sample.Papers.paper;
import static io.github.staticdigest.sample.Papers.repaired;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.staticdigest.config.Sidecar;
import io.github.staticdigest.config.Sidecar.Named;
import io.github.staticdigest.model.CleanEntry;
import io.github.staticdigest.model.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class HidingTest {

  private static final CleanEntry TULU = repaired("a.txt", 1, "T\\\"ulu 3", "Tülu 3", null);
  private static final CleanEntry SOUPS = paper("a.txt", 2, "Model Soups", null);
  private static final CleanEntry SOUPS_AGAIN = paper("b.txt", 1, "Model Soups", null);
  private static final CleanEntry POSEIDON = paper("b.txt", 2, "Poseidon", null);
  private static final List<CleanEntry> ALL = List.of(TULU, SOUPS, SOUPS_AGAIN, POSEIDON);

  private final List<Problem> problems = new ArrayList<>();

  @Test
  void aHiddenPaperLeavesTheDumpThatHidesItAndNoOther() {
    assertThat(hide("a.txt", "model soups")).containsExactly(TULU, SOUPS_AGAIN, POSEIDON);
    assertThat(problems).isEmpty();
  }

  @Test
  void aPaperIsHiddenByItsRawTitleToo() {
    assertThat(hide("a.txt", "T\\\"ulu 3")).containsExactly(SOUPS, SOUPS_AGAIN, POSEIDON);
  }

  @Test
  void whereNothingIsHiddenAllStays() {
    assertThat(Hiding.apply(ALL, Map.of("a.txt", sidecar("a.txt")), problems::add)).isEqualTo(ALL);
  }

  @Test
  void aTitleThatTheDumpDoesNotListIsAProblemThatNamesTheNearest() {
    assertThat(hide("b.txt", "Posseidon")).isEqualTo(ALL);
    assertThat(problems)
        .containsExactly(
            Problem.error(
                "dumps/b.txt.yaml",
                4,
                "No paper in b.txt is called “Posseidon”",
                "Did you mean “Poseidon”? Copy the title from the dump"));
  }

  @Test
  void nothingIsOfferedWhereNoTitleOfTheDumpIsNear() {
    hide("b.txt", "Moss in the north of Norway");
    assertThat(problems)
        .extracting(Problem::fix)
        .containsExactly("Copy the title from the dump, in which none is near, or remove the line");
  }

  @Test
  void aDumpWithoutPapersHasNothingToHide() {
    assertThat(hide("c.txt", "Poseidon")).isEqualTo(ALL);
    assertThat(problems)
        .extracting(Problem::fix)
        .containsExactly("Remove the line, since the dump lists no paper");
  }

  @Test
  void problemsStandInTheOrderOfDumps() {
    Map<String, Sidecar> sidecars =
        Map.of(
            "b.txt", sidecar("b.txt", new Named("x", "", 1)),
            "a.txt", sidecar("a.txt", new Named("y", "", 1)));
    Hiding.apply(ALL, sidecars, problems::add);
    assertThat(problems)
        .extracting(Problem::file)
        .containsExactly("dumps/a.txt.yaml", "dumps/b.txt.yaml");
  }

  private List<CleanEntry> hide(String dump, String title) {
    Map<String, Sidecar> sidecars = Map.of(dump, sidecar(dump, new Named(title, "", 4)));
    return Hiding.apply(ALL, sidecars, problems::add);
  }

  private static Sidecar sidecar(String dump, Named... hidden) {
    return new Sidecar(
        "dumps/" + dump + ".yaml",
        null,
        null,
        false,
        List.of(),
        null,
        List.of(),
        List.of(),
        List.of(),
        List.of(hidden));
  }
}
