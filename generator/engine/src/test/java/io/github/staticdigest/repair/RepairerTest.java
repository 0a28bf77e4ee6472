package io.github.staticdigest.repair;

import static io.github.staticdigest.repair.Repaired.keeps;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.staticdigest.model.Appearance;
import io.github.staticdigest.model.CleanEntry;
import io.github.staticdigest.model.RawEntry;
import io.github.staticdigest.model.Repair;
import io.github.staticdigest.model.RichText;
import io.github.staticdigest.model.Span;
import io.github.staticdigest.model.Span.Style;
import io.github.staticdigest.sample.Seeds;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RepairerTest {

  private static final Appearance AT = new Appearance("a.txt", 1, 1);

  /** Pieces that LaTeX and its remains are made of. */
  private static final List<String> PIECES =
      List.of(
          "\\",
          "{",
          "}",
          "$",
          "^",
          "_",
          "~",
          "`",
          "'",
          "\"",
          "*",
          "-",
          "--",
          "(",
          ")",
          "[",
          "](",
          "|",
          "=",
          "<",
          ">",
          "+",
          "%",
          "\\%",
          "\\_",
          " ",
          "  ",
          "a",
          "x",
          "R",
          "2",
          "64",
          "0.5",
          "word",
          "times",
          "sim",
          "to",
          "in",
          "leq",
          "lambda",
          "epsilon",
          "eta",
          "ell",
          "lceil",
          "rceil",
          "\\alpha",
          "\\emph{",
          "textit{",
          "{\\em ",
          "^{",
          "_{",
          "rm ",
          "\\'e",
          "\\\"",
          "{\\'",
          "\\frac{",
          "}{",
          "sqrt{",
          "\\hat{",
          "tilde ",
          "Omega(",
          "http",
          "https://",
          "https://a.org/b",
          "github.com/a/b",
          "\\url{",
          "\\href{",
          "x2013",
          "é",
          "\u0301",
          "\u0000",
          "\uD800",
          "\u202E",
          "\u200D",
          "\uD83D\uDE80",
          "CO",
          "Mpc",
          "hrm ",
          "mu ",
          "circ");

  @Test
  void titleAndAbstractAreMendedAndTheRawTextKept() {
    RawEntry raw = new RawEntry(AT, "Sensitivity to CO_2", "a 25\\% pruning ratio");
    CleanEntry clean = new Repairer().repair(raw);
    assertThat(clean.raw()).isSameAs(raw);
    assertThat(clean.title().plain()).isEqualTo("Sensitivity to CO₂");
    assertThat(clean.abstractText().plain()).isEqualTo("a 25% pruning ratio");
    assertThat(clean.repairs())
        .containsExactly(
            new Repair("script", "title", "Sensitivity to CO_2", "Sensitivity to CO₂"),
            new Repair("latex-escape", "abstract", "a 25\\% pruning ratio", "a 25% pruning ratio"));
  }

  @Test
  void anAbstractMayBeMissing() {
    CleanEntry clean = new Repairer().repair(new RawEntry(AT, "Poseidon", null));
    assertThat(clean.abstractText()).isNull();
    assertThat(clean.links()).isEmpty();
  }

  @Test
  void aReportShowsOnlyALittleOfTheSurroundings() {
    String raw = "x".repeat(500) + " 25\\% " + "\uD83D\uDE80".repeat(100);
    Repair repair = Repaired.entry(raw).repairs().get(0);
    assertThat(repair.before()).hasSizeLessThan(60).contains(" 25\\% ");
    assertThat(Character.isLowSurrogate(repair.after().charAt(repair.after().length() - 1)))
        .isTrue();
    Repair longer = Repaired.entry("\\emph{" + "y ".repeat(200) + "}").repairs().get(0);
    assertThat(longer.before()).hasSizeLessThan(200).contains("…");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert('x')</script> ]]> & &amp; \" ' <!-- x -->",
        "<#assign x = \"${y}\"> ${7*7} #{x} <@macro/> [#if x] [=x]",
        "javascript:alert(1) data:text/html;base64,AAAA",
        "{{ mustache }} {% liquid %} <?php ?> <%= erb %>"
      })
  void hostileTextPassesUntouched(String raw) {
    keeps(raw);
    assertThat(Repaired.text(raw).spans()).extracting(Span::style).containsOnly(Style.PLAIN);
  }

  @Test
  void whatTheDumpsNeedIsCountedByRule() {
    Map<String, Integer> counts = new TreeMap<>();
    for (RawEntry raw : Seeds.listings()) {
      new Repairer().repair(raw).repairs().forEach(r -> counts.merge(r.rule(), 1, Integer::sum));
    }
    assertThat(counts)
        .containsExactlyInAnyOrderEntriesOf(
            Map.ofEntries(
                Map.entry("dash", 84),
                Map.entry("emphasis", 6),
                Map.entry("hyphenation", 1),
                Map.entry("latex-accent", 13),
                Map.entry("latex-brace", 16),
                Map.entry("latex-escape", 23),
                Map.entry("latex-letter", 1),
                Map.entry("latex-math-accent", 1),
                Map.entry("latex-symbol", 13),
                Map.entry("link-doubled", 8),
                Map.entry("link-scheme", 3),
                Map.entry("lost-character", 5),
                Map.entry("lost-command", 18),
                Map.entry("lost-degree", 1),
                Map.entry("lost-greek", 28),
                Map.entry("lost-sign", 13),
                Map.entry("lost-sim", 10),
                Map.entry("lost-times", 47),
                Map.entry("lost-unit", 5),
                Map.entry("math-delimiter", 1),
                Map.entry("quotes", 27),
                Map.entry("script", 98),
                Map.entry("tie", 9)));
  }

  @Test
  void onlyDoubtfulDamageIsLeftInTheDumps() {
    String left =
        Seeds.listings().stream()
            .map(raw -> new Repairer().repair(raw).abstractText())
            .flatMap(text -> text.spans().stream())
            .filter(span -> span.style() == Style.PLAIN)
            .map(Span::text)
            .flatMap(text -> List.of(text.split(" ")).stream())
            .filter(word -> word.matches(".*[\\\\^_`$].*|.*[{}].*"))
            .map(word -> word.replaceAll("[.,]$", ""))
            .distinct()
            .sorted()
            .collect(Collectors.joining(" "));
    assertThat(left).isEqualTo("\\800 \\model \\tool {0} {Firstly");
  }

  @Test
  void aSecondRepairOfTheDumpsChangesNothing() {
    for (RawEntry raw : Seeds.listings()) {
      String once = new Repairer().repair(raw).abstractText().plain();
      assertThat(Repaired.text(once).plain()).isEqualTo(once);
    }
  }

  @RepeatedTest(20)
  void anyHeapOfPiecesIsMendedAndFreeOfForbiddenCharacters(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    for (int i = 0; i < 100; i++) {
      String raw =
          IntStream.range(0, 1 + random.nextInt(40))
              .mapToObj(n -> PIECES.get(random.nextInt(PIECES.size())))
              .collect(Collectors.joining());
      CleanEntry clean = Repaired.entry(raw);
      assertThat(clean.abstractText().text()).doesNotContainPattern("[\\p{Cc}\\p{Cs}\u202E]");
      clean.links().forEach(link -> assertThat(Address.valid(link.url())).isTrue());
      assertThat(Repaired.entry(raw)).isEqualTo(clean);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\\",
        "{",
        "$",
        "^",
        "_",
        "~",
        "`",
        "'",
        "\"",
        "-",
        "*",
        "a~",
        "a_",
        "R^2_",
        "{\\em ",
        "^{",
        "https://",
        "https://a.bc/,",
        "[a](",
        "\\url{",
        "lambda+",
        "times ",
        "``a",
        "$a ",
        "http://a.b{",
        "sim ",
        "\u0301",
        "\u200D",
        "frac{a",
        " ",
        "\\'a",
        "x2013"
      })
  void aLongTextOfOnePieceIsNoTrouble(String piece) {
    String raw = piece.repeat(100_000 / piece.length());
    assertThat(Repaired.text(raw).text().length()).isBetween(0, 2_000_000);
  }

  @Test
  void aTextTooLongForAnAbstractKeepsItsBracesAndLosesForbiddenCharacters() {
    RawEntry raw =
        new RawEntry(new Appearance("x.txt", 1, 1), "A title", "\u0000" + "{".repeat(4_000_000));

    RichText text = new Repairer().repair(raw).abstractText();

    assertThat(text).isEqualTo(RichText.of("{".repeat(4_000_000)));
  }
}
