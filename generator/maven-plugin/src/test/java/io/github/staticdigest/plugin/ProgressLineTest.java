package io.github.staticdigest.plugin;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import org.junit.jupiter.api.Test;

class ProgressLineTest {

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private long now = 1_000_000_000;
  private final ProgressLine line = new ProgressLine(new PrintStream(out, true, UTF_8), () -> now);

  private void tell(String stage, int done, int total) {
    now += 150_000_000;
    line.at(stage, done, total);
  }

  @Test
  void eachStageStandsInPlaceOfTheOneBefore() {
    tell("render", 9, 812);
    tell("fold", 0, 0);

    assertThat(out.toString(UTF_8))
        .isEqualTo("\rDigest: render 9 of 812" + "\rDigest: fold" + " ".repeat(11));
  }

  @Test
  void itIsTakenAwayAtTheEnd() {
    tell("fold", 0, 0);
    line.clear();

    assertThat(out.toString(UTF_8)).isEqualTo("\rDigest: fold\r" + " ".repeat(12) + "\r");
  }

  @Test
  void aQuickBuildShowsNothing() {
    line.at("read", 0, 0);
    line.at("render", 1, 2);
    line.clear();

    assertThat(out.size()).isZero();
  }
}
