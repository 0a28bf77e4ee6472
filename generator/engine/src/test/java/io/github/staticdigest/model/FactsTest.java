package io.github.staticdigest.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.staticdigest.sample.TestFacts;
import org.junit.jupiter.api.Test;

class FactsTest {

  private static final Facts ONE =
      new TestFacts().ids("arxiv:2403.01234").authors("Ada Lovelace").upvotes(3).facts();

  private static final Facts OTHER =
      new TestFacts()
          .ids("doi:10.1000/182")
          .published(new PartialDate(2024, 3, 2))
          .categories("cs.LG")
          .upvotes(9)
          .comments(1)
          .venue("A venue")
          .language("en")
          .facts();

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
