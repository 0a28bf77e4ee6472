package io.github.staticdigest.read;

import static io.github.staticdigest.read.Reading.ABSTRACT;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that are not what they should be. */
class DumpReaderTest {

  @TempDir Path content;

  @Test
  void dumpsAreListedByFileNameInCodeUnitOrder() throws IOException {
    Path folder = Files.createDirectory(content.resolve("dumps"));
    for (String name : List.of("b.txt", "a.txt", "B.txt", "10.txt", "9.txt", "a.yaml", ".x.txt")) {
      Files.createFile(folder.resolve(name));
    }
    assertThat(DumpFolder.list(content))
        .extracting(file -> file.getFileName().toString())
        .containsExactly("10.txt", "9.txt", "B.txt", "a.txt", "b.txt");
  }

  @Test
  void aContentDirectoryWithoutDumpsHasNone() {
    assertThat(DumpFolder.list(content)).isEmpty();
  }

  @Test
  void anEmptyFileIsAComplaint() throws IOException {
    assertComplaint(
        write(""), "dumps/x.txt: It is empty. Paste the listing into it, or delete it.");
  }

  @Test
  void aBinaryFileIsAComplaint() throws IOException {
    byte[] noise = new byte[20_000];
    new Random(7).nextBytes(noise);
    assertComplaint(
        write(noise),
        "dumps/x.txt: It is no text. Save the listing as plain text in UTF-8, or delete it.");
  }

  @Test
  void aFileInUtf16IsAComplaint() throws IOException {
    String fix = "dumps/x.txt: It is UTF-16. Save it as UTF-8.";
    assertComplaint(write("First paper\n".getBytes(StandardCharsets.UTF_16)), fix);
    byte[] littleEndian = "\uFEFFFirst paper\n".getBytes(StandardCharsets.UTF_16LE);
    assertComplaint(write(littleEndian), fix);
  }

  @Test
  void aSymbolicLinkIsAComplaint() throws IOException {
    Path target = Files.writeString(content.resolve("elsewhere"), "First paper\n" + ABSTRACT);
    Path link = Files.createSymbolicLink(content.resolve("x.txt"), target);
    assertComplaint(link, "dumps/x.txt: It is a symbolic link. Put the file itself there.");
  }

  @Test
  void aFolderIsAComplaint() throws IOException {
    assertComplaint(
        Files.createDirectory(content.resolve("x.txt")),
        "dumps/x.txt: It is a folder. Put the dumps directly into the folder above, or rename it.");
  }

  @Test
  void aFileThatIsGoneIsAComplaint() {
    assertComplaint(
        content.resolve("x.txt"), "dumps/x.txt: It is no regular file. Put a text file there.");
  }

  @Test
  void aLineInWindows1252IsToldWithHowItReads() throws IOException {
    byte[] text =
        ("First paper\n"
                + ABSTRACT
                + "\nOn Poincar\u00E9 maps\n"
                + "\u00C9tude. "
                + ABSTRACT
                + "\nThird\n")
            .getBytes(StandardCharsets.ISO_8859_1);
    Reading reading = Reading.of(write(text));
    assertThat(reading.outline()).containsExactly("First paper", "On Poincaré maps", "-Third");
    assertThat(reading.complaints().get(0))
        .isEqualTo(
            "dumps/x.txt:3: The line is not UTF-8; as windows-1252 it reads \"On Poincaré maps\"."
                + " Save the file as UTF-8; where it is windows-1252: iconv -f WINDOWS-1252 -t UTF-8.");
    assertThat(reading.problems()).hasSize(2);
  }

  @Test
  void aLineInAnUnknownEncodingIsTold() throws IOException {
    byte[] text = ("First \u0081\u00E9 paper\n" + ABSTRACT).getBytes(StandardCharsets.ISO_8859_1);
    Reading reading = Reading.of(write(text));
    assertThat(reading.complaints())
        .containsExactly(
            "dumps/x.txt:1: The line is not UTF-8 nor windows-1252. Save the file as UTF-8.");
  }

  @Test
  void anOverlongAbstractIsSkippedAndTheRestIsRead() {
    Reading reading = Reading.of(around(endless(100 << 20)));
    assertThat(reading.outline()).containsExactly("First paper", "-Second paper", "Third paper");
    assertThat(reading.entries().get(2).at().line()).isEqualTo(5);
    assertThat(reading.complaints())
        .containsExactly(
            "dumps/x.txt:4: The line is longer than 1 MiB and was skipped. Copy the listing again,"
                + " one line for a title and one for an abstract.");
  }

  @Test
  void aLineOfJustTheLimitIsRead() {
    Reading reading = Reading.of(around(endless(ListingReader.LINE_LIMIT)));
    assertThat(reading.problems()).isEmpty();
    assertThat(reading.entries().get(1).abstractText()).hasSize(ListingReader.LINE_LIMIT);
  }

  @Test
  void anOverlongLineIsNeverATitle() {
    String huge = "x".repeat(ListingReader.LINE_LIMIT + 1);
    Reading reading = Reading.ofLines("First paper", "A", huge, "A", "Second paper", "A");
    assertThat(reading.outline()).containsExactly("First paper", "Second paper");
    assertThat(reading.complaints()).hasSize(2);
  }

  @Test
  void manyErrorsStillFailTheBuild() {
    String huge = "x".repeat(ListingReader.LINE_LIMIT + 1) + "\n";
    String text = "Some title\n".repeat(150) + huge;
    Reading reading = Reading.of(text);
    assertThat(reading.problems()).hasSize(101);
    assertThat(reading.problems().get(100).severity()).hasToString("ERROR");
  }

  private static InputStream around(InputStream line) {
    InputStream before = stream("First paper\n" + ABSTRACT + "\nSecond paper\n");
    InputStream after = stream("\nThird paper\n" + ABSTRACT + "\n");
    return new SequenceInputStream(new SequenceInputStream(before, line), after);
  }

  private static InputStream stream(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  /** So many letters, none of them held. */
  private static InputStream endless(long count) {
    return new InputStream() {
      private long left = count;

      @Override
      public int read() {
        return left-- > 0 ? 'x' : -1;
      }

      @Override
      public int read(byte[] bytes, int offset, int length) {
        int read = 0;
        while (read < length && left > 0) {
          bytes[offset + read++] = 'x';
          left--;
        }
        return read == 0 ? -1 : read;
      }
    };
  }

  private Path write(String text) throws IOException {
    return write(text.getBytes(StandardCharsets.UTF_8));
  }

  private Path write(byte[] bytes) throws IOException {
    return Files.write(content.resolve("x.txt"), bytes);
  }

  private static void assertComplaint(Path file, String complaint) {
    Reading reading = Reading.of(file);
    assertThat(reading.complaints()).containsExactly(complaint);
    assertThat(reading.entries()).isEmpty();
    assertThat(reading.dump().file()).isEqualTo("x.txt");
  }
}
