package io.github.staticdigest.plugin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.SystemStreamLog;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GenerateMojoTest {

  @TempDir Path project;

  private final GenerateMojo mojo = new GenerateMojo();
  private final List<String> said = new ArrayList<>();

  @BeforeEach
  void configure() throws ReflectiveOperationException, IOException {
    Files.createDirectories(project.resolve("content/dumps"));
    set("contentDirectory", project.resolve("content").toFile());
    set("templatesDirectory", project.resolve("templates").toFile());
    set("outputDirectory", project.resolve("site").toFile());
    mojo.setLog(
        new SystemStreamLog() {
          @Override
          public void info(CharSequence line) {
            said.add(line.toString());
          }

          @Override
          public void warn(CharSequence line) {
            said.add("warning " + line);
          }
        });
  }

  /** Sets a parameter as Maven does. */
  private void set(String parameter, Object value) throws ReflectiveOperationException {
    Field field = GenerateMojo.class.getDeclaredField(parameter);
    field.setAccessible(true);
    field.set(mojo, value);
  }

  @Test
  void theLastLineIsThePathOfTheFrontPage() throws Exception {
    mojo.execute();

    Path index = project.resolve("site/index.html");
    assertThat(index).exists();
    assertThat(said).last().isEqualTo("The digest: " + index);
  }

  @Test
  void warningsAreRepeated() throws Exception {
    mojo.execute();

    assertThat(said)
        .anyMatch(line -> line.startsWith("warning " + project.resolve("content/dumps") + ": "));
  }

  @Test
  void theThreadsCanBeGiven() throws Exception {
    set("threads", 3);

    mojo.execute();

    assertThat(said).contains("Read 0 listings in 0 dumps: 0 papers, 0 repeats folded");
  }

  @Test
  void skippingDoesNothing() throws Exception {
    set("skip", true);

    mojo.execute();

    assertThat(said).containsExactly("The digest is skipped, as digest.skip says");
    assertThat(project.resolve("site")).doesNotExist();
  }

  @Test
  void publishedFeedsLoseNothingUnlessThatIsMeant() throws Exception {
    Files.writeString(
        project.resolve("content/digest.yaml"),
        "url: https://example.org/\nid: example.org,2026\n");
    set("outputTimestamp", "2026-03-28T00:00:00Z");
    mojo.execute();
    assertThat(project.resolve("site/atom.xml")).content().contains("<updated>2026-03-28T");

    Files.delete(project.resolve("content/digest.yaml"));
    assertThatExceptionOfType(MojoFailureException.class)
        .isThrownBy(mojo::execute)
        .withMessageContaining("url and id are not set")
        .withMessageContaining("-Ddigest.allowShrink=true");

    set("allowShrink", true);
    mojo.execute();
    assertThat(project.resolve("site/feed.xml")).doesNotExist();
  }

  @Test
  void whatTheUserCanMendIsAFailure() throws Exception {
    set("contentDirectory", project.resolve("nowhere").toFile());

    assertThatExceptionOfType(MojoFailureException.class)
        .isThrownBy(mojo::execute)
        .withMessageContaining("\n  " + project.resolve("nowhere") + ": The content directory");
  }

  @Test
  void whatTheFileSystemRefusesIsAnError() throws Exception {
    set("outputDirectory", project.resolve("x".repeat(300)).resolve("site").toFile());

    assertThatExceptionOfType(MojoExecutionException.class)
        .isThrownBy(mojo::execute)
        .withMessageStartingWith("The digest was not published: ");
  }

  @Test
  void theSettingsOfTheMachineStayAsTheyAre() throws Exception {
    Locale locale = Locale.getDefault();
    Properties properties = (Properties) System.getProperties().clone();

    mojo.execute();

    assertThat(Locale.getDefault()).isEqualTo(locale);
    assertThat(System.getProperties()).isEqualTo(properties);
  }
}
