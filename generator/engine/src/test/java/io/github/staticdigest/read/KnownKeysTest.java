package io.github.staticdigest.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Keys that were probably meant for others, in what people write by hand. */
class KnownKeysTest {

  @TempDir Path folder;

  @Test
  void aSlipInFrontMatterIsToldWithItsLine() {
    String note =
        """
        ---
        title: A note
        # Who wrote it.
        author:
          - Ann Author
          - doy: 1
        doy: 10.1000/182
        ---
        Text
        """;
    Reading reading = Reading.ofFile(folder, "x.md", note);
    assertThat(reading.titles()).containsExactly("A note");
    assertThat(reading.complaints())
        .containsExactly(
            "dumps/x.md:4: The key \"author\" is not known, and what it says is passed over."
                + " Write \"authors\" if that was meant.",
            "dumps/x.md:7: The key \"doy\" is not known, and what it says is passed over."
                + " Write \"doi\" if that was meant.");
  }

  @Test
  void aSlipInJsonLinesIsToldOnceAFile() {
    String lines =
        """
        {"title": "A", "abstract": "We show a."}
        {"title": "B", "abstrakt": "We show b.", "doy": "10.1000/182"}
        {"title": "C", "abstrakt": "We show c."}
        """;
    assertThat(Reading.ofFile(folder, "x.jsonl", lines).complaints())
        .containsExactly(
            "dumps/x.jsonl:2: The key \"abstrakt\" is not known, and what 2 records say by it is"
                + " passed over. Write \"abstract\" if that was meant.",
            "dumps/x.jsonl:2: The key \"doy\" is not known, and what it says is passed over."
                + " Write \"doi\" if that was meant.");
  }

  @Test
  void aSlipInAListOfObjectsIsToldAtItsObject() {
    String json =
        "{\"papers\": [\n{\"title\": \"A\"},\n{\"title\": \"B\", \"Autors\": [\"C\"]}]}\n";
    assertThat(Reading.ofFile(folder, "x.json", json).complaints())
        .containsExactly(
            "dumps/x.json:3: The key \"Autors\" is not known, and what it says is passed over."
                + " Write \"authors\" if that was meant.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "layout",
        "permalink",
        "draft",
        "slug",
        "note",
        "notes",
        "pages",
        "score",
        "stars",
        "files",
        "subtitle",
        "volume",
        "status",
        "rating",
        "read",
        "type",
        "image",
        "description",
        "submitter",
        "report-no",
        "license",
        "versions",
        "authors_parsed",
        "topics",
        "issues",
        "near",
        "variants",
        "raw",
        "data",
        "line",
        "mode",
        "paper",
        "text",
        "key",
        "kind",
        "name",
        "rank",
        "dataset",
        "publisher",
        "creator",
        "slides",
        "clicks",
        "posted",
        "product",
        "paper_pdf",
        "doc",
        "idx",
        "_id"
      })
  void notesOfOnesOwnAreNoSlips(String key) {
    String note = "---\ntitle: A\n%s: b\n---\nText\n".formatted(key);
    assertThat(Reading.ofFile(folder, "x.md", note).problems()).isEmpty();
    String lines = "{\"title\": \"A\", \"%s\": \"b\"}\n".formatted(key);
    assertThat(Reading.ofFile(folder, "x.jsonl", lines).problems()).isEmpty();
  }

  @Test
  void whereTheRightKeyStandsTooNothingIsLost() {
    String lines =
        "{\"title\": \"A\", \"authors\": [\"B\"], \"author\": \"B\", \"urls\": [], \"url\": \"\"}";
    assertThat(Reading.ofFile(folder, "x.jsonl", lines).problems()).isEmpty();
  }

  @Test
  void keysOfOtherSourcesAreTheirOwn() {
    String zotero =
        "[{\"itemType\": \"preprint\", \"title\": \"A\", \"author\": \"B\", \"DIO\": \"\", \"abstrakt\": \"\"}]";
    assertThat(Reading.ofFile(folder, "x.json", zotero).problems()).isEmpty();
  }

  @Test
  void aDigestsFrontMatterMaySayWhatItLikes() {
    String digest = "---\nauthor: Me\n---\n\n## [A](https://arxiv.org/abs/2403.01234)\n";
    assertThat(Reading.ofFile(folder, "x.md", digest).problems()).isEmpty();
  }

  @Test
  void namesThatAreDataAreBounded() {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < 5_000; i++) {
      lines.append("{\"title\": \"A\", \"author%04d\": 1}\n".formatted(i));
    }
    assertThat(Reading.ofFile(folder, "x.jsonl", lines.toString()).entries()).hasSize(5_000);
  }
}
