package io.github.staticdigest.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.staticdigest.model.Facts;
import io.github.staticdigest.model.Link;
import io.github.staticdigest.model.LinkKind;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The address that a source gives to a paper is kept as that of its page. */
class OwnPageTest {

  private static final Link PAGE = new Link(LinkKind.PAGE, "https://example.org/a_b?c=1&d=%20#e");

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\u0001',
      value = {
        "x.bib|@online{a, title={A}, url={https://example.org/a_b?c=1&d=%20#e}}",
        "y.bib|@online{a, title={A}, url={https://example.org/a\\_b?c=1\\&d=\\%20\\#e}}",
        "z.bib|@misc{a, title={A}, howpublished={\\url{https://example.org/a{\\_}b?c=1&d=%20#e}}}",
        "n.bib|@misc{a, title={A}, note={Available at: \\url{https://example.org/a_b?c=1&d=%20#e}}}",
        "x.csl.json|[{\"type\":\"webpage\",\"title\":\"A\",\"issued\":{},\"URL\":\"https://example.org/a_b?c=1&d=%20#e\"}]",
        "z.json|[{\"itemType\":\"webpage\",\"title\":\"A\",\"url\":\"https://example.org/a_b?c=1&d=%20#e\"}]",
        "f.json|{\"version\":\"https://jsonfeed.org/version/1\",\"items\":[{\"title\":\"A\",\"url\":\"https://example.org/a_b?c=1&d=%20#e\"}]}",
        "o.json|{\"results\":[{\"id\":\"https://openalex.org/W1\",\"title\":\"A\",\"primary_location\":{\"landing_page_url\":\"https://example.org/a_b?c=1&d=%20#e\"}}]}",
        "s.json|{\"data\":[{\"paperId\":\"1\",\"title\":\"A\",\"url\":\"https://example.org/a_b?c=1&d=%20#e\"}]}",
        "x.jsonl|{\"title\":\"A\",\"url\":\"https://example.org/a_b?c=1&d=%20#e\"}",
        "p.jsonl|{\"title\":\"A\",\"links\":[{\"kind\":\"page\",\"url\":\"https://example.org/a_b?c=1&d=%20#e\"}]}",
      })
  void theAddressOfASourceIsThatOfItsPage(String file, String text) {
    Reading reading = Reading.ofFile(folder, file, text + "\n");
    assertThat(reading.only().facts().links()).containsExactly(PAGE);
    assertThat(reading.problems()).isEmpty();
  }

  @Test
  void everyAddressOfRisIsKept() {
    Facts facts =
        ris(
            "UR  - https://example.org/a;b ; http://example.org/c https://example.org/d\n"
                + "UR  - https://example.org/e\n");
    assertThat(facts.links())
        .extracting(Link::url)
        .containsExactly(
            "https://example.org/a;b",
            "http://example.org/c",
            "https://example.org/d",
            "https://example.org/e");
    assertThat(facts.links()).extracting(Link::kind).containsOnly(LinkKind.PAGE);
  }

  @Test
  void anAddressThatHoldsANumberIsThatNumber() {
    Facts facts =
        ris("UR  - https://doi.org/10.1000/182\nUR  - https://arxiv.org/abs/2403.01234\n");
    assertThat(facts.links()).isEmpty();
    assertThat(facts.ids()).hasSize(2);
  }

  @Test
  void thePageOfSemanticScholarIsNotTheOneOfANumber() {
    String json =
        "{\"paperId\": \"1\", \"title\": \"A\", \"externalIds\": {\"ArXiv\": \"2403.01234\"},"
            + " \"url\": \"https://www.semanticscholar.org/paper/1\"}";
    assertThat(Reading.ofFile(folder, "s.json", json).only().facts().links()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "javascript:alert(1)",
        "ftp://example.org/a",
        "file:///etc/passwd",
        "data:text/html,x",
        "https://",
        "/a/b"
      })
  void onlyAddressesOfTheWebAreKept(String address) {
    assertThat(ris("UR  - " + address + "\n").links()).isEmpty();
    String bib = "@online{a, title={A}, url={" + address + "}}\n";
    assertThat(Reading.ofFile(folder, "x.bib", bib).only().facts().links()).isEmpty();
  }

  @Test
  void aNoteMayNameSomethingElse() {
    String bib = "@misc{a, title={A}, note={Code is at https://example.org/code}}\n";
    assertThat(Reading.ofFile(folder, "x.bib", bib).only().facts().links())
        .containsExactly(new Link(LinkKind.PROJECT, "https://example.org/code"));
  }

  private Facts ris(String fields) {
    String record = "TY  - ELEC\nTI  - A\n" + fields + "ER  - \n";
    return Reading.ofFile(folder, "x.ris", record).only().facts();
  }
}
