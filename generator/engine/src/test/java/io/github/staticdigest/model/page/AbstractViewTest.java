package io.github.staticdigest.model.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.staticdigest.model.RichText;
import io.github.staticdigest.model.Span;
import io.github.staticdigest.model.Span.Style;
import java.util.List;
import org.junit.jupiter.api.Test;

class AbstractViewTest {

  @Test
  void sentencesThatAreNoNeighboursHaveAnEllipsisBetweenThem() {
    assertThat(rest("Seas rise. ", "We ask why.", " It is warm."))
        .isEqualTo("Seas rise. … It is warm.");
    assertThat(rest("Seas rise. ", "We ask why.", "It is warm."))
        .as("where the space behind the gist was lost")
        .isEqualTo("Seas rise. … It is warm.");
  }

  @Test
  void whereTheGistIsTheFirstOrTheLastNothingIsLeftOutWithin() {
    assertThat(rest("", "We ask why.", " It is warm.")).isEqualTo("It is warm.");
    assertThat(rest("Seas rise. ", "We ask why.", "")).isEqualTo("Seas rise.");
    assertThat(rest("Seas rise. ", "We ask why.", " ")).isEqualTo("Seas rise.");
    assertThat(rest("", "We ask why.", "")).isEmpty();
  }

  @Test
  void withoutAGistTheRestIsAll() {
    assertThat(rest("Seas rise. It is warm.", "", "")).isEqualTo("Seas rise. It is warm.");
  }

  @Test
  void theRestKeepsItsStyles() {
    RichText before =
        new RichText(List.of(new Span("Seas", Style.EMPHASIS), Span.plain(" rise. ")));
    RichText after =
        new RichText(List.of(Span.plain(" "), new Span("https://a.example/", Style.LINK)));
    assertThat(new AbstractView(before, RichText.of("We ask."), after).rest().spans())
        .containsExactly(
            new Span("Seas", Style.EMPHASIS),
            Span.plain(" rise. … "),
            new Span("https://a.example/", Style.LINK));
  }

  private static String rest(String before, String gist, String after) {
    AbstractView view =
        new AbstractView(RichText.of(before), RichText.of(gist), RichText.of(after));
    return view.rest().text();
  }
}
