package io.github.staticdigest.plugin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.SystemStreamLog;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Learns and judges the topics of a digest of gardening by the goals that a user calls. */
class TopicsMojoTest {

  @TempDir Path project;

  private final List<String> said = new ArrayList<>();
  private Path examples;
  private Path model;
  private Path page;

  @BeforeEach
  void plant() throws IOException {
    Files.createDirectories(project.resolve("content/dumps"));
    Files.writeString(
        project.resolve("content/topics.yaml"),
        """
        shelves:
          - name: Garden
            topics:
              - slug: soil
                label: Soil
                scope: What plants stand in.
                phrases: [compost: 6]
              - slug: trees
                label: Trees
                scope: What stands longest.
                phrases: [orchard: 6]
        """);
    examples = project.resolve("garden.jsonl");
    model = project.resolve("made/topics.model");
    page = project.resolve("made/evaluation.html");
    StringBuilder lines = new StringBuilder();
    for (String what : List.of("loam", "clay", "humus", "loam clay", "clay humus", "loam humus")) {
      lines.append(line(what, "soil", "gd.SO"));
    }
    for (String what : List.of("oak", "elm", "beech", "oak elm", "elm beech", "oak beech")) {
      lines.append(line(what, "trees", "gd.TR"));
    }
    Files.writeString(examples, lines);
  }

  @Test
  void whatIsTrainedIsWrittenAndToldOf() throws Exception {
    train();
    assertThat(model).isNotEmptyFile();
    assertThat(said).anyMatch(line -> line.startsWith("Learnt 2 topics by "));
    assertThat(said).last().isEqualTo("The model: " + model + ", " + Files.size(model) + " bytes");
  }

  @Test
  void theSameExamplesGiveTheSameBytes() throws Exception {
    train();
    byte[] once = Files.readAllBytes(model);
    train();
    assertThat(Files.readAllBytes(model)).isEqualTo(once);
  }

  @Test
  void siblingsAreHeardWhereTheyAreAskedFor() throws Exception {
    train();
    byte[] without = Files.readAllBytes(model);
    TrainMojo mojo = training();
    set(mojo, "siblings", true);
    mojo.execute();
    assertThat(Files.readAllBytes(model)).isNotEqualTo(without);
  }

  @Test
  void aModelIsJudgedInTheLogAndOnAPage() throws Exception {
    train();
    EvaluateMojo mojo = evaluation();
    set(mojo, "model", model.toFile());
    mojo.execute();
    assertThat(said).anyMatch(line -> line.startsWith("12 papers: 100.0 % exact"));
    assertThat(said).last().isEqualTo("The page: " + page);
    assertThat(page).content().contains("<svg", "soil", "trees");
  }

  @ParameterizedTest
  @CsvSource({"0, soyl", "3, soyl", "0, ''"})
  void whereNoPaperCouldBeJudgedTheGoalFails(int folds, String topic) throws Exception {
    Files.writeString(
        examples,
        "{\"title\": \"Loam\", \"abstract\": \"Of loam.\", \"topic\": \"%s\"}".formatted(topic));
    EvaluateMojo mojo = evaluation();
    set(mojo, "folds", folds);
    assertThatExceptionOfType(MojoFailureException.class)
        .isThrownBy(mojo::execute)
        .withMessageStartingWith("Nothing was judged: no example")
        .withMessageEndingWith("Known here: soil, trees, other");
    assertThat(page).doesNotExist();
  }

  @Test
  void papersAreJudgedInTurnByModelsThatDoNotKnowThem() throws Exception {
    EvaluateMojo mojo = evaluation();
    set(mojo, "folds", 3);
    set(mojo, "judged", List.of(examples.toFile()));
    mojo.execute();
    assertThat(said).anyMatch(line -> line.startsWith("12 papers: "));
    assertThat(model).doesNotExist();
  }

  @Test
  void categoriesOfTheSourceMayBeTheTopics() throws Exception {
    TrainMojo train = training();
    set(train, "byCategory", true);
    train.execute();
    EvaluateMojo evaluate = evaluation();
    set(evaluate, "byCategory", true);
    set(evaluate, "model", model.toFile());
    evaluate.execute();
    assertThat(said).anyMatch(line -> line.startsWith("gd.SO ")).anyMatch(l -> l.contains("gd.TR"));
  }

  @Test
  void papersThatAreKeptApartAreJudgedAlone() throws Exception {
    TrainMojo train = training();
    set(train, "keepApart", 50);
    train.execute();
    EvaluateMojo evaluate = evaluation();
    set(evaluate, "keepApart", 50);
    set(evaluate, "model", model.toFile());
    evaluate.execute();
    assertThat(said).noneMatch(line -> line.startsWith("12 papers: "));
    EvaluateMojo others = evaluation();
    set(others, "keepApart", 50);
    set(others, "apartFrom", 50);
    set(others, "model", model.toFile());
    others.execute();
    assertThat(
            said.stream()
                .flatMap(line -> Pattern.compile("^\\d+(?= papers: )").matcher(line).results())
                .mapToInt(m -> Integer.parseInt(m.group()))
                .sum())
        .isEqualTo(12);
  }

  @ParameterizedTest
  @CsvSource({
    "cost,-1.0",
    "fewestPapers,0",
    "weak,-0.1",
    "further,0.0",
    "keepApart,100",
    "apartFrom,-1"
  })
  void aNumberThatTeachesNothingIsRefusedByName(String parameter, String number) throws Exception {
    TrainMojo mojo = training();
    boolean whole = number.indexOf('.') < 0;
    set(mojo, parameter, whole ? (Object) Integer.valueOf(number) : Double.valueOf(number));
    assertThatExceptionOfType(MojoFailureException.class)
        .isThrownBy(mojo::execute)
        .withMessageStartingWith("digest." + parameter + " is " + number + "; it must be ");
    assertThat(model).doesNotExist();
  }

  @Test
  void examplesThatAreMissingFailTheGoalByName() throws Exception {
    TrainMojo mojo = training();
    set(mojo, "examples", List.of(project.resolve("none.jsonl").toFile()));
    assertThatExceptionOfType(MojoFailureException.class)
        .isThrownBy(mojo::execute)
        .withMessageContaining("none.jsonl");
    assertThat(model).doesNotExist();
  }

  private void train() throws Exception {
    training().execute();
  }

  private TrainMojo training() throws ReflectiveOperationException {
    TrainMojo mojo = configured(new TrainMojo());
    set(mojo, "model", model.toFile());
    return mojo;
  }

  private EvaluateMojo evaluation() throws ReflectiveOperationException {
    EvaluateMojo mojo = configured(new EvaluateMojo());
    set(mojo, "page", page.toFile());
    return mojo;
  }

  private <T extends TopicsMojo> T configured(T mojo) throws ReflectiveOperationException {
    set(mojo, "contentDirectory", project.resolve("content").toFile());
    set(mojo, "examples", List.of(examples.toFile()));
    set(mojo, "cost", 1.0);
    set(mojo, "fewestPapers", 1);
    set(mojo, "mostTerms", 1_000);
    set(mojo, "weak", 0.1);
    set(mojo, "bayes", 0.5);
    set(mojo, "further", 1.0);
    mojo.setLog(
        new SystemStreamLog() {
          @Override
          public void info(CharSequence line) {
            said.add(line.toString());
          }
        });
    return mojo;
  }

  /** Sets a parameter as Maven does. */
  private static void set(Object mojo, String parameter, Object value)
      throws ReflectiveOperationException {
    Class<?> type = mojo.getClass();
    while (true) {
      try {
        Field field = type.getDeclaredField(parameter);
        field.setAccessible(true);
        field.set(mojo, value);
        return;
      } catch (NoSuchFieldException e) {
        type = type.getSuperclass();
      }
    }
  }

  private static String line(String what, String topic, String category) {
    return "{\"title\": \"On %s\", \"abstract\": \"Of %s in beds.\", \"topic\": \"%s\", \"categories\": [\"%s\"]}%n"
        .formatted(what, what, topic, category);
  }
}
