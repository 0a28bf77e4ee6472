package io.github.staticdigest.learn;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.staticdigest.categorize.Categorizer;
import io.github.staticdigest.categorize.ModelFile;
import io.github.staticdigest.categorize.Terms;
import io.github.staticdigest.categorize.TopicModel;
import io.github.staticdigest.model.Entry;
import io.github.staticdigest.model.Filing.Reason;
import io.github.staticdigest.model.Problem;
import io.github.staticdigest.model.Topic;
import io.github.staticdigest.model.Topic.Phrase;
import io.github.staticdigest.sample.Papers;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Learns the topics of another field: a digest of gardening. */
class TopicLearnerTest {

  private static final TrainingSettings SETTINGS =
      new TrainingSettings(1, 1, 1000, 0.1, 0.5, 1, false);

  private static final List<Topic> TOPICS =
      List.of(topic("soil", "compost"), topic("trees", "orchard"));

  private final List<Problem> problems = new ArrayList<>();

  @TempDir private Path folder;
  private Path file;

  @BeforeEach
  void name() {
    file = folder.resolve("garden.jsonl");
  }

  @Test
  void aModelOfAnotherFieldIsLearntAndFilesWhatPhrasesDoNotKnow() throws IOException {
    TopicModel model = new TopicLearner(TOPICS, SETTINGS).learn(garden());
    Categorizer categorizer = new Categorizer(TOPICS, model);
    Entry loam = Papers.entry("Loam and clay in spring", "Digging loam, clay and humus.");
    assertThat(categorizer.file(loam).primary().topic()).isEqualTo("soil");
    assertThat(categorizer.file(loam).primary().because()).isNotEmpty();
    assertThat(problems).isEmpty();
  }

  @Test
  void whatIsJudgedInTurnHasAReasonForItsTopicOrNone() throws IOException {
    List<Example> judged = new ArrayList<>(garden());
    judged.add(labelled("An oak, an elm", "trees"));
    judged.add(labelled("It is what it is", "trees"));
    judged.add(labelled("Results and methods", "trees"));
    Categorizer categorizer =
        new Categorizer(TOPICS, new TopicLearner(TOPICS, SETTINGS).learn(judged.subList(0, 12)));
    for (Example paper : judged) {
      Reason filed = categorizer.file(paper.entry()).primary();
      assertThat(filed.because().isEmpty())
          .as(paper.entry().title().plain())
          .isEqualTo(filed.topic().equals(Topic.OTHER));
    }
    assertThat(categorizer.file(judged.get(12).entry()).primary().because())
        .containsExactlyInAnyOrder("oak", "elm");
    assertThat(new Judge(TOPICS).judge(judged, judged, SETTINGS, 5).mistakes())
        .extracting(wrong -> wrong.filing().primary())
        .allMatch(filed -> filed.topic().equals(Topic.OTHER) || !filed.because().isEmpty());
  }

  @Test
  void theSameExamplesGiveTheSameBytes() throws IOException {
    byte[] once = bytes(new TopicLearner(TOPICS, SETTINGS).learn(garden()));
    assertThat(bytes(new TopicLearner(TOPICS, SETTINGS).learn(garden()))).isEqualTo(once);
  }

  @Test
  void siblingsAreHeardWhereTheyAreAskedFor() throws IOException {
    TrainingSettings heard = new TrainingSettings(1, 1, 1000, 0.1, 0.5, 1, true);
    TopicModel model = new TopicLearner(TOPICS, heard).learn(garden());
    Entry loam = Papers.entry("Loam and clay in spring", "Digging loam, clay and humus.");
    assertThat(new Categorizer(TOPICS, model).file(loam).primary().topic()).isEqualTo("soil");
    assertThat(bytes(model))
        .isEqualTo(bytes(new TopicLearner(TOPICS, heard).learn(garden())))
        .isNotEqualTo(bytes(new TopicLearner(TOPICS, SETTINGS).learn(garden())));
  }

  @Test
  void fewPapersOfTheDigestDecideHowFarPhrasesAreTrusted() throws IOException {
    List<Example> examples = new ArrayList<>();
    while (examples.size() < 100) {
      examples.addAll(garden());
    }
    double before = new TopicLearner(TOPICS, SETTINGS).learn(examples).mixture().trust();
    examples.add(own("Compost in spring", "soil"));
    examples.add(own("An orchard in spring", "trees"));
    double after = new TopicLearner(TOPICS, SETTINGS).learn(examples).mixture().trust();
    assertThat(after).isGreaterThan(before + 1);
  }

  @Test
  void howFarAModelIsTrustedIsNotFittedToAFewPapers() throws IOException {
    TopicModel model = new TopicLearner(TOPICS, SETTINGS).learn(garden());
    assertThat(model.mixture().sharpness()).isEqualTo(3.5f);
    assertThat(model.mixture().trust()).isEqualTo(5.5f);
  }

  @Test
  void aPaperSpeaksLessAgainstItsFurtherTopics() throws IOException {
    Files.writeString(
        file,
        """
        {"title": "Mulch", "abstract": "Mulch under oaks.", "topics": ["trees", "soil"]}
        {"title": "Elms", "abstract": "Elms and ashes.", "topics": ["trees"]}
        {"title": "Loam", "abstract": "Loam and clay.", "topics": ["soil"]}
        {"title": "Humus", "abstract": "Humus and clay.", "topics": ["soil"]}
        """);
    List<Example> examples = Examples.read(List.of(file), List.of(), false, problems::add);
    Entry mulch = Papers.entry("Mulch", "Mulch.");
    TrainingSettings less = new TrainingSettings(1, 1, 1000, 0, 0, 0.1, false);
    TrainingSettings full = new TrainingSettings(1, 1, 1000, 0, 0, 1, false);
    assertThat(marginOfSoil(less, examples, mulch))
        .isGreaterThan(marginOfSoil(full, examples, mulch) + 0.1);
  }

  private static double marginOfSoil(
      TrainingSettings settings, List<Example> examples, Entry paper) {
    TopicModel model = new TopicLearner(TOPICS, settings).learn(examples);
    Terms terms = Terms.of(paper.title(), paper.abstractText());
    return model.margins(model.dictionary().vector(terms))[0];
  }

  @Test
  void onlyTheMostTellingTermsAreKept() throws IOException {
    TrainingSettings few = new TrainingSettings(1, 1, 7, 0, 0.5, 1, false);
    TopicModel model = new TopicLearner(TOPICS, few).learn(garden());
    assertThat(model.dictionary().size()).isEqualTo(7);
  }

  @Test
  void aPaperWithoutALabelTeachesWhereThePhrasesAreSure() {
    Topic soil = topic("soil", "compost");
    Example sure = example("Compost", "Compost heaps and worms.");
    Example vague = example("Worms", "Heaps of worms.");
    List<Example> weak = new WeakLabels(List.of(soil), 0.1).of(List.of(sure, vague));
    assertThat(weak).extracting(Example::topic).containsExactly("soil");
    assertThat(weak).extracting(Example::weight).containsExactly(0.1);
    assertThat(new WeakLabels(List.of(soil), 0).of(List.of(sure))).isEmpty();
  }

  @Test
  void judgedInTurnEveryPaperIsJudgedOnce() throws IOException {
    Evaluation evaluation = new Judge(TOPICS).judge(garden(), garden(), SETTINGS, 3);
    assertThat(evaluation.papers()).isEqualTo(12);
    assertThat(evaluation.exact()).isGreaterThan(0.6);
    assertThat(EvaluationText.lines(evaluation)).anyMatch(line -> line.startsWith("soil"));
    assertThat(EvaluationPage.of(evaluation)).contains("<svg", "trees").endsWith("</html>\n");
  }

  @Test
  void figuresAreCountedByTopic() {
    Evaluation evaluation =
        new Judge(TOPICS)
            .judge(
                List.of(
                    labelled("Compost", "soil"),
                    labelled("Compost & <worms>", "trees"),
                    labelled("An orchard", "trees"),
                    labelled("Nothing", "trees")),
                null);
    assertThat(evaluation.exact()).isEqualTo(0.5);
    assertThat(evaluation.count("trees", "soil")).isEqualTo(1);
    assertThat(evaluation.count("trees", Topic.OTHER)).isEqualTo(1);
    assertThat(evaluation.mistakes().get(0).example().entry().title().text())
        .isEqualTo("Compost & <worms>");
    assertThat(evaluation.ofTopics().get(0).precision()).isEqualTo(0.5);
    assertThat(evaluation.ofTopics().get(1).recall()).isEqualTo(1 / 3.0);
    assertThat(EvaluationPage.of(evaluation)).contains("Compost &amp; &lt;worms&gt;");
  }

  @Test
  void noDotOfThePlotIsCutOff() {
    Evaluation evaluation =
        new Judge(TOPICS).judge(List.of(labelled("Compost and worms", "soil")), null);
    String page = EvaluationPage.of(evaluation);
    Matcher box = Pattern.compile("viewBox=\"-30 (-?\\d+) (\\d+) \\d+\"").matcher(page);
    Matcher dot = Pattern.compile("cx=\"(.+?)\" cy=\"(.+?)\" r=\"(.+?)\"").matcher(page);
    assertThat(box.find() && dot.find()).isTrue();
    double radius = Double.parseDouble(dot.group(3));
    assertThat(Double.parseDouble(dot.group(2)) - radius)
        .isGreaterThan(Double.parseDouble(box.group(1)));
    assertThat(Double.parseDouble(dot.group(1)) + radius)
        .isLessThan(Double.parseDouble(box.group(2)) - 30);
  }

  @Test
  void aLabelFindsItsTextByIdOrTitleOrAmongThePapers() throws IOException {
    Files.writeString(
        file,
        """
        {"id": "1", "title": "Oaks", "abstract": "Of oaks."}
        {"title": "Elms", "abstract": "Of elms.", "categories": ["bio.T", "bio.S"]}
        {"id": "1", "topic": "trees"}
        {"title": "elms", "primary": "trees", "secondary": ["soil"], "also_acceptable": ["soil"]}
        {"title": "Loam", "topics": ["soil"], "weight": 2}
        {"title": "Nowhere", "topic": "soil"}
        """);
    List<Example> examples =
        Examples.read(
            List.of(file), List.of(Papers.entry("Loam", "Of loam.")), false, problems::add);
    assertThat(examples).extracting(Example::topic).containsExactly("trees", "trees", "soil");
    assertThat(examples.get(1).acceptable()).containsExactly("soil");
    assertThat(examples.get(2).weight()).isEqualTo(2);
    assertThat(examples).extracting(Example::own).containsExactly(false, false, true);
    assertThat(problems).extracting(Problem::line).containsExactly(6);
    List<Example> byCategory = Examples.read(List.of(file), List.of(), true, problems::add);
    assertThat(byCategory.get(1).topic()).isEqualTo("bio.T");
    assertThat(byCategory.get(1).secondary()).containsExactly("bio.S");
    assertThat(byCategory.get(1).acceptable()).containsExactly("bio.S");
  }

  @Test
  void aBadLineIsToldWithItsPlace() throws IOException {
    Files.writeString(
        file,
        """
        {"title": "Oaks", "abstract": "Of oaks."}
        no JSON
        ["a list"]
        {"abstract": "No title."}
        {"title": "Oaks", "abstract": "Of oaks.", "weight": -1}
        {"title": "Oaks", "abstract": "Of oaks.", "topics": "trees"}
        {"title": 3}
        """);
    assertThat(Examples.read(List.of(file), List.of(), false, problems::add)).hasSize(1);
    assertThat(problems).extracting(Problem::line).containsExactly(2, 3, 4, 5, 6, 7);
    assertThat(problems).allMatch(problem -> problem.file().endsWith("garden.jsonl"));
  }

  @Test
  void aKeyThatIsNearlyAKnownOneIsToldOnceWithTheOneThatWasMeant() throws IOException {
    Files.writeString(
        file,
        """
        {"title": "Oaks", "abstract": "Of oaks.", "topics": ["trees"], "authors": [], "date": "1"}
        {"title": "Elms", "abstract": "Of elms.", "topcis": ["trees"]}
        {"title": "Loam", "abstract": "Of loam.", "topcis": ["soil"], "Weight": 2}
        """);
    assertThat(Examples.read(List.of(file), List.of(), false, problems::add)).hasSize(3);
    assertThat(problems)
        .containsExactly(
            Problem.warning(
                file.toString(),
                2,
                "The key \"topcis\" is not known, and what 2 records say by it is passed over",
                "Write \"topics\" if that was meant"),
            Problem.warning(
                file.toString(),
                3,
                "The key \"Weight\" is not known, and what it says is passed over",
                "Write \"weight\" if that was meant"));
  }

  @Test
  void aFileThatIsMissingIsAProblem() {
    Examples.read(List.of(file), List.of(), false, problems::add);
    assertThat(problems).hasSize(1);
  }

  private List<Example> garden() throws IOException {
    StringBuilder lines = new StringBuilder();
    for (String what : List.of("loam", "clay", "humus", "loam clay", "clay humus", "loam humus")) {
      lines.append(line("On " + what, "Digging " + what + " in beds.", "soil"));
    }
    for (String what : List.of("oak", "elm", "beech", "oak elm", "elm beech", "oak beech")) {
      lines.append(line("On " + what, "Pruning " + what + " in winter.", "trees"));
    }
    Files.writeString(file, lines);
    return Examples.read(List.of(file), List.of(), false, problems::add);
  }

  private static String line(String title, String text, String topic) {
    return "{\"title\": \"%s\", \"abstract\": \"%s\", \"topic\": \"%s\"}%n"
        .formatted(title, text, topic);
  }

  private static Example example(String title, String text) {
    return new Example(Papers.entry(title, text), null, List.of(), List.of(), 1, "", false);
  }

  private static Example own(String title, String topic) {
    return new Example(Papers.entry(title, ""), topic, List.of(), List.of(), 1, "", true);
  }

  private static Example labelled(String title, String topic) {
    return new Example(Papers.entry(title, ""), topic, List.of(), List.of(), 1, "", false);
  }

  private static byte[] bytes(TopicModel model) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ModelFile.write(model, bytes);
    return bytes.toByteArray();
  }

  private static Topic topic(String slug, String phrase) {
    return new Topic(slug, slug, "", "", List.of(), List.of(new Phrase(phrase, 3)), List.of());
  }
}
