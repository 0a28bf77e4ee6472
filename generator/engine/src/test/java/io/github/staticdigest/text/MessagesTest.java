package io.github.staticdigest.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.StringReader;
import java.util.Map;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MessagesTest {

  @Test
  void aNumberChoosesTheForm() {
    Messages english = Messages.of("en");
    assertThat(english.text("papers", 1)).isEqualTo("1 paper");
    assertThat(english.text("papers", 0)).isEqualTo("0 papers");
    assertThat(Messages.of("de").text("papers", 1)).isEqualTo("1 Arbeit");
  }

  @Test
  void aFormThatALanguageLacksIsItsOther() {
    Messages russian =
        Messages.of("ru", Map.of("ru", Map.of("papers.one", "{0} a", "papers.other", "{0} b")));
    assertThat(russian.text("papers", 21)).isEqualTo("21 a");
    assertThat(russian.text("papers", 3)).isEqualTo("3 b");
  }

  @Test
  void aNearerLanguageWinsAndWhatItLacksIsSaidInTheNextOne() {
    Map<String, Map<String, String>> added =
        Map.of("", Map.of("nav.topics", "Subjects"), "de_AT", Map.of("month.1", "Jänner"));
    assertThat(Messages.of("de-AT", added).text("month.1")).isEqualTo("Jänner");
    assertThat(Messages.of("de-AT", added).text("month.2")).isEqualTo("Februar");
    assertThat(Messages.of("de-AT", added).text("nav.topics")).isEqualTo("Themen");
    assertThat(Messages.of("ar", added).text("nav.topics")).isEqualTo("Subjects");
    assertThat(Messages.of("ar", added).text("nav.archive")).isEqualTo("Archive");
  }

  @Test
  void argumentsArePutInAsTheyAreAndOnlyOnce() {
    Messages messages = Messages.of("en", Map.of("", Map.of("x", "{1} {0} {2} $1 '{0}'")));
    assertThat(messages.text("x", "{1}", "$b")).isEqualTo("$b {1} {2} $1 '{1}'");
  }

  @Test
  void aMissingMessageIsNamed() {
    assertThatExceptionOfType(NoSuchElementException.class)
        .isThrownBy(() -> Messages.of("en").text("no.such"))
        .withMessage("There is no message no.such");
    assertThatExceptionOfType(NoSuchElementException.class)
        .isThrownBy(() -> Messages.of("en").text("papers"));
  }

  @Test
  void filesHoldAnyLetterAsItIs() throws IOException {
    assertThat(Messages.read(new StringReader("# a\na = „ä“ {0}\nb=\\u00e9\n")))
        .containsExactly(Map.entry("a", "„ä“ {0}"), Map.entry("b", "é"));
  }

  @ParameterizedTest
  @CsvSource({
    "en, 2, other", "fr, 0, one", "fr, 2, other", "ja, 1, other", "cs, 3, few", "cs, 5, other",
    "pl, 22, few", "pl, 12, many", "pl, 21, many", "ru, 21, one", "ru, 11, many", "ru, 104, few",
    "hr, 5, other", "hr, 1, one", "hr, 23, few", "lt, 1, one", "lt, 11, other", "lt, 22, few",
    "lv, 0, zero", "lv, 31, one", "lv, 5, other", "ro, 0, few", "ro, 1, one", "ro, 20, other",
    "sl, 101, one", "sl, 2, two", "sl, 4, few", "sl, 5, other", "he, 2, two", "he, 1, one",
    "he, 3, other", "ar, 0, zero", "ar, 1, one", "ar, 2, two", "ar, 103, few", "ar, 11, many",
    "ar, 100, other"
  })
  void pluralsFollowTheRulesOfTheLanguage(String language, long number, String category) {
    assertThat(Plural.category(language, number)).isEqualTo(category);
  }

  @ParameterizedTest
  @CsvSource({"en, ltr", "ar, rtl", "he-IL, rtl", "az-Arab, rtl", "ur-Latn, ltr", "de, ltr"})
  void theDirectionIsThatOfScriptOrLanguage(String language, String direction) {
    assertThat(Messages.direction(language)).isEqualTo(direction);
  }
}
