package io.github.staticdigest.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.staticdigest.model.Facts;
import io.github.staticdigest.model.page.EntryPage;
import io.github.staticdigest.model.page.EntryPage.Filed;
import io.github.staticdigest.sample.TestFacts;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the page of a paper says of where it is filed, and why. */
class FiledTest {

  private static final Facts CODED = new TestFacts().categories("q-bio.PE", "math.DS").facts();

  @Test
  void theCategoriesThatBelongToATopicAreTold() {
    EntryPage page = digest().model(digest().address("Roots"), EntryPage.class);
    assertThat(page.filed())
        .extracting(Filed::codes)
        .containsExactly(List.of(), List.of("q-bio.PE"));
  }

  @Test
  void aCategoryThatIsTheReasonIsNoPhrase() {
    TestDigest digest = digest().because("q-bio.PE");
    EntryPage page = digest.model(digest.address("Roots"), EntryPage.class);
    assertThat(page.filed().get(1).because()).isEmpty();
    assertThat(page.filed().get(1).codes()).containsExactly("q-bio.PE");
  }

  @ParameterizedTest
  @ValueSource(strings = {"broadsheet", "journal", "index"})
  void whereNoPhraseDecidedThePageSaysWhatDid(String theme) {
    String page = digest().because().site(theme).get(digest().address("Roots"));
    assertThat(page)
        .contains("no single phrase decided it")
        .contains("filed by its source under q-bio.PE")
        .doesNotContain("no topic’s words");
  }

  @ParameterizedTest
  @ValueSource(strings = {"broadsheet", "journal", "index"})
  void ofAPaperUnderNoTopicThePageSaysSo(String theme) {
    TestDigest digest = new TestDigest().issue("a").paper("Roots");
    assertThat(digest.site(theme).get(digest.address("Roots")))
        .contains("no topic’s words stand in it")
        .doesNotContain("no single phrase");
  }

  private static TestDigest digest() {
    return new TestDigest()
        .coded("soil", "q-bio.QM")
        .coded("evolution", "q-bio.PE")
        .issue("a")
        .paper("Roots", "soil", "evolution")
        .facts("Roots", CODED);
  }
}
