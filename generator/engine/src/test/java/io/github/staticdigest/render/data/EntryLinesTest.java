package io.github.staticdigest.render.data;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.staticdigest.model.EntryRecord;
import io.github.staticdigest.model.EntryRecord.AuthorRecord;
import io.github.staticdigest.model.EntryRecord.FactsRecord;
import io.github.staticdigest.model.EntryRecord.IssueRecord;
import io.github.staticdigest.model.EntryRecord.NearRecord;
import io.github.staticdigest.model.EntryRecord.RawRecord;
import io.github.staticdigest.model.EntryRecord.TopicRecord;
import io.github.staticdigest.model.EntryRecord.VariantRecord;
import io.github.staticdigest.model.Link;
import io.github.staticdigest.model.LinkKind;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class EntryLinesTest {

  @Test
  void keysStandInTheContractsOrder() {
    EntryRecord record =
        new EntryRecord(
            "0123456789abcdef",
            "Schrödinger \"x\" 😀",
            "entries/x.html",
            "Text\nmore",
            new FactsRecord(
                List.of(new AuthorRecord("Ann Bell", "Oslo"), new AuthorRecord("Bo", null)),
                "2403.01234",
                "10.1000/182",
                "2024-03",
                "2024-04-02",
                "2024-03-05",
                "Journal of Toys"),
            List.of(
                new TopicRecord("language", true, 0.5, List.of("tokens")),
                new TopicRecord("other", false, 1, List.of())),
            List.of(new IssueRecord("one", 3, "2026-03-28"), new IssueRecord("two", 4, null)),
            List.of(new NearRecord("fedc", 0.125, List.of("laws"))),
            List.of(new Link(LinkKind.DATASET, "https://example.org/d")),
            List.of(new VariantRecord("Other", null), new VariantRecord("O", "T")),
            new RawRecord("Schr\\\"odinger", "Text"));
    assertThat(lines(record))
        .isEqualTo(
            "{\"id\":\"0123456789abcdef\",\"title\":\"Schrödinger \\\"x\\\" 😀\","
                + "\"url\":\"entries/x.html\",\"abstract\":\"Text\\nmore\","
                + "\"authors\":[{\"name\":\"Ann Bell\",\"affiliation\":\"Oslo\"},"
                + "{\"name\":\"Bo\"}],\"arxiv\":\"2403.01234\",\"doi\":\"10.1000/182\","
                + "\"published\":\"2024-03\",\"updated\":\"2024-04-02\","
                + "\"listed\":\"2024-03-05\",\"venue\":\"Journal of Toys\","
                + "\"topics\":[{\"slug\":\"language\",\"primary\":true,\"score\":0.50,"
                + "\"because\":[\"tokens\"]},{\"slug\":\"other\",\"primary\":false,"
                + "\"score\":1.00}],"
                + "\"issues\":[{\"slug\":\"one\",\"rank\":3,\"date\":\"2026-03-28\"},"
                + "{\"slug\":\"two\",\"rank\":4}],"
                + "\"near\":[{\"id\":\"fedc\",\"score\":0.13,\"because\":[\"laws\"]}],"
                + "\"links\":[{\"kind\":\"dataset\",\"url\":\"https://example.org/d\"}],"
                + "\"variants\":[{\"title\":\"Other\"},{\"title\":\"O\",\"abstract\":\"T\"}],"
                + "\"raw\":{\"title\":\"Schr\\\\\\\"odinger\",\"abstract\":\"Text\"}}\n");
  }

  @Test
  void whatSomeReadersTakeForTheEndOfALineIsEscaped() {
    EntryRecord record =
        new EntryRecord(
            "a",
            "one\u2028two",
            "u",
            null,
            FactsRecord.NONE,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            new RawRecord("x\u0085y\u2029z", null));
    assertThat(lines(record))
        .contains("one\\u2028two", "x\\u0085y\\u2029z")
        .doesNotContain("\u2028", "\u0085", "\u2029");
  }

  @Test
  void whatIsUnknownIsAbsent() {
    assertThat(lines(bare("a"), bare("b")))
        .isEqualTo(
            """
            {"id":"a","title":"t","url":"u","raw":{"title":"r"}}
            {"id":"b","title":"t","url":"u","raw":{"title":"r"}}
            """);
  }

  @Test
  void noRecordGivesNoBytes() {
    assertThat(EntryLines.of(List.of())).isEmpty();
  }

  private static EntryRecord bare(String id) {
    return new EntryRecord(
        id,
        "t",
        "u",
        null,
        FactsRecord.NONE,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        new RawRecord("r", null));
  }

  private static String lines(EntryRecord... records) {
    return new String(EntryLines.of(List.of(records)), StandardCharsets.UTF_8);
  }
}
