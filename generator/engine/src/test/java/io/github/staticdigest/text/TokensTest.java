package io.github.staticdigest.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TokensTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Language Models of 3D",
        "the gas, a bus, losses and boxes; ties, studies; his analyses of analysis",
        "times types sites series species indices vertices bases PHASES classes meshes as is us",
        "Organisational quantisation, isation, realisations",
        "pre-analyses co-matrices non series multi-indices semi vertices pre-HYPOTHESES",
        "fine-t\u00fcning fine-tuned FINE TUNES fine-\u0301tun fine-grained fine-analyses",
        "pre-training, PRE trained; multi-agent fine-tuning, fine grained, co-ops non linear",
        "Poincar\u00e9 Schr\u00f6dingers \uFB01elds na\u00efve Poincare\u0301 maps \uD835\uDC65s",
        "high pres sure of cos-ops and semis fine",
        "LLMs' s o1 GPT-4o, 100k \u2014 end"
      })
  void aNumberIsThatOfTheFoldedForm(String text) {
    Tokens tokens = Tokens.of(text);
    assertThat(tokens.size()).isPositive();
    for (int i = 0; i < tokens.size(); i++) {
      assertThat(tokens.number(i)).as(tokens.form(i)).isEqualTo(Tokens.number(tokens.form(i)));
    }
  }

  /** Of letters that plurals are told by, in all orders, with and without a prefix before. */
  @Test
  void everyEndingIsFoldedAsItIsSpeltOut() {
    List<String> words = List.of("");
    for (int length = 1; length <= 5; length++) {
      words =
          words.stream()
              .flatMap(word -> "seixchua".chars().mapToObj(letter -> word + (char) letter))
              .toList();
      for (String word : words) {
        for (String text : List.of(word + "s", "pre-" + word + "s")) {
          Tokens tokens = Tokens.of(text);
          assertThat(tokens.size()).isOne();
          assertThat(tokens.number(0)).as(text).isEqualTo(Tokens.number(tokens.form(0)));
        }
      }
    }
  }

  @Test
  void wordsOfOneFormHaveOneNumberAndOthersHaveNot() {
    assertThat(Tokens.of("Models").number(0)).isEqualTo(Tokens.of("model").number(0));
    assertThat(Tokens.of("pre-training").number(0)).isEqualTo(Tokens.number("pretraining"));
    assertThat(Tokens.of("fine-t\u00fcning").number(0)).isEqualTo(Tokens.number("finetuning"));
    assertThat(Tokens.of("model").number(0)).isNotEqualTo(Tokens.of("modem").number(0));
    assertThat(Tokens.pair(1, 2)).isNotEqualTo(Tokens.pair(2, 1));
  }

  @Test
  void onlyASpaceOrHyphenJoins() {
    Tokens tokens = Tokens.of("one two-three, four  five");
    List<Boolean> joins = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      joins.add(tokens.joinsNext(i));
    }
    assertThat(joins).containsExactly(true, true, false, false, false);
    assertThat(tokens.surface(0, 3)).isEqualTo("one two-three");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "one. two",
        "one, two",
        "one: two",
        "one.\u201D Two",
        "one.\u00A0Two",
        "one (two",
        "one \u201C[two",
        "one) two",
        "one], two",
        "one;two",
        "one? two",
        "one||two"
      })
  void theEndOfAPartOfASentenceParts(String text) {
    assertThat(Tokens.of(text).isParted(0)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"one two", "one.two", "one .two", "1,2", "1:2", "one(two)", "one)-two", "one."})
  void aSignWithinAWordPartsNothing(String text) {
    assertThat(Tokens.of(text).isParted(0)).isFalse();
  }

  @Test
  void aBracketThatOpensWithinWordsIsClosed() {
    assertThat(Tokens.of("An SE(3)-equivariant net").surface(1, 3)).isEqualTo("SE(3)");
    assertThat(Tokens.of("x[i] (a net)").surface(0, 2)).isEqualTo("x[i]");
    assertThat(Tokens.of("(a net)").surface(0, 2)).isEqualTo("a net");
    assertThat(Tokens.of("f(x)}").surface(0, 2)).isEqualTo("f(x)");
    assertThat(Tokens.of("f(x").surface(0, 2)).isEqualTo("f(x");
    assertThat(Tokens.of("f(x) of y)").surface(0, 4)).isEqualTo("f(x) of y");
  }

  /** Each of these would show what stood at its end in the text before. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "ne",
        "Sets",
        "f(x",
        "pre",
        "na\u00efve",
        "a \uD835",
        "a \uD83D",
        "mixture of"
      })
  void aTextIsReadAsIfNoneHadBeenReadBefore(String text) {
    TokenReader reader = new TokenReader();
    for (String before :
        List.of("operators) s a", "pretrained\u0301 nets)", "a \uDC65\uDC65\uDC65s")) {
      reader.read(before);
      Tokens tokens = reader.read(text);
      assertThat(words(tokens)).isEqualTo(words(Tokens.of(text)));
      assertThat(tokens.text()).isEqualTo(text);
    }
  }

  @Test
  void aReaderHasRoomForTextsOfAnyLength() {
    TokenReader growing = new TokenReader();
    for (int length = 0; length < 2_000; length++) {
      String text = "ab ".repeat(700).substring(0, length);
      int words = (length + 2) / 3;
      assertThat(new TokenReader().read(text).size()).isEqualTo(words);
      assertThat(growing.read(text).size()).isEqualTo(words);
    }
  }

  private static List<String> words(Tokens tokens) {
    List<String> words = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      words.add(
          String.join(
              " ",
              tokens.form(i),
              String.valueOf(tokens.number(i)),
              tokens.surface(0, i + 1),
              tokens.joinsNext(i) + "," + tokens.isFollowedBy(" of ", i),
              tokens.start(i) + "-" + tokens.end(i)));
    }
    return words;
  }

  @Test
  void aPartIsReadAsIfItWereTheText() {
    Tokens tokens = new TokenReader().read("Overfine-tuned netsx", 4, 19);
    assertThat(tokens.text()).isEqualTo("fine-tuned nets");
    assertThat(words(tokens)).isEqualTo(words(Tokens.of("fine-tuned nets")));
  }

  @Test
  void whatFollowsAWordIsComparedSignBySign() {
    Tokens tokens = Tokens.of("Mixture of experts Of models o");
    assertThat(tokens.isFollowedBy(" of ", 0)).isTrue();
    assertThat(tokens.isFollowedBy(" of ", 2)).isFalse();
    assertThat(tokens.isFollowedBy(" of ", 4)).isFalse();
    assertThat(tokens.isFollowedBy("", 5)).isTrue();
    assertThat(tokens.isFollowedBy("\0", 5)).isFalse();
  }

  @Test
  void aTableGrowsAndKnowsItsKeys() {
    NumberTable table = new NumberTable(4);
    for (int i = 0; i < 10_000; i++) {
      table.put(Tokens.number("word" + i), i);
    }
    table.put(Tokens.number("word7"), 70);
    assertThat(table.size()).isEqualTo(10_000);
    assertThat(table.get(Tokens.number("word9999"))).isEqualTo(9_999);
    assertThat(table.get(Tokens.number("word7"))).isEqualTo(70);
    assertThat(table.get(Tokens.number("none"))).isEqualTo(-1);
  }

  @Test
  void manyKeysAreFoundAtOnceEvenWhereTheyCollide() {
    NumberTable table = new NumberTable(8);
    long[] keys = new long[40];
    for (int i = 0; i < keys.length; i++) {
      keys[i] = 1 + ((long) i << 40);
      if (i % 2 == 0) {
        table.put(keys[i], i);
      }
    }
    int[] found = table.get(keys, 39);
    assertThat(found).hasSize(39);
    for (int i = 0; i < found.length; i++) {
      assertThat(found[i]).isEqualTo(i % 2 == 0 ? i : -1);
    }
  }
}
