package io.github.staticdigest.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.staticdigest.model.Author;
import io.github.staticdigest.model.Facts;
import io.github.staticdigest.model.Identifier;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What sources say, in the form in which it is kept. */
class PaperTest {

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "arXiv:2206.07690v3, 2206.07690",
    "http://arxiv.org/abs/quant-ph/0201082v1, quant-ph/0201082",
    "https://huggingface.co/papers/2309.03409, 2309.03409",
    "0704.0001, 0704.0001",
    "2206.0769,",
    "0913.0001,",
    "1234567.12345,",
    "10.1000/182,",
  })
  void numbersOfArxivAreFound(String text, String expected) {
    assertThat(ArxivId.find(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "https://doi.org/10.1038/SDATA.2016.18, 10.1038/sdata.2016.18",
    "doi:10.1000/182., 10.1000/182",
    "(10.1000/182), 10.1000/182",
    "10.1016/0022-247X(65)90125-3, 10.1016/0022-247x(65)90125-3",
    "10.1007/jhep02(2016)087, 10.1007/jhep02(2016)087",
    "'10.1103/a, 10.1103/b', 10.1103/a",
    "10/fqd6hj,",
  })
  void doisAreFound(String text, String expected) {
    assertThat(Doi.find(text)).isEqualTo(expected);
  }

  @Test
  void theDoiOfArxivIsItsNumber() {
    assertThat(new Paper(1).doi("10.48550/arXiv.2206.07690").facts().ids())
        .containsExactly(new Identifier("arxiv", "2206.07690"));
  }

  @ParameterizedTest
  @CsvSource({
    "2024-11-27T16:19:00.000Z, 2024-11-27",
    "2024/3/2, 2024-03-02",
    "20241127, 2024-11-27",
    "'Wed, 03 Sep 2008 17:03:03 EST', 2008-09-03",
    "'Wed, 3 Sep 08 17:03:03 GMT', 2008-09-03",
    "3 Sep 99, 1999-09-03",
    "20/10/2026, 2026-10-20",
    "10/20/2026, 2026-10-20",
    "05/05/2026, 2026-05-05",
    "20. 10. 2026, 2026-10-20",
    "'Oct 20, 2026', 2026-10-20",
    "'Tuesday, October 20th, 2026', 2026-10-20",
    "20 October 2026, 2026-10-20",
    "20. Oktober 2026, 2026-10-20",
    "20-Oct-2026, 2026-10-20",
    "2026.10.20, 2026-10-20",
    "2026 Oct 20, 2026-10-20",
    "1er mars 2026, 2026-03-01",
    "2026\u5E7410\u670820\u65E5, 2026-10-20",
    "03/04/2026,",
    "October 2026,",
    "2026,",
    "0001-01-01T00:00:00Z,",
    "2014-03-00,",
    "3 Marbles 2020,",
    "'Oct 20-22, 2026', 2026-10-20",
    "2024-02-30,",
    "2024-11,",
    "2014//,",
    "31 Foo 2020,",
    "20241399,",
    "soon,",
  })
  void daysAreReadAndNeverMadeUp(String text, String expected) {
    assertThat(Dates.of(text)).isEqualTo(expected == null ? null : LocalDate.parse(expected));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Author, Ann|Ann Author",
        "Bell, Jr., Bo|Bo Bell, Jr.",
        "Bell, Bo, III|Bo Bell, III",
        "Bo Bell, Jr.|Bo Bell, Jr.",
        "A, B, C|A, B, C",
        "Author,|Author",
        "Ann Author|Ann Author",
      })
  void namesAreTurned(String name, String expected) {
    assertThat(new Paper(1).author(name).facts().authors().get(0).name()).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Author, Ann|Ann Author|Author, Ann",
        "Bell, Jr., Bo|Bo Bell, Jr.|Bell, Jr., Bo",
        "Bell, Bo, III|Bo Bell, III|Bell, III, Bo",
        "van der Lei, Johan|Johan van der Lei|van der Lei, Johan",
        "Bell Jr., Bo|Bo Bell, Jr.|Bell, Jr., Bo",
        "Bell, Bo III|Bo Bell, III|Bell, III, Bo",
        "Ii, Naosuke|Naosuke Ii|Ii, Naosuke",
        "Bo Bell, Jr.|Bo Bell, Jr.|",
        "Ann Author|Ann Author|",
        "Jordan Hoffmann 0001|Jordan Hoffmann|",
        "Hoffmann 0001, Jordan|Jordan Hoffmann|Hoffmann, Jordan",
        "Wei Wang 0034, Jr.|Wei Wang, Jr.|",
        "Team 2024|Team 2024|",
        "Agent 007|Agent 007|",
        "Jos\u00C3\u00A9 Garc\u00C3\u00ADa|Jos\u00E9 Garc\u00EDa|",
        "Garc\u00C3\u00ADa, Jos\u00C3\u00A9|Jos\u00E9 Garc\u00EDa|Garc\u00EDa, Jos\u00E9",
        "\u00C5\u00A0\u00C3\u00A1rka \u00C4\u008Cech|\u0160\u00E1rka \u010Cech|",
        "\u00C5\u201Eski|\u0144ski|",
        "Jos\u00E9 Garc\u00EDa|Jos\u00E9 Garc\u00EDa|",
        "Jos\u00E9 \u00C3\u00A9|Jos\u00E9 \u00C3\u00A9|",
        "\u674E \u00C3\u00A9|\u674E \u00C3\u00A9|",
      })
  void namesAreKeptWithTheirParts(String name, String shown, String inverted) {
    assertThat(new Paper(1).author(name).facts().authors())
        .containsExactly(new Author(shown, null, inverted));
  }

  @Test
  void partsOfNamesAreKept() {
    assertThat(
            new Paper(1)
                .author(PersonName.of("Johan", "van der Lei", null), null)
                .author(PersonName.of("Sammy", "Davis", "Jr."), "Las Vegas")
                .author(PersonName.of(null, "Plato", null), null)
                .author(PersonName.of("Madonna", null, null), null)
                .author(PersonName.of("Ann, B.", "M{\\\"u}ller 0002", ""), null)
                .author(PersonName.whole("The A, B and C Group"), null)
                .author(PersonName.whole(" "), null)
                .facts()
                .authors())
        .containsExactly(
            new Author("Johan van der Lei", null, "van der Lei, Johan"),
            new Author("Sammy Davis, Jr.", "Las Vegas", "Davis, Jr., Sammy"),
            new Author("Plato", null, "Plato"),
            new Author("Madonna", null, null),
            new Author("Ann B. M\u00FCller", null, "M\u00FCller, Ann B."),
            new Author("The A, B and C Group", null, "The A, B and C Group"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\u0001',
      value = {
        "x.bib|@misc{a, title={A}, author={Davis, Jr., Sammy and {The Group, Inc.} and Ann Bell}}",
        "y.bib|@misc{a, title={A}, author={family=Davis, given=Sammy, suffix=Jr. and {{The Group Inc.}} and {\\sc Ann} Bell}}",
        "x.csl.json|[{'type':'book','title':'A','author':[{'family':'Davis','given':'Sammy','suffix':'Jr.'},{'literal':'The Group Inc.'},{'literal':'Ann Bell'}]}]",
        "z.json|[{'itemType':'book','title':'A','creators':[{'lastName':'Davis, Jr.','firstName':'Sammy'},{'name':'The Group Inc.'},{'name':'Ann Bell'}]}]",
      })
  void formatsTellPartsAndInstitutions(String file, String text) {
    assertThat(Reading.ofFile(folder, file, text.replace('\'', '"')).only().facts().authors())
        .extracting(Author::inverted)
        .startsWith("Davis, Jr., Sammy", "The Group Inc.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\u0001',
      value = {
        "Erd{\\H{o}}s, Paul|Paul Erdős",
        "M{\\\"u}ller, J{\\\"o}rg|Jörg Müller",
        "Jos\\'e Garc\\'ia|José García",
        "GARC\\'IA, Jos\\'{e}|José GARCÍA",
        "R.~M. Jensen|R. M. Jensen",
        "R.\\,M.  Jensen~|R. M. Jensen",
        "S\\o ren {\\AA}ngstr{\\\"{o}}m|Søren Ångström",
        "{\\L}ukasz Micha{\\l} Wo\\'{s}|Łukasz Michał Woś",
        "Micha\\l Nowak|Michał Nowak",
        "Jo\\~{a}o Fran\\c{c}a, Mart{\\'\\i}nez|Jo\u00e3o Fran\u00e7a, Mart\u00ednez",
        "D{\\'{\\i}}az, {\\v S}{\\'a}rka|Šárka Díaz",
        "{FAIR} {de la} Fuente|FAIR de la Fuente",
        "Nguy{\\~{\\^e}}n, \\DJ{}\\d{o}|Đọ Nguyễn",
        "{\\sc Lamport}, L.|L. Lamport",
      })
  void namesAreFreeOfLatex(String name, String expected) {
    String turned = PersonName.of(expected).shown();
    Facts facts = new Paper(1).author(name).facts();
    assertThat(facts.authors().get(0).name()).isEqualTo(turned);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Erd{\\H{o}s",
        "M}ller",
        "Ann \\unknown Author",
        "Ann Author\\",
        "Jos\\u00e9",
        "D\\'Angelo",
        "Pat O\\'Neil",
        "Jean d\\'avila",
        "Will \\\"Al\\\" Ortega",
        "\\'{}x",
        "\\v",
        "\\'q",
        "A $x^{2}$ B",
      })
  void brokenLatexInNamesIsLeftAsItStands(String name) {
    Facts facts = new Paper(1).author(name).venue(name).facts();
    assertThat(facts.authors().get(0).name()).isEqualTo(name);
    assertThat(facts.venue()).isEqualTo(name);
  }

  @ParameterizedTest
  @ValueSource(strings = {"{", "\\'", "{\\'", "\\'{"})
  void latexThatNestsWithoutEndIsLeftAsItStands(String piece) {
    String name = piece.repeat(50_000);
    assertThat(new Paper(1).author(name).facts().authors().get(0).name()).isEqualTo(name);
  }

  @Test
  void aPlainNameIsTheVerySame() {
    String name = "Ann d'Author-O'Neil (née 李) & Co. $5^2_1";
    assertThat(LatexName.of(name)).isSameAs(name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\u0001',
      value = {
        "Proc.~of the 5\\textsuperscript{th} {M\\\"unchen} Conf. \\& Fair"
            + "|Proc. of the 5th München Conf. & Fair",
        "{\\em J. Appl. Phys.} \\textbf{3}|J. Appl. Phys. 3",
        "Int\\'l Women\\'s Conf.|Int\\'l Women\\'s Conf.",
        "Tools \\textendash{} 100\\% \\#1|Tools – 100% #1",
      })
  void venuesAreFreeOfLatex(String venue, String expected) {
    assertThat(new Paper(1).venue(venue).facts().venue()).isEqualTo(expected);
  }

  @Test
  void affiliationsAreFreeOfLatex() {
    assertThat(
            new Paper(1)
                .author(PersonName.of("A"), "Universit{\\'e} de Gen\\`eve")
                .facts()
                .authors())
        .containsExactly(new Author("A", "Université de Genève"));
  }

  @Test
  void listsOfNamesAreParted() {
    assertThat(PersonName.list("A One, B Two, and C Three"))
        .containsExactly("A One", "B Two", "C Three");
    assertThat(PersonName.list("One, A.; Two, B.")).containsExactly("One, A.", "Two, B.");
    assertThat(PersonName.list("One, A.")).containsExactly("One, A.");
    assertThat(PersonName.list("A One, B Two")).containsExactly("A One", "B Two");
    assertThat(PersonName.list("A One et al.")).containsExactly("A One");
    assertThat(PersonName.list("A One and others")).containsExactly("A One");
    assertThat(PersonName.list("Smith, Jr.")).containsExactly("Smith, Jr.");
    assertThat(PersonName.list("Smith, John, Jr.")).containsExactly("Smith, John, Jr.");
    assertThat(PersonName.list("Smith, Jr., John")).containsExactly("Smith, Jr., John");
    assertThat(PersonName.list("John Smith, Jr.")).containsExactly("John Smith, Jr.");
    assertThat(PersonName.list("John Smith, Jr., Bo Bell III, Al Low, III"))
        .containsExactly("John Smith, Jr.", "Bo Bell III", "Al Low, III");
    assertThat(PersonName.list("Smith, John, Jr.; Bell, Ann and Low, Al, IV"))
        .containsExactly("Smith, John, Jr.", "Bell, Ann", "Low, Al, IV");
    assertThat(PersonName.list("John Smith, Sr and Ann Bell"))
        .containsExactly("John Smith, Sr", "Ann Bell");
    assertThat(PersonName.list("Jr.")).containsExactly("Jr.");
  }

  @Test
  void threeThousandAuthorsAreKept() {
    Paper paper = new Paper(1);
    for (int i = 0; i < 3303; i++) {
      paper.author(PersonName.of("Author " + i), "CERN");
    }
    assertThat(paper.facts().authors()).hasSize(3303);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "cs.LG",
        "math-ph",
        "cond-mat.mes-hall",
        "physics.hist-ph",
        "hep-th",
        "cs",
        "chao-dyn"
      })
  void categoriesOfArxivAreKept(String code) {
    assertThat(new Paper(1).category(code).facts().categories()).containsExactly(code);
  }

  @ParameterizedTest
  @ValueSource(strings = {"68T05", "Computer Science", "cs.", "03E50", "news", "I.2.6"})
  void otherCategoriesAreNot(String code) {
    assertThat(new Paper(1).category(code).facts().categories()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"en_US, en-US", "ngerman, de", "ENG, en", "zh-tw, zh-TW", "xx,", "nonsense,", "'',"})
  void languagesBecomeTags(String text, String expected) {
    assertThat(new Paper(1).language(text).facts().language()).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"javascript:alert(1)", "/papers/x", "ftp://example.org", "http://a b", "https://"})
  void whatIsNoWebAddressIsNoLink(String url) {
    assertThat(new Paper(1).url(url).facts().links()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "$1<p<p_2$ and <I> and a < b|$1<p<p_2$ and <I> and a < b",
        "<p>$1<p<p_2$ holds</p>|$1<p<p_2$ holds",
        "x<sub>2</sub> and <I>|x_{2} and <I>",
        "<jats:p>Text <jats:italic>x</jats:italic></jats:p>|Text x",
        "AT&T and AT&amp;T &prop; &nosuch;|AT&T and AT&T ∝ &nosuch;",
      })
  void mathematicsIsNotHtml(String html, String expected) {
    assertThat(HtmlText.of(html)).isEqualTo(expected);
  }

  @Test
  void abstractsLoseTheirLabel() {
    assertThat(new Paper(1).abstractText("Abstract: We show.").abstractText())
        .isEqualTo("We show.");
    assertThat(new Paper(1).abstractText("Abstract nonsense is.").abstractText())
        .isEqualTo("Abstract nonsense is.");
  }

  @Test
  void everyFormatHasItsServiceLineAndAName() {
    List<String> names =
        ServiceLoader.load(DumpFormat.class).stream()
            .map(provider -> provider.get().name())
            .sorted()
            .toList();
    assertThat(names)
        .doesNotHaveDuplicates()
        .contains("BibTeX", "RIS", "Daily Papers JSON", "arXiv API", "feed", "Markdown", "HTML");
  }
}
