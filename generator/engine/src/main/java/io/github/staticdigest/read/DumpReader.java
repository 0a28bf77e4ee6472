package io.github.staticdigest.read;

import io.github.staticdigest.model.Dump;
import io.github.staticdigest.model.Problem;
import io.github.staticdigest.model.RawEntry;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.function.Consumer;

/**
 * Reads one dump: looks at what kind of file it is and hands it to the reader of that format. There
 * is one format so far, the copied text of a listing.
 */
public final class DumpReader {

  private DumpReader() {}

  /**
   * Reads a dump from its first line to its last, holding two lines at a time. Never fails: what is
   * wrong becomes a problem, and what can be read is read.
   *
   * @param file the dump
   * @param entries receives each paper as soon as it is read, in order
   * @param problems receives complaints, each under {@code dumps/<name>}, with the line
   */
  public static Dump read(Path file, Consumer<RawEntry> entries, Consumer<Problem> problems) {
    String name = DumpFolder.name(file);
    ListingProblems complaints = new ListingProblems(name, problems);
    Dump dump = new Dump(name, null);
    if (isReadable(file, complaints)) {
      try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
        dump = read(name, in, entries, complaints);
      } catch (IOException e) {
        complaints.file(
            "It cannot be read (" + e.getClass().getSimpleName() + ")",
            "Make it readable for the user who builds");
      }
    }
    complaints.close();
    return dump;
  }

  private static Dump read(
      String name, InputStream in, Consumer<RawEntry> entries, ListingProblems problems)
      throws IOException {
    BufferedInputStream marked = new BufferedInputStream(in, FileKind.SAMPLE);
    switch (FileKind.of(marked)) {
      case TEXT -> {
        return new ListingReader(name, entries, problems).read(marked);
      }
      case EMPTY -> problems.file("It is empty", "Paste the listing into it, or delete it");
      case UTF_16 -> problems.file("It is UTF-16", "Save it as UTF-8");
      case BINARY ->
          problems.file("It is no text", "Save the listing as plain text in UTF-8, or delete it");
    }
    return new Dump(name, null);
  }

  private static boolean isReadable(Path file, ListingProblems problems) {
    if (Files.isSymbolicLink(file)) {
      problems.file("It is a symbolic link", "Put the file itself there");
    } else if (Files.isDirectory(file)) {
      problems.file("It is a folder", "Put the dumps directly into the folder above, or rename it");
    } else if (!Files.isRegularFile(file)) {
      problems.file("It is no regular file", "Put a text file there");
    } else {
      return true;
    }
    return false;
  }
}
