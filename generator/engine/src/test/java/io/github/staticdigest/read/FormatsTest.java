package io.github.staticdigest.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What holds for all formats: packing, encodings, bounds, and that nothing makes them fail. */
class FormatsTest {

  private static final Path FIXTURES = Path.of("src/test/resources/read");
  private static final String NOISE = "<>{}[]\"'\\&;,:@=#%-\n\r\t\0 01$/~`*_()|\u00E9";

  @TempDir Path folder;

  @Test
  void anythingMayBePacked() throws IOException {
    for (Path file : fixtures()) {
      byte[] bytes = Files.readAllBytes(file);
      String name = file.getFileName().toString();
      Reading plain = Reading.ofFile(folder, name, bytes);
      Reading packed = Reading.ofFile(folder, name + ".gz", packed(bytes));
      assertThat(plain.titles()).as(name).isNotEmpty();
      assertThat(packed.titles()).as(name).isEqualTo(plain.titles());
    }
  }

  @Test
  void aFormatThatAnotherArtifactBringsIsFound() {
    assertThat(Reading.ofFile(folder, "x.titles", "One\nTwo\n").titles())
        .containsExactly("One", "Two");
  }

  @Test
  void aPackedFileThatBreaksOffIsTold() throws IOException {
    byte[] bytes = packed(Files.readAllBytes(FIXTURES.resolve("library.bib")));
    Reading reading = Reading.ofFile(folder, "x.bib.gz", Arrays.copyOf(bytes, bytes.length - 20));
    assertThat(reading.complaints())
        .containsExactly(
            "dumps/x.bib.gz: What gzip packed is damaged or breaks off. Fetch or pack it again.");
  }

  @Test
  void whateverStandsInThemFormatsDoNotFail() throws IOException {
    Random random = new Random(6);
    for (Path file : fixtures()) {
      byte[] bytes = Files.readAllBytes(file);
      for (int round = 0; round < 8; round++) {
        byte[] spoilt =
            Arrays.copyOf(bytes, round % 3 == 0 ? random.nextInt(bytes.length) + 1 : bytes.length);
        for (int i = random.nextInt(30); i >= 0; i--) {
          spoilt[random.nextInt(spoilt.length)] =
              (byte) NOISE.charAt(random.nextInt(NOISE.length()));
        }
        Reading reading = Reading.ofFile(folder, file.getFileName().toString(), spoilt);
        assertThat(reading.entries().isEmpty() && reading.problems().isEmpty()).isFalse();
      }
    }
  }

  @Test
  void aRecordWithoutEndIsNotHeld() throws IOException {
    for (String start :
        List.of("<rss><channel><item><title>", "[{\"title\": \"A\"}, {\"title\": \"")) {
      Path file = folder.resolve("x");
      try (OutputStream out = Files.newOutputStream(file)) {
        out.write(start.getBytes(StandardCharsets.UTF_8));
        byte[] block = "x".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < 40; i++) {
          out.write(block);
        }
      }
      assertThat(Reading.of(file).complaints())
          .isNotEmpty()
          .allMatch(text -> text.contains("longer than 16 MiB") || text.contains("malformed here"));
    }
  }

  @Test
  void aLineWithoutEndIsSkipped() throws IOException {
    Path file = folder.resolve("x.jsonl");
    try (OutputStream out = Files.newOutputStream(file)) {
      out.write("{\"title\": \"A\"}\n{\"title\": \"".getBytes(StandardCharsets.UTF_8));
      byte[] block = "x".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
      for (int i = 0; i < 100; i++) {
        out.write(block);
      }
      out.write("\"}\n{\"title\": \"C\"}\n".getBytes(StandardCharsets.UTF_8));
    }
    Reading reading = Reading.of(file);
    assertThat(reading.titles()).containsExactly("A", "C");
    assertThat(reading.complaints())
        .containsExactly(
            "dumps/x.jsonl:2: The line is longer than 16 MiB and was skipped. Divide it.");
  }

  @Test
  void declarationsThatAreWrongDoNotMatter() {
    assertThat(feed("<?xml version='1.0' encoding='ISO-8859-1'?>", StandardCharsets.UTF_8))
        .isEqualTo("Café");
    assertThat(feed("<?xml version='1.0' encoding='nonsense'?>", StandardCharsets.UTF_8))
        .isEqualTo("Café");
    assertThat(feed("\uFEFF<?xml version='1.0'?>", StandardCharsets.UTF_8)).isEqualTo("Café");
    assertThat(feed("<?xml version='1.0' encoding='iso-8859-1'?>", StandardCharsets.ISO_8859_1))
        .isEqualTo("Café");
    assertThat(feed("<?xml version='1.0' encoding='ibm850'?>", Charset.forName("IBM850")))
        .isEqualTo("Café");
  }

  @Test
  void whatIsNotUtf8WithoutSayingSoIsTold() {
    byte[] bytes = "[\n{\"title\": \"Caf\u00E9\"}]".getBytes(StandardCharsets.ISO_8859_1);
    Reading reading = Reading.ofFile(folder, "x.json", bytes);
    assertThat(reading.titles()).containsExactly("Café");
    assertThat(reading.complaints())
        .containsExactly(
            "dumps/x.json:2: The line is not UTF-8; the file is read as windows-1252. Save the"
                + " file as UTF-8.");
  }

  @Test
  void aFewSpoiltBytesDoNotSpoilTheRest() {
    byte[] bytes = "[{\"title\": \"äöüß\u0001x\"}]".getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = bytes[i] == 1 ? (byte) 0xFC : bytes[i];
    }
    Reading reading = Reading.ofFile(folder, "x.json", bytes);
    assertThat(reading.titles()).containsExactly("äöüß\uFFFDx");
    assertThat(reading.complaints())
        .containsExactly(
            "dumps/x.json:1: The line holds bytes that are not UTF-8. Mend them in the file.");
  }

  @Test
  void linesThatAreNotUtf8AreToldOnce() {
    byte[] bytes =
        "TY  - JOUR\nTI  - Caf\u00E9\nAU  - Caf\u00E9, A.\nER  - \n"
            .getBytes(StandardCharsets.ISO_8859_1);
    Reading reading = Reading.ofFile(folder, "x.ris", bytes);
    assertThat(reading.titles()).containsExactly("Café");
    assertThat(reading.complaints())
        .containsExactly(
            "dumps/x.ris:2: The line is not UTF-8; it is read as windows-1252. Save the file as"
                + " UTF-8.");
  }

  private String feed(String declaration, Charset charset) {
    String xml = declaration + "<feed><entry><title>Café</title></entry></feed>";
    Reading reading = Reading.ofFile(folder, "x.xml", xml.getBytes(charset));
    assertThat(reading.problems()).isEmpty();
    return reading.only().title();
  }

  private static byte[] packed(byte[] bytes) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write(bytes);
    }
    return packed.toByteArray();
  }

  private static List<Path> fixtures() throws IOException {
    try (Stream<Path> files = Files.list(FIXTURES)) {
      return files.sorted().toList();
    }
  }
}
