package io.github.staticdigest.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MisspellingTest {

  private static final List<String> KEYS = List.of("title", "authors", "doi", "date");

  @Test
  void theWordWithTheFewestChangesWasMeant() {
    assertThat(Misspelling.of("autor", KEYS, 2)).isEqualTo("authors");
    assertThat(Misspelling.of("Author", KEYS, 1)).isEqualTo("authors");
    assertThat(Misspelling.of("doy", KEYS, 1)).isEqualTo("doi");
  }

  @Test
  void neighboursInTheWrongOrderAreOneChange() {
    assertThat(Misspelling.of("dio", KEYS, 1)).isEqualTo("doi");
    assertThat(Misspelling.of("titel", KEYS, 1)).isEqualTo("title");
    assertThat(Misspelling.of("tilet", KEYS, 1)).isNull();
  }

  @Test
  void whereNoWordIsNearNoneWasMeant() {
    assertThat(Misspelling.of("note", KEYS, 1)).isNull();
    assertThat(Misspelling.of("", KEYS, 2)).isNull();
    assertThat(Misspelling.of("title", List.of(), 2)).isNull();
  }
}
