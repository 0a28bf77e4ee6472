package io.github.staticdigest.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.tuple;

import io.github.staticdigest.config.DigestConfig.Search;
import io.github.staticdigest.config.Overrides.Pin;
import io.github.staticdigest.config.Sidecar.Named;
import io.github.staticdigest.model.MailService;
import io.github.staticdigest.model.Mailbox;
import io.github.staticdigest.model.Problem;
import io.github.staticdigest.model.Topic;
import io.github.staticdigest.model.Topic.Code;
import io.github.staticdigest.model.Topic.Phrase;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConfigLoaderTest {

  private static final Path OWN_CONTENT = Path.of("../../content");

  @TempDir Path content;
  private final List<Problem> problems = new ArrayList<>();

  @BeforeEach
  void writeDump() throws IOException {
    write("dumps/000_c959.txt", "First paper\nWe present a method. It works.\n");
  }

  @Test
  void withoutAnyFileDefaultsHold() {
    ContentConfig config = load();
    assertThat(problems).isEmpty();
    assertThat(config.digest().title()).isEqualTo("Digest");
    assertThat(config.digest().description())
        .isEqualTo("Digest: research papers, collected and filed by topic.");
    assertThat(config.digest().language()).isEqualTo("en");
    assertThat(config.digest().url()).isNull();
    assertThat(config.digest().id()).isNull();
    assertThat(config.digest().theme()).isEqualTo("broadsheet");
    assertThat(config.digest().settings()).isEmpty();
    assertThat(config.digest().searches())
        .extracting(Search::label)
        .containsExactly("arXiv", "Semantic Scholar", "Google Scholar");
    assertThat(config.overrides()).isEqualTo(Overrides.NONE);
    assertThat(config.sidecars()).isEmpty();
  }

  @Test
  void withoutTopicsOfItsOwnADigestHasThoseThatComeWithTheEngine() throws IOException {
    List<Topic> bundled = load().topics();
    assertThat(bundled).hasSizeGreaterThan(10).noneMatch(topic -> topic.slug().equals("other"));

    write("topics.yaml", Files.readString(OWN_CONTENT.resolve("topics.yaml")));
    assertThat(load().topics()).isEqualTo(bundled);
    assertThat(problems).isEmpty();
  }

  @Test
  void everySettingOfTheDigestIsRead() throws IOException {
    write(
        "digest.yaml",
        "\uFEFFtitle: Our reading\r\ndescription: >\r\n  What we\r\n  read.\r\nlanguage: en-GB\r\n"
            + "url: https://example.org/digest\r\nid: me@example.org,2026-01\r\ntheme: journal\r\n"
            + "settings:\r\n  accent: 007\r\n  wide: true\r\nsearches:\r\n"
            + "  - label: Here\r\n    url: http://example.org/{title}.html\r\n"
            + "suggest: mailto:me@example.org\r\nsuggest-form: https://example.org/post\r\n"
            + "updated: 2026-03-28\r\nfeeds:\r\n  items: 20\r\n  form: short\r\n"
            + "  hub: https://hub.example/\r\n  queries:\r\n"
            + "    - slug: graphs\r\n      title: Graphs alone\r\n      words: [graph]\r\n"
            + "      without: [recommender]\r\n      authors: [Ada]\r\n"
            + "subscribe:\r\n  provider: buttondown\r\n  name: us\r\n  promise: Weekly.\r\n"
            + "newsletter:\r\n  every: month\r\n  all: true\r\n  profile: kit\r\n"
            + "  from: Ada L. <ada@example.org>\r\n  reply: bob@example.org\r\n"
            + "  unsubscribe:\r\n    - https://example.org/leave\r\n"
            + "    - mailto:leave@example.org?subject=leave\r\n  address: 1 Street, Town\r\n");
    assertThat(load().digest())
        .isEqualTo(
            new DigestConfig(
                "Our reading",
                "What we read.",
                "en-GB",
                5,
                "https://example.org/digest/",
                "me@example.org,2026-01",
                "journal",
                8,
                Map.of("accent", Setting.of("007", 10), "wide", Setting.of("true", 11)),
                List.of(new Search("Here", "http://example.org/{title}.html")),
                "mailto:me@example.org",
                "https://example.org/post",
                LocalDate.of(2026, 3, 28),
                new FeedSettings(
                    20,
                    false,
                    "https://hub.example/",
                    List.of(
                        new FeedSettings.Query(
                            "graphs",
                            "Graphs alone",
                            List.of("graph"),
                            List.of("recommender"),
                            List.of(),
                            List.of("Ada")))),
                new SubscribeForm(
                    "https://buttondown.com/api/emails/embed-subscribe/us",
                    "email",
                    Map.of("embed", "1"),
                    null,
                    "Weekly."),
                new NewsletterSettings(
                    NewsletterSettings.Every.MONTH,
                    true,
                    MailService.KIT,
                    new Mailbox("Ada L.", "ada@example.org"),
                    new Mailbox(null, "bob@example.org"),
                    "https://example.org/leave",
                    "mailto:leave@example.org?subject=leave",
                    "1 Street, Town",
                    33),
                List.of()));
    assertThat(problems).isEmpty();
  }

  @Test
  void anEmptyListOfSearchesMeansNone() throws IOException {
    write("digest.yaml", "searches: []\n");
    assertThat(load().digest().searches()).isEmpty();
  }

  @Test
  void aKeyWithoutAValueIsAnAbsentOne() throws IOException {
    write("digest.yaml", "title:\nurl: ~\nsettings: null\nsearches:\n");
    assertThat(load().digest().title()).isEqualTo("Digest");
    assertThat(load().digest().searches()).hasSize(3);
    assertThat(problems).isEmpty();
  }

  @Test
  void topicsAreReadInOrderWithTheirWeights() throws IOException {
    write(
        "topics.yaml",
        """
        shelves:
          - name: Learning
            topics:
              - slug: rl
                label: Reinforcement learning
                scope: Agents that act.
                aliases: [reinforcement]
                phrases: [policy gradient, {bandit: 2.5}]
                vetoes: [foreign policy]
          - name: Sciences
            topics:
              - {slug: earth, label: Earth, scope: The Earth., phrases: [climate]}
        """);
    assertThat(load().topics())
        .containsExactly(
            new Topic(
                "rl",
                "Reinforcement learning",
                "Learning",
                "Agents that act.",
                List.of("reinforcement"),
                List.of(new Phrase("policy gradient", 1), new Phrase("bandit", 2.5)),
                List.of("foreign policy")),
            new Topic(
                "earth",
                "Earth",
                "Sciences",
                "The Earth.",
                List.of(),
                List.of(new Phrase("climate", 1)),
                List.of()));
    assertThat(problems).isEmpty();
  }

  @Test
  void categoriesOfSourcesHaveAWeightOrTheUsualOne() throws IOException {
    write(
        "topics.yaml",
        """
        shelves:
          - name: Sciences
            topics:
              - {slug: a, label: A, scope: A., phrases: [a], codes: [hep-th: 18, cs.LG]}
              - slug: b
                label: B
                scope: B.
                phrases: [b]
                codes:
                  - cs.RO: much
        """);
    assertThat(load().topics().get(0).codes())
        .containsExactly(new Code("hep-th", 18), new Code("cs.LG", 3));
    assertComplaint(
        "topics.yaml:10: The weight \"much\" is not a number above 0. Write a number such as 2 or 0.5,"
            + " or leave the category out.");
  }

  @Test
  void aMisspeltKeyOfATopicIsToldOnceAndHidesNothing() throws IOException {
    write(
        "topics.yaml",
        """
        shelves:
          - name: Sciences
            topics:
              - slug: a
                label: A
                scop: All of a.
                phrases: [a: much]
                vetoes: ["!!"]
                codes: [cs.LG: 0]
              - {slug: a, label: a, scope: The same., phrase: [b]}
              - label: Nameless
          - nmae: Arts
            topics:
              - {slug: c, label: C, scope: Of c., phrases: [c: -1]}
          - name: Crafts
            topic: []
        """);
    write("overrides.yaml", "topics:\n  - {title: One, topics: [a]}\n");
    load();
    assertThat(problems)
        .extracting(Problem::place, Problem::message)
        .containsExactly(
            tuple("topics.yaml:6", "The key \"scop\" is not known"),
            tuple("topics.yaml:7", "The weight \"much\" is not a number above 0"),
            tuple("topics.yaml:8", "The phrase \"!!\" has neither letter nor digit"),
            tuple("topics.yaml:9", "The weight \"0\" is not a number above 0"),
            tuple("topics.yaml:10", "The key \"phrase\" is not known"),
            tuple("topics.yaml:10", "The label \"a\" stands here again, first in line 5"),
            tuple("topics.yaml:10", "The slug \"a\" stands here again, first in line 4"),
            tuple("topics.yaml:11", "A topic has no slug"),
            tuple("topics.yaml:11", "A topic has no scope"),
            tuple("topics.yaml:11", "A topic has no phrases, so no paper comes to it"),
            tuple("topics.yaml:12", "The key \"nmae\" is not known"),
            tuple("topics.yaml:14", "The weight \"-1\" is not a number above 0"),
            tuple("topics.yaml:16", "The key \"topic\" is not known"));
  }

  @Test
  void pinsAreReadWithTheirLine() throws IOException {
    write(
        "overrides.yaml",
        """
        pins:
          - title: First paper
            id: 1234567890123456
          - title: Second paper
            slug: second
        """);
    assertThat(load().overrides().pins())
        .containsExactly(
            new Pin("First paper", "1234567890123456", null, 2),
            new Pin("Second paper", null, "second", 4));
    assertThat(problems).isEmpty();
  }

  @Test
  void aSidecarIsReadWithItsLines() throws IOException {
    write(
        "dumps/000_c959.yaml",
        """
        title: What follows
        date: 2026-03-28
        aliases: [what-came-before]
        note: |
          A *note*.

          In two paragraphs.
        leads: ["First paper"]
        comments:
          First paper: >
            Worth a
            look.
        gist:
          "First paper: again": It works.
        hide:
          - Third paper
        """);
    assertThat(load().sidecars())
        .containsExactly(
            entry(
                "000_c959.txt",
                new Sidecar(
                    "dumps/000_c959.yaml",
                    "What follows",
                    LocalDate.of(2026, 3, 28),
                    false,
                    List.of("what-came-before"),
                    "A *note*.\n\nIn two paragraphs.",
                    List.of(new Named("First paper", "", 8)),
                    List.of(new Named("First paper", "Worth a look.", 10)),
                    List.of(new Named("First paper: again", "It works.", 14)),
                    List.of(new Named("Third paper", "", 16)))));
    assertThat(problems).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "example.org,2026",
        "static-digest.github.io,2026-11",
        "example.org,2024-02-29",
        "the.editor_1@example.org,2026"
      })
  void anAuthorityWithADateIsAnId(String id) throws IOException {
    write("digest.yaml", "id: \"" + id + "\"\n");
    assertThat(load().digest().id()).isEqualTo(id);
    assertThat(problems).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "example.org",
        "example.org,26",
        "example.org,2026-13",
        "example.org,2025-02-29",
        "-example.org,2026",
        "example-.org,2026",
        "example..org,2026",
        "tag:example.org,2026",
        "@example.org,2026",
        "example.org, 2026"
      })
  void whatIsNoAuthorityWithADateIsNoId(String id) throws IOException {
    write("digest.yaml", "id: \"" + id + "\"\n");
    assertThat(load().digest().id()).isNull();
    assertThat(problems).singleElement().matches(problem -> problem.line() == 1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "example.org",
        "/digest/",
        "https:///digest/",
        "https://example.org/?page=1",
        "https://example.org/#top",
        "https://me:secret@example.org/",
        "mailto:me@example.org",
        "https://exa mple.org/"
      })
  void whatIsNoAddressOfASiteIsNoUrl(String url) throws IOException {
    write("digest.yaml", "url: \"" + url + "\"\n");
    assertThat(load().digest().url()).isNull();
    assertThat(problems).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({"german, de", "Deutsch, de", "french, fr", "English, en"})
  void theNameOfALanguageIsNoTagAndTheTagIsTold(String name, String tag) throws IOException {
    write("digest.yaml", "title: A\nlanguage: " + name + "\n");
    assertThat(load().digest().language()).isEqualTo("en");
    assertComplaint(
        "digest.yaml:2: The language \"" + name + "\" is not a language tag. Write " + tag + ".");
  }

  @Test
  void aFileThatIsTooLargeIsAComplaint() throws IOException {
    write("digest.yaml", "#".repeat(TextFile.LIMIT) + "\n");
    load();
    assertComplaint("digest.yaml: It is larger than 1 MiB. Make it smaller.");
  }

  @Test
  void aFileThatIsNotUtf8IsAComplaintWithTheLine() throws IOException {
    byte[] text = "title: One\ndescription: na\u00EFve\n".getBytes(StandardCharsets.ISO_8859_1);
    Files.write(content.resolve("digest.yaml"), text);
    load();
    assertComplaint("digest.yaml:2: The line is not UTF-8. Save it as UTF-8.");
  }

  @ParameterizedTest
  @ValueSource(chars = {'\u0000', '\u001B', '\u0090', '\uFFFE'})
  void aControlCharacterIsAComplaintWithTheLine(char control) throws IOException {
    write("digest.yaml", "title: One\ndescription: T" + control + "wo\n");
    load();
    assertComplaint(
        String.format(
            "digest.yaml:2: It holds the character U+%04X. Delete the character.", (int) control));
  }

  @Test
  void aSymbolicLinkIsAComplaint() throws IOException {
    Files.createSymbolicLink(content.resolve("topics.yaml"), Path.of("/dev/zero"));
    load();
    assertComplaint("topics.yaml: It is a symbolic link. Put the file itself there.");
  }

  @Test
  void hostileYamlIsAComplaintAndNoCrash() throws IOException {
    write("digest.yaml", "title: " + "[".repeat(500_000));
    write("topics.yaml", "a".repeat(500_000) + ": 1\n");
    write("overrides.yaml", "{" + "\"a\":{".repeat(100_000));
    load();
    assertThat(problems).hasSize(3);
  }

  @Test
  void whatAComplaintRepeatsIsSafeOnATerminal() throws IOException {
    write("digest.yaml", "\"\\e[31mred\\u202Eder\": 1\n");
    load();
    assertThat(problems).hasSize(1);
    assertThat(problems.get(0).message()).isEqualTo("The key \" [31mred der\" is not known");
  }

  @Test
  void aContentDirectoryThatIsNotThereHasNoDump() {
    ConfigLoader.load(content.resolve("nowhere"), problems::add);
    assertComplaint("dumps: There is no dump. Put a listing into dumps/, named like issue.txt.");
  }

  @Test
  void twoDumpsThatWouldShareASidecarAreRefused() throws IOException {
    write("dumps/day.json", "[]");
    write("dumps/day.bib.gz", "");
    load();
    assertComplaint(
        "dumps/day.json: It has the name of day.bib.gz but for the ending. Rename one of the two,"
            + " since a sidecar belongs to one dump.");
  }

  @Test
  void aSidecarBelongsToADumpOfAnyEnding() throws IOException {
    write("dumps/day.json.gz", "");
    write("dumps/day.yaml", "title: A day");
    assertThat(load().sidecars()).containsOnlyKeys("day.json.gz");
    assertThat(problems).isEmpty();
  }

  private void assertComplaint(String complaint) {
    assertThat(problems).extracting(Problem::toString).containsExactly(complaint);
  }

  private ContentConfig load() {
    return ConfigLoader.load(content, problems::add);
  }

  private void write(String name, String text) throws IOException {
    Path file = content.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
