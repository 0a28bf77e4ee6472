package io.github.staticdigest.dedupe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.staticdigest.config.Overrides;
import io.github.staticdigest.model.CleanEntry;
import io.github.staticdigest.model.Entry;
import io.github.staticdigest.model.Fold;
import io.github.staticdigest.model.Problem;
import io.github.staticdigest.sample.Seeds;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SeedFoldingTest {

  /** The pairs that come nearest to each other by abstract or by title. */
  private static final List<String> LOOK_ALIKES =
      List.of(
          "ViTPose: Simple Vision Transformer Baselines for Human Pose Estimation",
          "ViTPose++: Vision Transformer for Generic Body Pose Estimation",
          "Transformer as Linear Expansion of Learngene",
          "Exploring Learngene via Stage-wise Weight Sharing",
          "Memory Augmented Large Language Models are Computationally Universal",
          "Autoregressive Large Language Models are Computationally Universal",
          "Unified Scaling Laws for Routed Language Models",
          "Scaling Laws for Neural Language Models",
          "AURORA:Automated Training Framework",
          "Aurora: A Foundation Model of the Atmosphere",
          "FuXi: A cascade",
          "FuXi Weather: A data-to-forecast",
          "Fuxi-DA: A Generalized");

  private final List<Problem> problems = new ArrayList<>();
  private final List<CleanEntry> listed = Seeds.repaired();
  private final Folding folding = new Deduplicator(Overrides.NONE).fold(listed, problems::add);

  @Test
  void theFiveDumpsList552TimesAndHold465Papers() {
    assertThat(listed).hasSize(552);
    assertThat(folding.entries()).hasSize(465);
    assertThat(folding.folds()).hasSize(87);
    assertThat(folding.entries().stream().mapToInt(entry -> entry.appearances().size()).sum())
        .isEqualTo(552);
    assertThat(problems).isEmpty();
  }

  @Test
  void idsAndSlugsAreUnique() {
    Set<String> addresses = new HashSet<>();
    for (Entry entry : folding.entries()) {
      assertThat(entry.slug()).matches("[a-z0-9]+(-[a-z0-9]+)*-[0-9a-f]{6}").hasSizeLessThan(88);
      assertThat(addresses.add(entry.slug())).isTrue();
      assertThat(entry.aliases()).allMatch(addresses::add);
    }
    assertThat(folding.entries()).extracting(Entry::id).doesNotHaveDuplicates();
  }

  @Test
  void openElmIsOnePaperWithTwoTexts() {
    Entry openElm = entries("OpenELM").get(0);
    assertThat(openElm.appearances()).hasSize(3);
    assertThat(openElm.variants()).hasSize(1);
    assertThat(openElm.abstractText().plain()).contains("https://huggingface.co/apple/OpenELM");
    assertThat(folding.folds())
        .filteredOn(fold -> fold.id().equals(openElm.id()))
        .extracting(Fold::rule, Fold::similarity)
        .containsOnly(tuple("same-title", 0.95));
    assertThat(folding.folds()).filteredOn(fold -> !fold.rule().equals("same-text")).hasSize(2);
  }

  @Test
  void lookAlikesStayTwo() {
    for (String title : LOOK_ALIKES) {
      assertThat(entries(title)).as(title).hasSize(1);
    }
  }

  @Test
  void eachIssueAddedLeavesTheIdentitiesOfTheOlderOnes() {
    List<String> dumps = Seeds.dumps().stream().map(dump -> dump.file()).toList();
    for (int i = 1; i < dumps.size(); i++) {
      Set<String> older = Set.copyOf(dumps.subList(0, i));
      List<CleanEntry> part =
          listed.stream().filter(entry -> older.contains(entry.raw().at().dump())).toList();
      List<Entry> before = new Deduplicator(Overrides.NONE).fold(part, problems::add).entries();
      for (int j = 0; j < before.size(); j++) {
        assertThat(folding.entries().get(j).id()).isEqualTo(before.get(j).id());
        assertThat(folding.entries().get(j).slug()).isEqualTo(before.get(j).slug());
      }
    }
  }

  private List<Entry> entries(String start) {
    return folding.entries().stream()
        .filter(entry -> entry.title().plain().startsWith(start))
        .toList();
  }
}
