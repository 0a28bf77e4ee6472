package io.github.staticdigest.read;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.staticdigest.model.Problem;
import io.github.staticdigest.model.RawEntry;
import io.github.staticdigest.repair.Repairer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ServiceLoader;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever the bytes of a dump are, sound papers and problems come of them and nothing else. There
 * is a target for each format; its inputs in {@code src/test/resources} begin with one of the
 * format, {@code seed}, and hold what broke the reader once.
 *
 * <p>As any other test it reads those inputs alone. To look for new ones, name one target:
 *
 * <pre>{@code
 * JAZZER_FUZZ=1 mvn test -pl generator/engine -am -Dsurefire.failIfNoSpecifiedTests=false \
 *     -Dtest='ReaderFuzzTest#bibtex' -Djacoco.skip -Djazzer.hooks=true
 * }</pre>
 *
 * <p>It ends after five minutes, or with a finding, which it writes beside the other inputs.
 */
class ReaderFuzzTest {

  private static final Path INPUTS =
      Path.of("src/test/resources/io/github/staticdigest/read/ReaderFuzzTestInputs");

  @TempDir static Path folder;

  @FuzzTest
  void listing(byte[] data) {
    read(data, "x.txt");
  }

  @FuzzTest
  void csl(byte[] data) {
    read(data, "x.csl.json", "x.csl.yml", "x.txt");
  }

  @FuzzTest
  void dailyPapers(byte[] data) {
    read(data, "x.json", "x.txt");
  }

  @FuzzTest
  void jsonFeed(byte[] data) {
    read(data, "x.json", "x.txt");
  }

  @FuzzTest
  void openAlex(byte[] data) {
    read(data, "x.json", "x.txt");
  }

  @FuzzTest
  void papers(byte[] data) {
    read(data, "x.json", "x.jsonl", "x.txt");
  }

  @FuzzTest
  void semanticScholar(byte[] data) {
    read(data, "x.json", "x.txt");
  }

  @FuzzTest
  void zotero(byte[] data) {
    read(data, "x.json", "x.txt");
  }

  @FuzzTest
  void arxivAtom(byte[] data) {
    read(data, "x.xml", "x.txt");
  }

  @FuzzTest
  void arxivOai(byte[] data) {
    read(data, "x.xml", "x.txt");
  }

  @FuzzTest
  void arxivRss(byte[] data) {
    read(data, "x.xml", "x.txt");
  }

  @FuzzTest
  void feed(byte[] data) {
    read(data, "x.rss", "x.txt");
  }

  @FuzzTest
  void html(byte[] data) {
    read(data, "x.html", "x.txt");
  }

  @FuzzTest
  void markdown(byte[] data) {
    read(data, "x.md", "x.txt");
  }

  @FuzzTest
  void unknownXml(byte[] data) {
    read(data, "x.opml", "x.txt");
  }

  @FuzzTest
  void unknownYaml(byte[] data) {
    read(data, "x.yml", "x.txt");
  }

  @FuzzTest
  void otherExport(byte[] data) {
    read(data, "x.nbib", "x.csv", "x.txt");
  }

  @FuzzTest
  void bibtex(byte[] data) {
    read(data, "x.bib", "x.txt");
  }

  @FuzzTest
  void ris(byte[] data) {
    read(data, "x.ris", "x.txt");
  }

  /** Packed bytes as they are; the other targets never get past the checksum. */
  @FuzzTest
  void gzip(byte[] data) {
    read(data, "x.jsonl.gz", "x.txt");
  }

  @Test
  void everyFormatHasATargetAndASeedThatIsReadByIt() throws IOException {
    for (DumpFormat format : ServiceLoader.load(DumpFormat.class)) {
      if (format instanceof TitlesFormat) {
        continue;
      }
      String type = format.getClass().getSimpleName();
      String target =
          Character.toLowerCase(type.charAt(0)) + type.substring(1).replace("Format", "");
      assertThat(ReaderFuzzTest.class.getDeclaredMethods())
          .as(target)
          .anyMatch(method -> method.getName().equals(target));
      byte[] seed = Files.readAllBytes(INPUTS.resolve(target).resolve("seed"));
      String name = type.equals("UnknownYamlFormat") ? "x.yml" : "x.txt";
      assertThat(Formats.of(DumpSample.of(name, seed)).getClass()).isEqualTo(format.getClass());
    }
  }

  private static void read(byte[] data, String... names) {
    for (String name : names) {
      Reading reading = Reading.ofFile(folder, name, data);
      int lines = lines(data);
      assertThat(reading.problems().size() + reading.entries().size()).isPositive();
      assertThat(reading.problems()).hasSizeLessThanOrEqualTo(101);
      for (Problem problem : reading.problems()) {
        assertThat(problem.file()).isEqualTo("dumps/" + name);
        assertThat(problem.line()).isBetween(0, lines);
        assertThat(problem.message()).isNotBlank().doesNotContain("\n");
      }
      for (RawEntry entry : reading.entries()) {
        isSound(entry, lines);
      }
    }
  }

  private static void isSound(RawEntry entry, int lines) {
    assertThat(entry.title()).isNotBlank().doesNotContain("\n", "\r");
    assertThat(entry.at().line()).isBetween(1, lines);
    assertThat(entry.facts().authors()).noneMatch(author -> author.name().isBlank());
    assertThat(new Repairer().repair(entry).title().text()).isNotBlank();
  }

  /** How many lines there are at most, by whatever sign they end. */
  private static int lines(byte[] data) {
    byte[] text = data;
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(data))) {
      text = in.readNBytes(1 << 24);
    } catch (IOException e) {
      // What is not packed is counted as it is.
    }
    int lines = 1;
    for (byte b : text) {
      lines += b == '\n' || b == '\r' ? 1 : 0;
    }
    return lines;
  }
}
