package io.github.staticdigest.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import freemarker.core.PlainTextOutputFormat;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecordModelTest {

  private static final Group GROUP =
      new Group("Language", null, List.of(new Paper("One"), new Paper("Two")), 3);

  /** Public, since templates see public records alone. */
  public record Paper(String title) {}

  /** One with something derived, and with what templates shall not reach. */
  public record Group(String label, @Nullable String note, List<Paper> items, int more) {

    static final int LEAST = 1;

    public int total() {
      return items.size() + more;
    }

    public Paper first() {
      return items.get(0);
    }

    public String with(String sign) {
      return label + sign;
    }

    public static String everywhere() {
      return "static";
    }

    public void act() {
      throw new IllegalStateException();
    }

    public String fails() {
      throw new IllegalStateException("no value");
    }

    String inner() {
      return "inner";
    }
  }

  @Test
  void componentsAreRead() throws Exception {
    assertThat(render("${page.label} ${page.more} ${page.items[1].title}"))
        .isEqualTo("Language 3 Two");
  }

  @Test
  void whatIsDerivedOfComponentsIsRead() throws Exception {
    assertThat(render("${page.total} ${page.first.title}")).isEqualTo("5 One");
  }

  @Test
  void aComponentThatIsNullIsMissing() throws Exception {
    assertThat(render("${page.note???c} ${page.label???c} ${page.note!'none'}"))
        .isEqualTo("false true none");
    assertFails("${page.note}");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "class",
        "getClass",
        "hashCode",
        "toString",
        "equals",
        "with",
        "everywhere",
        "LEAST",
        "act",
        "inner",
        "wait",
        "notify",
        "gone"
      })
  void nothingElseOfARecordIsThere(String name) throws Exception {
    assertThat(render("${page." + name + "???c}")).isEqualTo("false");
    assertFails("${page." + name + "}");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "${page.label()}",
        "${page.total()}",
        "${page.first().title}",
        "${page.with('!')}",
        "${page.hashCode()}",
        "${page}",
        "${page?keys?size}",
        "${page?values?size}",
        "<#list page as name, value>${name}</#list>",
        "${page?api.label}"
      })
  void noMethodIsCalledAndNamesAreNotListed(String template) {
    assertFails(template);
  }

  @Test
  void aRecordIsNeverEmpty() throws Exception {
    assertThat(render("${page?has_content?c} ${page.first?has_content?c}")).isEqualTo("true true");
  }

  @Test
  void aFailureOfADerivedValueIsItsOwn() {
    RecordModel model = new RecordModel(GROUP, new ModelWrapper());
    assertThatThrownBy(() -> model.get("fails"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("no value");
  }

  @Test
  void aRecordThatIsNotPublicIsRefused() {
    record Hidden(String name) {}
    assertThatThrownBy(() -> new RecordModel(new Hidden("x"), new ModelWrapper()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("public records");
  }

  private static void assertFails(String template) {
    assertThatThrownBy(() -> render(template)).isInstanceOf(TemplateException.class);
  }

  private static String render(String template) throws IOException, TemplateException {
    Configuration configuration = new Configuration(Configuration.VERSION_2_3_35);
    configuration.setObjectWrapper(new ModelWrapper());
    configuration.setOutputFormat(PlainTextOutputFormat.INSTANCE);
    configuration.setLocale(Locale.ROOT);
    configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
    configuration.setLogTemplateExceptions(false);
    StringWriter out = new StringWriter();
    new Template("a", template, configuration).process(Map.of("page", GROUP), out);
    return out.toString();
  }
}
