package io.github.staticdigest.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BareLettersTest {

  @ParameterizedTest
  @CsvSource({
    "Gödel,godel",
    "ŁÓDŹ,łodz",
    "ﬁne,fine",
    "İx,ix",
    "ΟΔΟΣ,οδοσ",
    "Ὀδός,οδοσ",
    "한국,한국",
    "𝐀𝐛,ab"
  })
  void lettersAreSmallAndWithoutAccents(String word, String bare) {
    assertThat(bare(word)).isEqualTo(Normalizer.normalize(bare, Normalizer.Form.NFKD));
  }

  @Test
  void wordsOfAnyLettersAreFoldedAsAWholeTextIs() {
    Random random = new Random(20261122);
    for (int round = 0; round < 20_000; round++) {
      StringBuilder word = new StringBuilder();
      for (int i = random.nextInt(8); i >= 0; i--) {
        int script = random.nextInt(6);
        int letter = script == 0 ? 0x1D400 + random.nextInt(0x400) : random.nextInt(0x10000);
        word.appendCodePoint(script < 3 ? letter : 0xC0 + random.nextInt(0x360));
      }
      assertThat(bare(word.toString())).isEqualTo(wholly(word.toString()));
    }
  }

  @Test
  void aWordHasTheNumberOfItsForm() {
    Random random = new Random(20261122);
    String letters = "aesiyxchtunSΣσéßµﬁİ2ıœ한Ł\u0301";
    String[] parts = {"isation", "Tun", "fine", "pre", "ies", "sses", "matrices", "\uFDFA", "𝐀"};
    for (int round = 0; round < 100_000; round++) {
      StringBuilder word = new StringBuilder();
      for (int i = random.nextInt(7); i >= 0; i--) {
        int part = random.nextInt(30);
        int letter = random.nextInt(letters.length());
        word.append(part < parts.length ? parts[part] : letters.substring(letter, letter + 1));
      }
      Tokens tokens = Tokens.of(word.toString());
      for (int i = 0; i < tokens.size(); i++) {
        assertThat(tokens.number(i)).isEqualTo(Tokens.number(tokens.form(i)));
      }
    }
  }

  private static String bare(String word) {
    return new String(BareLetters.of(word.toCharArray(), 0, word.length()));
  }

  private static String wholly(String word) {
    return Normalizer.normalize(word, Normalizer.Form.NFKD)
        .replaceAll("\\p{M}", "")
        .toLowerCase(Locale.ROOT)
        .replace('ς', 'σ');
  }
}
