package io.github.staticdigest.dedupe;

import static io.github.staticdigest.sample.Papers.paper;
import static io.github.staticdigest.sample.Papers.repaired;
import static io.github.staticdigest.sample.Papers.words;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.staticdigest.config.Overrides;
import io.github.staticdigest.config.Overrides.Pin;
import io.github.staticdigest.model.CleanEntry;
import io.github.staticdigest.model.Entry;
import io.github.staticdigest.model.Problem;
import io.github.staticdigest.text.Hash;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class IdentityTest {

  private static final String ABSTRACT = words("w", 100);
  private static final CleanEntry POSEIDON = paper("a.txt", 1, "Poseidon: Models", ABSTRACT);
  private static final CleanEntry SOUPS = paper("a.txt", 2, "Model Soups", words("v", 90));

  private final List<Problem> problems = new ArrayList<>();

  @Test
  void theIdIsAHashOfTheNormalisedTitleAndTheSlugEndsWithItsBeginning() {
    Entry entry = fold(POSEIDON).get(0);
    assertThat(entry.id()).isEqualTo(Hash.of("poseidon models", 16)).isEqualTo("d9aab6dea67d3b2b");
    assertThat(entry.slug()).isEqualTo("poseidon-models-" + "d9aab6dea67d3b2b".substring(0, 6));
    assertThat(entry.aliases()).isEmpty();
  }

  @Test
  void theSlugIsCutAtEightyCharacters() {
    String title = "word ".repeat(40).strip();
    Entry entry = fold(paper("a.txt", 1, title, null)).get(0);
    assertThat(entry.slug()).hasSizeBetween(75, 87).endsWith("word-" + entry.id().substring(0, 6));
  }

  @Test
  void aTitleThatAsciiCannotSayIsAPaper() {
    Entry entry = fold(paper("a.txt", 1, "大型语言模型", null)).get(0);
    assertThat(entry.slug()).isEqualTo("paper-" + entry.id().substring(0, 6));
  }

  @Test
  void titlesOfSignsHaveIdsOfTheirOwn() {
    List<Entry> entries = fold(paper("a.txt", 1, "?", null), paper("a.txt", 2, "!", null));
    assertThat(entries).extracting(Entry::id).hasSize(2).doesNotHaveDuplicates();
  }

  @Test
  void theSlugOfAnotherSpellingIsAnAlias() {
    List<Entry> entries =
        fold(
            paper("a.txt", 1, "Modelling Waves", ABSTRACT),
            paper("b.txt", 1, "MODELLING WAVES", ABSTRACT),
            paper("c.txt", 1, "Modeling Waves", ABSTRACT));
    assertThat(entries.get(0).aliases())
        .containsExactly("modeling-waves-" + Hash.of("modeling waves", 6));
  }

  @Test
  void aSecondPaperOfOneTitleGetsAnIdFromItsAbstractToo() {
    CleanEntry first = paper("a.txt", 1, "Complexity", ABSTRACT);
    CleanEntry second = paper("a.txt", 2, "Complexity", words("v", 80));
    List<Entry> entries = fold(first, second);
    assertThat(entries.get(0).id()).isEqualTo(Hash.of("complexity", 16));
    assertThat(entries.get(1).id()).isEqualTo(Hash.of("complexity\n" + words("v", 80), 16));
    assertThat(entries.get(1).slug())
        .isEqualTo("complexity-" + entries.get(1).id().substring(0, 6));
    assertThat(entries).allSatisfy(entry -> assertThat(entry.aliases()).isEmpty());
  }

  @Test
  void abstractsThatDifferInSignsOnlyStillGetIdsOfTheirOwn() {
    // Three papers, of which the last two are the same to the normalised form.
    CleanEntry first = paper("a.txt", 1, "Complexity", ABSTRACT);
    CleanEntry second = paper("a.txt", 2, "Complexity", "é á");
    CleanEntry third = paper("a.txt", 3, "Complexity", "e a");
    assertThat(fold(first, second, third)).extracting(Entry::id).hasSize(3).doesNotHaveDuplicates();
  }

  @Test
  void anAliasThatIsAnotherPapersSlugIsDropped() {
    // The third text belongs to the first paper but is called what the second is called.
    List<Entry> entries =
        fold(
            paper("a.txt", 1, "Modelling Waves", ABSTRACT),
            paper("a.txt", 2, "Modeling Waves", words("v", 90)),
            paper("b.txt", 1, "Modeling Waves", ABSTRACT));
    assertThat(entries).hasSize(2);
    assertThat(entries.get(0).appearances()).hasSize(2);
    assertThat(entries.get(0).aliases()).isEmpty();
  }

  @Test
  void anAliasStaysWhereALaterPaperHasItsTitle() {
    List<Entry> entries =
        fold(
            paper("a.txt", 1, "Modelling Waves", ABSTRACT),
            paper("b.txt", 1, "Modeling Waves", ABSTRACT),
            paper("c.txt", 1, "Modeling Waves", words("v", 90)));
    String alias = "modeling-waves-" + Hash.of("modeling waves", 6);
    assertThat(entries.get(0).aliases()).containsExactly(alias);
    assertThat(entries.get(1).id()).isEqualTo(Hash.of("modeling waves\n" + words("v", 90), 16));
    assertThat(entries.get(1).slug()).isNotEqualTo(alias);
  }

  @Test
  void anAliasThatAPinMakesAnotherPapersSlugIsDropped() {
    String alias = "modeling-waves-" + Hash.of("modeling waves", 6);
    List<Entry> entries =
        new Deduplicator(new Overrides(List.of(new Pin("Model Soups", null, alias, 1))))
            .fold(
                List.of(
                    paper("a.txt", 1, "Modelling Waves", ABSTRACT),
                    paper("b.txt", 1, "Modeling Waves", ABSTRACT),
                    SOUPS),
                problems::add)
            .entries();
    assertThat(entries.get(0).aliases()).isEmpty();
    assertThat(entries.get(1).slug()).isEqualTo(alias);
  }

  @Test
  void whatALaterIssueBringsChangesNoIdentity() {
    List<CleanEntry> old = List.of(POSEIDON, SOUPS);
    List<Entry> before = fold(old.toArray(CleanEntry[]::new));
    List<Entry> after =
        fold(
            POSEIDON,
            SOUPS,
            paper("b.txt", 1, "Model Soups", words("u", 90)),
            paper("b.txt", 2, "Poseidon", ABSTRACT + " " + words("x", 10)));
    assertThat(after).hasSize(3);
    for (int i = 0; i < before.size(); i++) {
      assertThat(after.get(i).id()).isEqualTo(before.get(i).id());
      assertThat(after.get(i).slug()).isEqualTo(before.get(i).slug());
    }
  }

  @Test
  void aPinnedSlugStandsAndTheUnpinnedOneIsAnAlias() {
    Entry own = fold(POSEIDON).get(0);
    Entry entry = pinned(new Pin("poseidon models", null, "poseidon", 3)).get(0);
    assertThat(entry.id()).isEqualTo(own.id());
    assertThat(entry.slug()).isEqualTo("poseidon");
    assertThat(entry.aliases()).containsExactly(own.slug());
    assertThat(problems).isEmpty();
  }

  @Test
  void aPinnedIdEndsTheSlug() {
    Entry own = fold(POSEIDON).get(0);
    Entry entry = pinned(new Pin("Poseidon: Models", "0123456789abcdef", null, 3)).get(0);
    assertThat(entry.id()).isEqualTo("0123456789abcdef");
    assertThat(entry.slug()).isEqualTo("poseidon-models-012345");
    assertThat(entry.aliases()).containsExactly(own.slug());
  }

  @Test
  void aPinFindsThePaperByItsRawTitle() {
    CleanEntry tulu = repaired("a.txt", 1, "T\\\"ulu 3", "Tülu 3", ABSTRACT);
    List<Entry> entries =
        new Deduplicator(new Overrides(List.of(new Pin("T\\\"ulu 3", null, "tulu", 1))))
            .fold(List.of(tulu), problems::add)
            .entries();
    assertThat(entries.get(0).slug()).isEqualTo("tulu");
  }

  @Test
  void twoPapersMayExchangeTheirIdentitiesByPins() {
    List<Entry> own = fold(POSEIDON, SOUPS);
    List<Entry> entries =
        pinned(
            new Pin("Model Soups", own.get(0).id(), own.get(0).slug(), 1),
            new Pin("Poseidon: Models", own.get(1).id(), own.get(1).slug(), 4));
    assertThat(problems).isEmpty();
    assertThat(entries.get(0).slug()).isEqualTo(own.get(1).slug());
    assertThat(entries.get(1).slug()).isEqualTo(own.get(0).slug());
    assertThat(entries).allSatisfy(entry -> assertThat(entry.aliases()).isEmpty());
  }

  @Test
  void aPinThatNamesNoPaperNamesTheNearest() {
    pinned(new Pin("Posseidon", null, "poseidon", 5));
    assertThat(problems)
        .containsExactly(
            Problem.error(
                "overrides.yaml",
                5,
                "No paper is called “Posseidon”",
                "Did you mean “Poseidon: Models”? Copy the title from the digest"));
  }

  @Test
  void aPinWhereThereIsNoPaperIsToBeRemoved() {
    new Deduplicator(new Overrides(List.of(new Pin("Any", null, "any", 1))))
        .fold(List.of(), problems::add);
    assertThat(problems)
        .extracting(Problem::fix)
        .containsExactly("Remove the line, since there is no paper");
  }

  @Test
  void pinsThatCollideAreErrors() {
    List<Entry> entries =
        pinned(new Pin("Model Soups", null, "one", 9), new Pin("Poseidon: Models", null, "one", 2));
    assertThat(entries.get(0).slug()).isEqualTo("one");
    assertThat(entries.get(1).slug()).startsWith("model-soups-");
    assertThat(problems)
        .containsExactly(
            Problem.error(
                "overrides.yaml",
                9,
                "The slug “one” is that of “Poseidon: Models”",
                "Pin another, or pin that paper to another as well"));
  }

  @Test
  void aPinThatTakesAnotherPapersIdIsAnError() {
    pinned(new Pin("Poseidon: Models", Hash.of("model soups", 16), null, 2));
    assertThat(problems)
        .extracting(Problem::message)
        .containsExactly("The id “" + Hash.of("model soups", 16) + "” is that of “Model Soups”");
  }

  @Test
  void aPaperPinnedTwiceIsAnError() {
    pinned(new Pin("Model Soups", null, "one", 2), new Pin("model soups", null, "two", 3));
    assertThat(problems)
        .extracting(Problem::line, Problem::message)
        .containsExactly(tuple(3, "“model soups” is pinned in line 2 already"));
  }

  private List<Entry> fold(CleanEntry... chronological) {
    return new Deduplicator(Overrides.NONE).fold(List.of(chronological), problems::add).entries();
  }

  private List<Entry> pinned(Pin... pins) {
    return new Deduplicator(new Overrides(List.of(pins)))
        .fold(List.of(POSEIDON, SOUPS), problems::add)
        .entries();
  }
}
