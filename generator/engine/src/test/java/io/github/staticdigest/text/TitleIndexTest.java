package io.github.staticdigest.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TitleIndexTest {

  private final TitleIndex<String> index = new TitleIndex<>();

  @Test
  void aTitleIsFoundAsItIsShownAndAsTheDumpHasIt() {
    index.add("Tülu 3", "T\\\"ulu 3", "tulu");
    assertThat(index.find("tulu 3")).containsExactly("tulu");
    assertThat(index.find("T\\\"ulu 3")).containsExactly("tulu");
    assertThat(index.find("Tulu 2")).isEmpty();
  }

  @Test
  void theShownTitleGoesBeforeTheRawOne() {
    index.add("First", "Second", "one");
    index.add("Second", "Third", "two");
    assertThat(index.find("Second")).containsExactly("two");
  }

  @Test
  void papersThatShareATitleAreAllFoundAndEachOnce() {
    index.add("Complexity", "Complexity", "one");
    index.add("Complexity", "Complexity.", "one");
    index.add("complexity", "Complexity", "two");
    assertThat(index.find("COMPLEXITY")).containsExactly("one", "two");
  }

  @Test
  void theNearestIsNamedAsItIsShown() {
    assertThat(index.nearest("Tulu")).isEmpty();
    index.add("Tülu 3", "T\\\"ulu 3", "tulu");
    assertThat(index.nearest("Tulu")).contains("Tülu 3");
  }
}
