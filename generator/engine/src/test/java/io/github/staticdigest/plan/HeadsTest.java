package io.github.staticdigest.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.staticdigest.model.page.Head;
import io.github.staticdigest.text.Messages;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class HeadsTest {

  @Test
  void noTwoPagesShareATitleOrADescription() {
    Heads heads = new Heads("S", null, Messages.of("en"));
    List<String> names = List.of("T", "T (issue 1)", "T (aaaa)");
    List<String> words = List.of("D", "E");
    List<Head> all =
        Stream.of("a.html", "b.html", "c.html", "d.html", "e.html")
            .map(path -> heads.page(path, names, words, null))
            .toList();

    assertThat(all)
        .extracting(Head::title)
        .containsExactly(
            "T – S",
            "T (issue 1) – S",
            "T (aaaa) – S",
            "T (aaaa) – S (d.html)",
            "T (aaaa) – S (e.html)");
    assertThat(all)
        .extracting(Head::description)
        .containsExactly("D", "E", "E (c.html)", "E (d.html)", "E (e.html)");
  }

  @Test
  void aPaperCannotTakeTheNameOfTheSite() {
    Heads heads = new Heads("S", null, Messages.of("en"));
    assertThat(heads.front("D").title()).isEqualTo("S");
    assertThat(heads.page("a.html", List.of("S"), List.of("D", "E"), null))
        .isEqualTo(new Head("a.html", "", "S – S", "E", null, true, null));
  }

  @Test
  void theCanonicalAddressIsThePagesOwn() {
    Heads heads = new Heads("S", "https://a.example/", Messages.of("en"));
    assertThat(heads.page("x/a.html", List.of("A"), List.of("D"), null).canonical())
        .isEqualTo("https://a.example/x/a.html");
    assertThat(heads.hidden("x/old.html", "A", "D", "x/a.html"))
        .isEqualTo(
            new Head("x/old.html", "../", "A – S", "D", "https://a.example/x/a.html", false, null));
    assertThat(heads.hidden("404.html", "A", "D", null).canonical()).isNull();
  }
}
