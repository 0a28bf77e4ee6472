package io.github.staticdigest.read;

import io.github.staticdigest.model.Dump;
import io.github.staticdigest.model.Problem;
import io.github.staticdigest.model.RawEntry;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.zip.ZipException;

/** Reads one dump: looks at what kind of file it is and hands it to the reader of that format. */
public final class DumpReader {

  private DumpReader() {}

  /**
   * Reads a dump from its beginning to its end, holding no more than a record of it. Never fails:
   * what is wrong becomes a problem, and what can be read is read.
   *
   * @param file the dump, in any of the formats of {@code docs/dump-format.md}
   * @param entries receives each paper as soon as it is read, in order
   * @param problems receives complaints, each under {@code dumps/<name>}, with the line
   */
  public static Dump read(Path file, Consumer<RawEntry> entries, Consumer<Problem> problems) {
    String name = DumpFolder.name(file);
    DumpProblems complaints = new DumpProblems(name, problems);
    DumpSink sink = new DumpSink(name, entries, complaints);
    if (isReadable(file, complaints)) {
      read(file, sink);
    }
    complaints.close();
    return sink.dump();
  }

  /** Whether a file is text that no format knows, so that it is read as copied text. */
  public static boolean isBare(Path file) {
    try {
      DumpSource source = DumpSource.of(file);
      return source.kind() == FileKind.TEXT && Formats.of(source.sample()) instanceof ListingFormat;
    } catch (IOException e) {
      return false;
    }
  }

  private static void read(Path file, DumpSink sink) {
    try {
      DumpSource source = DumpSource.of(file);
      switch (source.kind()) {
        case TEXT -> {
          DumpFormat format = Formats.of(source.sample());
          format.read(source, sink);
          sink.close(format.name());
        }
        case EMPTY -> sink.error(0, "It is empty", "Paste the listing into it, or delete it");
        case UTF_16 -> sink.error(0, "It is UTF-16", "Save it as UTF-8");
        case BINARY ->
            sink.error(0, "It is no text", "Save the listing as plain text in UTF-8, or delete it");
      }
    } catch (TooLongException e) {
      sink.error(e.line(), "%s; the rest was not read".formatted(e.getMessage()), "Divide it");
    } catch (EOFException | ZipException e) {
      sink.error(0, "What gzip packed is damaged or breaks off", "Fetch or pack it again");
    } catch (IOException e) {
      sink.error(
          0,
          "It cannot be read (" + e.getClass().getSimpleName() + ")",
          "Make it readable for the user who builds");
    }
  }

  private static boolean isReadable(Path file, DumpProblems problems) {
    if (Files.isSymbolicLink(file)) {
      problems.error(0, "It is a symbolic link", "Put the file itself there");
    } else if (Files.isDirectory(file)) {
      problems.error(
          0, "It is a folder", "Put the dumps directly into the folder above, or rename it");
    } else if (!Files.isRegularFile(file)) {
      problems.error(0, "It is no regular file", "Put a text file there");
    } else {
      return true;
    }
    return false;
  }
}
