package io.github.staticdigest.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.staticdigest.model.Gist;
import io.github.staticdigest.model.RichText;
import io.github.staticdigest.model.Span;
import io.github.staticdigest.model.Span.Style;
import io.github.staticdigest.model.page.AbstractView;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CardsTest {

  @Test
  void anAbstractIsCutWithItsStyles() {
    RichText text = new RichText(List.of(Span.plain("ab"), new Span("cd", Style.EMPHASIS)));
    AbstractView view = Cards.split(text, gist(1, 3));
    assertThat(view.before()).isEqualTo(RichText.of("a"));
    assertThat(view.gist().spans()).containsExactly(Span.plain("b"), new Span("c", Style.EMPHASIS));
    assertThat(view.after().spans()).containsExactly(new Span("d", Style.EMPHASIS));
  }

  @ParameterizedTest
  @CsvSource({"0, 0", "2, 2", "3, 1", "-1, 2", "1, 5"})
  void aGistThatDoesNotStandThereCutsNothing(int start, int end) {
    RichText text = RichText.of("abcd");
    AbstractView view = Cards.split(text, gist(start, end));
    assertThat(view.before()).isEqualTo(text);
    assertThat(view.gist().isEmpty()).isTrue();
    assertThat(view.after().isEmpty()).isTrue();
  }

  @Test
  void anAbstractMayBeAllGist() {
    AbstractView view = Cards.split(RichText.of("abcd"), gist(0, 4));
    assertThat(view.before().isEmpty()).isTrue();
    assertThat(view.gist().plain()).isEqualTo("abcd");
    assertThat(view.after().isEmpty()).isTrue();
  }

  private static Gist gist(int start, int end) {
    return new Gist(RichText.of("x"), Gist.Origin.CUE, start, end);
  }
}
