package io.github.staticdigest.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FactsTest {

  private static final Facts ONE =
      new Facts(
          List.of(new Identifier(Identifier.ARXIV, "2403.01234")),
          List.of(new Author("Ada Lovelace", null)),
          null,
          null,
          null,
          List.of(),
          3,
          null,
          null,
          null,
          List.of());

  private static final Facts OTHER =
      new Facts(
          List.of(new Identifier(Identifier.DOI, "10.1000/182")),
          List.of(),
          new PartialDate(2024, 3, 2),
          null,
          null,
          List.of("cs.LG"),
          9,
          1,
          "A venue",
          "en",
          List.of());

  @Test
  void whatOneDoesNotTellTheOtherDoes() {
    Facts both = ONE.or(OTHER);
    assertThat(both.authors()).extracting(Author::name).containsExactly("Ada Lovelace");
    assertThat(both.published()).isEqualTo(new PartialDate(2024, 3, 2));
    assertThat(both.updated()).isNull();
    assertThat(both.categories()).containsExactly("cs.LG");
    assertThat(both.upvotes()).isEqualTo(3);
    assertThat(both.venue()).isEqualTo("A venue");
    assertThat(ONE.or(Facts.NONE)).isEqualTo(ONE);
    assertThat(Facts.NONE.or(ONE)).isEqualTo(ONE);
  }

  @Test
  void aNumberIsFoundByItsScheme() {
    assertThat(ONE.id(Identifier.ARXIV)).isEqualTo("2403.01234");
    assertThat(ONE.id(Identifier.DOI)).isNull();
  }
}
