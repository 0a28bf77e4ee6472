package io.github.staticdigest.categorize;

import static io.github.staticdigest.sample.Papers.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.staticdigest.categorize.TopicModel.Mixture;
import io.github.staticdigest.config.Overrides.Placement;
import io.github.staticdigest.model.Entry;
import io.github.staticdigest.model.Filing;
import io.github.staticdigest.model.Topic;
import io.github.staticdigest.model.Topic.Code;
import io.github.staticdigest.model.Topic.Phrase;
import io.github.staticdigest.sample.TestFacts;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Filing by a small model: "sonnet" and "stanza" speak for poems, "kiln" and "glaze" for pots. */
class LearntTest {

  private static final List<String> WORDS = List.of("sonnet", "stanza", "kiln", "glaze");

  private static final TopicModel MODEL = model(new Mixture(4, 4));

  @Test
  void aModelFilesWhatNoPhraseKnows() {
    Filing filing = categorizer("poems", "pots").file(entry("Kilns of old", "A glaze for a kiln."));
    assertThat(filing.primary().topic()).isEqualTo("pots");
    assertThat(filing.primary().because()).containsExactlyInAnyOrder("Kilns", "glaze");
    assertThat(filing.doubtful()).isFalse();
  }

  @Test
  void aTopicForWhichNoReasonCanBeNamedIsNotGiven() {
    Categorizer categorizer =
        new Categorizer(
            List.of(topic("poems"), topic("pots")), model(new Mixture(4, 4), WORDS, 0, 2));
    Filing filing = categorizer.file(entry("Nothing that was learnt", "At all."));
    assertThat(filing)
        .isEqualTo(new Filing(new Filing.Reason(Topic.OTHER, 0, List.of()), List.of(), true));
    Filing next = categorizer.file(entry("Poems that nobody learnt", null));
    assertThat(next.primary().topic()).isEqualTo("poems");
    assertThat(next.primary().because()).containsExactly("Poems");
    assertThat(next.secondary()).isEmpty();
    assertThat(next.doubtful()).isTrue();
  }

  /** Pots come first without a reason, then pans, too improbable, then poems by their phrase. */
  @ParameterizedTest
  @ValueSource(floats = {0.24f, 0.275f})
  void theNextTopicThatIsGoodEnoughIsGivenHoweverNearAnotherComes(float pans) {
    List<String> slugs = List.of("pots", "pans", "poems");
    Dictionary nothing = new Dictionary(new long[0], new float[0]);
    float[] bias = {0.4f, pans, 0};
    TopicModel model = TopicModel.of(slugs, nothing, new float[0], bias, new Mixture(4, 4));
    Filing filing =
        new Categorizer(slugs.stream().map(LearntTest::topic).toList(), model)
            .file(entry("Poems that nobody learnt", null));
    assertThat(filing.primary().topic()).isEqualTo("poems");
    assertThat(filing.secondary()).isEmpty();
    assertThat(filing.doubtful()).isTrue();
  }

  @Test
  void aShortWordOrOneWithDigitsIsAReasonWhereThereIsNoOther() {
    List<String> words = List.of("ode", "sonnet", "cod", "co2");
    Categorizer categorizer =
        new Categorizer(
            List.of(topic("poems"), topic("fish")),
            model(List.of("poems", "fish"), new Mixture(4, 4), words, 0, 0));
    assertThat(because(categorizer, "Of CO2 and cod", "fish"))
        .containsExactlyInAnyOrder("CO2", "cod");
    assertThat(because(categorizer, "An ode", "poems")).containsExactly("ode");
    assertThat(because(categorizer, "An ode, a sonnet", "poems")).containsExactly("sonnet");
  }

  private static List<String> because(Categorizer categorizer, String title, String topic) {
    Filing filing = categorizer.file(entry(title, null));
    assertThat(filing.primary().topic()).isEqualTo(topic);
    return filing.primary().because();
  }

  @Test
  void phrasesStandBeforeTermsAmongTheReasons() {
    Filing filing =
        categorizer("poems", "pots").file(entry("Sonnets", "About pots of verse: the stanza."));
    assertThat(filing.primary().topic()).isEqualTo("poems");
    assertThat(filing.primary().because()).contains("Sonnets", "stanza");
  }

  @Test
  void aVetoIsFinalHoweverSureTheModelIs() {
    Topic poems = new Topic("poems", "", "", "", List.of(), List.of(), List.of("stanza"));
    Categorizer categorizer = new Categorizer(List.of(poems, topic("pots")), MODEL);
    assertThat(categorizer.file(entry("Sonnet and stanza", "Stanza.")).primary().topic())
        .isNotEqualTo("poems");
  }

  @Test
  void aModelOfAnotherFieldIsLeftAside() {
    Categorizer categorizer = categorizer("poems", "cars", "trains", "ships");
    assertThat(categorizer.file(entry("Sonnet and stanza", "")).primary().topic())
        .isEqualTo(Topic.OTHER);
    assertThat(categorizer.file(entry("Old trains", "")).primary().topic()).isEqualTo("trains");
  }

  @Test
  void aTopicThatTheModelDoesNotKnowIsFiledByPhrases() {
    Filing filing =
        categorizer("poems", "pots", "trains").file(entry("Trains", "A sonnet on trains."));
    assertThat(filing.primary().topic()).isEqualTo("trains");
  }

  @Test
  void aCategoryOfTheSourceSpeaksForItsTopics() {
    Topic pots =
        new Topic(
            "pots",
            "",
            "",
            "",
            List.of(),
            List.of(),
            List.of(),
            List.of(new Code("art.CE", Code.USUAL)));
    Evidence[] evidence =
        new Rules(List.of(topic("poems"), pots))
            .evidence(
                ReadText.of(entry("Untitled", null).title()),
                ReadText.of(null),
                List.of("art.CE", "art.HI"));
    assertThat(evidence[0].weight()).isZero();
    assertThat(evidence[1].weight()).isEqualTo(3);
  }

  @Test
  void aCategoryThatSettlesTheTopicOutweighsTheModelAndIsTheReasonWhereNoWordIsOne() {
    Entry paper = filedUnder(entry("A sonnet", null), "art.CE", "art.HI");
    assertThat(withCode(Code.USUAL).file(paper).primary().topic()).isEqualTo("poems");
    Filing settled = withCode(500).file(paper);
    assertThat(settled.primary().topic()).isEqualTo("pots");
    assertThat(settled.primary().because()).containsExactly("art.CE");
    assertThat(withCode(500).file(filedUnder(paper, "art.HI", "art.CE")).primary().topic())
        .isEqualTo("poems");
  }

  private static Entry filedUnder(Entry paper, String... categories) {
    return new Entry(
        paper.id(),
        paper.slug(),
        paper.aliases(),
        paper.title(),
        paper.abstractText(),
        paper.links(),
        new TestFacts().categories(categories).facts(),
        paper.raw(),
        paper.appearances(),
        paper.variants());
  }

  private static Categorizer withCode(double weight) {
    List<Code> codes = List.of(new Code("art.CE", weight));
    Topic pots = new Topic("pots", "", "", "", List.of(), List.of(), List.of(), codes);
    return new Categorizer(List.of(topic("poems"), pots), model(new Mixture(4, 12)));
  }

  @Test
  void theCuratorsWordIsFinal() {
    List<Topic> topics = List.of(topic("poems"), topic("pots"));
    Categorizer categorizer =
        new Categorizer(
            topics, MODEL, List.of(new Placement("Sonnet & stanza", List.of("pots", "poems"), 1)));
    Filing filing = categorizer.file(entry("Sonnet & stanza", "Stanza."));
    assertThat(filing.primary().topic()).isEqualTo("pots");
    assertThat(filing.secondary()).extracting(Filing.Reason::topic).containsExactly("poems");
    assertThat(filing.doubtful()).isFalse();
  }

  @Test
  void whatIsWrittenIsReadAgain() throws IOException {
    byte[] bytes = written(MODEL);
    TopicModel read = ModelFile.read(bytes);
    assertThat(written(read)).isEqualTo(bytes);
    assertThat(read.topics()).containsExactly("poems", "pots");
    TermVector vector = vector(read, "A sonnet in the kiln");
    assertThat(read.margins(vector))
        .isEqualTo(MODEL.margins(vector(MODEL, "A sonnet in the kiln")));
  }

  @Test
  void aFileThatIsNoModelIsRefused() throws IOException {
    assertThatThrownBy(() -> ModelFile.read(new byte[] {1, 2, 3})).isInstanceOf(IOException.class);
    byte[] bytes = written(MODEL);
    assertThatThrownBy(() -> ModelFile.read(Arrays.copyOf(bytes, bytes.length - 1)))
        .isInstanceOf(IOException.class);
  }

  @Test
  void theBundledModelKnowsTheTopicsAndIsSmall() throws IOException {
    assertThat(ModelFile.bundled().topics()).hasSize(22);
    assertThat(written(ModelFile.bundled())).hasSizeLessThan(3_000_000);
  }

  private static TermVector vector(TopicModel model, String title) {
    return model.dictionary().vector(Terms.of(entry(title, null).title(), null));
  }

  private static byte[] written(TopicModel model) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ModelFile.write(model, bytes);
    return bytes.toByteArray();
  }

  private static Categorizer categorizer(String... slugs) {
    return new Categorizer(Arrays.stream(slugs).map(LearntTest::topic).toList(), MODEL);
  }

  private static Topic topic(String slug) {
    return new Topic(slug, "", "", "", List.of(), List.of(new Phrase(slug, 1)), List.of());
  }

  private static TopicModel model(Mixture mixture) {
    return model(mixture, WORDS, 0, 0);
  }

  private static TopicModel model(Mixture mixture, List<String> words, float... bias) {
    return model(List.of("poems", "pots"), mixture, words, bias);
  }

  /** A model of two topics, of which the first two words speak for the one, two for the other. */
  private static TopicModel model(
      List<String> topics, Mixture mixture, List<String> words, float... bias) {
    Terms terms = Terms.of(entry(String.join(". ", words), null).title(), null);
    long[] numbers = new long[words.size()];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = terms.number(i);
    }
    float[] weights = new float[2 * numbers.length];
    long[] sorted = numbers.clone();
    Arrays.sort(sorted);
    for (int i = 0; i < numbers.length; i++) {
      int row = Arrays.binarySearch(sorted, numbers[i]);
      weights[2 * row] = i < 2 ? 1 : -1;
      weights[2 * row + 1] = i < 2 ? -1 : 1;
    }
    return TopicModel.of(
        topics, new Dictionary(sorted, new float[] {1, 1, 1, 1}), weights, bias, mixture);
  }
}
