package io.github.staticdigest.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.staticdigest.model.Facts;
import io.github.staticdigest.model.Identifier;
import io.github.staticdigest.model.RawEntry;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What reference managers export. */
class ReferenceFormatsTest {

  @TempDir Path folder;

  @Test
  void bibtexIsReadAndABrokenEntrySpoilsNoOther() {
    Reading reading = Reading.ofResource("library.bib");
    assertThat(reading.titles())
        .containsExactly(
            "FAIR Guiding Principles for $x^{2}$ and {\\'E}tudes, GaN",
            "ELUDE", "After the broken one");
    assertThat(reading.complaints())
        .containsExactly(
            "dumps/library.bib:17: The entry \"broken\" is not closed, or something in it is"
                + " malformed. Mend its braces, quotes and commas.",
            "dumps/library.bib:21: An entry without a title was left out. Give it a title, or"
                + " delete it from the file.");
  }

  @Test
  void bibtexTellsNamesAndNumbers() {
    Reading reading = Reading.ofResource("library.bib");
    RawEntry first = reading.entries().get(0);
    assertThat(first.at().line()).isEqualTo(4);
    assertThat(first.abstractText()).isEqualTo("Quoted \" text");
    assertThat(Reading.authors(first))
        .containsExactly(
            "Ann Author",
            "The Great Collaboration Inc.",
            "Bo Bell, Jr.",
            "Cy Crow",
            "Johan van der Lei");
    assertThat(first.facts().venue()).isEqualTo("Journal of Tests B");
    assertThat(first.facts().id("doi")).isEqualTo("10.1038/sdata.2016.18");
    assertThat(first.facts().published()).hasToString("2016-03-15");
    assertThat(first.facts().language()).isEqualTo("de");
    Facts second = reading.entries().get(1).facts();
    assertThat(second.ids()).containsExactly(new Identifier("arxiv", "2206.07690"));
    assertThat(second.categories()).containsExactly("cs.CV", "eess");
    assertThat(second.venue()).isNull();
    assertThat(second.published()).hasToString("2022-06");
    assertThat(reading.entries().get(2).facts().published()).hasToString("2020-07-04");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Author, Ann; Bell, Bo|Ann Author/Bo Bell",
        "Ann Author; Bo Bell; Cy M. Crow;|Ann Author/Bo Bell/Cy M. Crow",
        "{Group; the} and Bell, Bo|Group; the/Bo Bell",
        "{Group; the}|Group; the",
      })
  void bibtexNamesMayBePartedBySemicolonsWhereThatIsCertain(String list, String names) {
    String entry = "@misc{a, title={A}, author={%s}}\n".formatted(list);
    Reading reading = Reading.ofFile(folder, "x.bib", entry);
    assertThat(Reading.authors(reading.only())).containsExactly(names.split("/"));
    assertThat(reading.problems()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Author; Bell", "Ann Author; Bell", "Author, A.; Bell, B. and Crow, C."})
  void aSemicolonInABibtexNameIsToldWhereItIsDoubtful(String list) {
    String entry = "\n@misc{a,\n title={A}, author={%s}}\n".formatted(list);
    assertThat(Reading.ofFile(folder, "x.bib", entry).complaints())
        .containsExactly(
            "dumps/x.bib:2: An author of the entry \"a\" has a semicolon in the name. Write \"and\""
                + " between authors, or put a name to which it belongs into braces.");
  }

  @Test
  void aCharacterReferencePartsNoBibtexName() {
    String entry = "@misc{a, title={A}, author={Erd&#337;s, Paul B.}}\n";
    Reading reading = Reading.ofFile(folder, "x.bib", entry);
    assertThat(reading.only().facts().authors()).hasSize(1);
    assertThat(reading.problems()).isEmpty();
  }

  @Test
  void bibtexNamesAndVenuesAreFreeOfLatex() {
    RawEntry entry =
        Reading.ofFile(
                folder,
                "x.bib",
                """
                @article{a,
                  title = {A},
                  author={Erd{\\H{o}}s, Paul and M{\\"u}ller, J{\\"o}rg and {{\\'E}cole {X}, Inc.}},
                  journal={Proc.~of the 5\\textsuperscript{th} {M\\"unchen} Conf. \\& Fair}
                }
                """)
            .only();
    assertThat(Reading.authors(entry)).containsExactly("Paul Erdős", "Jörg Müller", "École X Inc.");
    assertThat(entry.facts().venue()).isEqualTo("Proc. of the 5th München Conf. & Fair");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "family=Lei, given=Johan, prefix=van der, useprefix=true|Johan van der Lei",
        "given=Rene, prefix=van, useprefix=false, family=Schaik|Rene van Schaik",
        "family=King, given=Martin, given-i=M, suffix=Jr., id=q8027, nosuch=x|Martin King, Jr.",
        "useprefix=true, family=M{\\\"u}ller, given={Ann, B.}|Ann B. Müller",
        "family=Plato|Plato",
      })
  void extendedNamesHoldNothingButTheirParts(String name, String expected) {
    String entry = "@article{a,\n title = {A},\n author = {" + name + "}\n}\n";
    assertThat(Reading.authors(Reading.ofFile(folder, "x.bib", entry).only()))
        .containsExactly(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{Double Crossed}|The Spillover of Work Demands|Double Crossed: The Spillover of Work Demands",
        "Double Crossed:|The Spillover|Double Crossed: The Spillover",
        "Double Crossed|: The Spillover|Double Crossed: The Spillover",
        "{Who Pays?}|{The Spillover}|Who Pays? The Spillover",
        "Double Crossed: The Spillover|The Spillover|Double Crossed: The Spillover",
        "Double Crossed| |Double Crossed",
      })
  void aSubtitleFollowsItsTitle(String title, String subtitle, String expected) {
    String entry =
        "@article{a,\n title = {%s},\n subtitle = {%s},\n titleaddon = {With Notes}\n}\n"
            .formatted(title, subtitle == null ? "" : subtitle);
    assertThat(Reading.ofFile(folder, "x.bib", entry).titles()).containsExactly(expected);
  }

  @Test
  void aSubtitleAloneIsNoTitle() {
    String entries = "@article{a,\n subtitle = {S}\n}\n@article{b,\n title = {B}\n}\n";
    assertThat(Reading.ofFile(folder, "x.bib", entries).titles()).containsExactly("B");
  }

  @Test
  void risNamesAreFreeOfLatex() {
    String record = "TY  - JOUR\nTI  - A\nAU  - Garc\\'ia, Jos\\'e\nJO  - J.~Phys.\nER  - \n";
    RawEntry entry = Reading.ofFile(folder, "x.ris", record).only();
    assertThat(Reading.authors(entry)).containsExactly("José García");
    assertThat(entry.facts().venue()).isEqualTo("J. Phys.");
  }

  @Test
  void bibtexIsKnownWithoutItsEnding() {
    assertThat(Reading.ofFile(folder, "x.txt", "@article{a,\n title = {A}\n}\n").titles())
        .containsExactly("A");
  }

  @Test
  void risIsRead() {
    Reading reading = Reading.ofResource("library.ris");
    RawEntry first = reading.entries().get(0);
    assertThat(first.title()).isEqualTo("Title of reference");
    assertThat(first.abstractText()).isEqualTo("First line goes on here");
    assertThat(first.at().line()).isEqualTo(3);
    assertThat(Reading.authors(first)).containsExactly("Claude E. Shannon", "Karl Marx");
    assertThat(first.facts().published()).hasToString("1948-07-27");
    assertThat(first.facts().venue()).isEqualTo("Bell System Technical Journal");
    assertThat(first.facts().language()).isEqualTo("en");
    assertThat(first.facts().ids())
        .containsExactly(
            new Identifier("doi", "10.1000/abc"), new Identifier("arxiv", "2403.01234"));
    assertThat(reading.titles()).containsExactly("Title of reference", "Without an end");
    assertThat(reading.entries().get(1).facts().published()).hasToString("2014");
    assertThat(reading.problems()).isEmpty();
  }

  @Test
  void risWithoutAnyTitleIsTold() {
    Reading reading = Reading.ofFile(folder, "x.ris", "TY  - JOUR\nAU  - Marx, Karl\nER  - \n");
    assertThat(reading.complaints())
        .containsExactly(
            "dumps/x.ris:1: An entry without a title was left out. Give it a title, or delete it"
                + " from the file.",
            "dumps/x.ris:1: No paper was found in it, read as RIS. Put a listing there, or delete"
                + " it.");
  }

  @Test
  void exportsThatNobodyReadsAreRefusedWhateverTheirName() {
    String pubmed =
        "\nPMID- 31234567\nOWN - NLM\nSTAT- MEDLINE\nTI  - A trial of a drug in\n"
            + "      many patients.\nAU  - Doe J\nSO  - J Tests. 2020.\n";
    String webOfScience =
        "\uFEFFFN Clarivate Analytics Web of Science\nVR 1.0\nPT J\nAU Doe, J\n   Roe, R\n"
            + "TI A trial\nER\n\nEF\n";
    String csv = "Title,Authors,DOI,Abstract\n\"A, b\",\"Doe, J\",10.1/a,\"We do. It\nworks.\"\n";
    assertRefused("x.nbib", pubmed, "dumps/x.nbib:2: It is a PubMed export");
    assertRefused("x.txt", pubmed, "dumps/x.txt:2: It is a PubMed export");
    assertRefused("x.ciw", webOfScience, "dumps/x.ciw:1: It is a Web of Science export");
    assertRefused("x.csv", csv, "dumps/x.csv:1: It is a CSV export");
    assertRefused("x.md", csv, "dumps/x.md:1: It is a CSV export");
    assertRefused("x.tsv", "Year\tTitle\n2020\tA trial\n", "dumps/x.tsv:1: It is a CSV export");
    assertRefused(
        "y.csv",
        "\"Authors\",\"Author full names\",\"Title\",\"Art. No.\",\"DOI\"\n\"Doe J\",\"a\",\"b\",1,2\n",
        "dumps/y.csv:1: It is a CSV export");
  }

  @Test
  void copiedTextWithCommasAndTagsIsNoExport() {
    String text = Reading.ABSTRACT + "\n";
    for (String title :
        List.of(
            "Title, Abstract",
            "Title, authors, journal: what readers look at",
            "Journal, Author, Reader",
            "PMID- 31234567",
            "FN Clarivate",
            "PT J",
            "Title\tand more",
            "GPT - a trial")) {
      Reading reading = Reading.ofFile(folder, "x.txt", title + "\n" + text);
      assertThat(reading.entries()).as(title).hasSize(1);
      assertThat(reading.problems()).as(title).isEmpty();
    }
    assertThat(Reading.ofFile(folder, "x.txt", "Title,Authors\n").titles()).hasSize(1);
  }

  private void assertRefused(String name, String text, String complaint) {
    Reading reading = Reading.ofFile(folder, name, text);
    assertThat(reading.entries()).isEmpty();
    assertThat(reading.complaints())
        .containsExactly(
            complaint + ", and no format here knows that. Export it as RIS or BibTeX.");
  }
}
