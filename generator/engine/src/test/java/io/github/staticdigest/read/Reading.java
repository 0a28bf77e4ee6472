package io.github.staticdigest.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.staticdigest.model.Author;
import io.github.staticdigest.model.Dump;
import io.github.staticdigest.model.Problem;
import io.github.staticdigest.model.RawEntry;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What came of reading a dump. */
record Reading(Dump dump, List<RawEntry> entries, List<Problem> problems) {

  /** An abstract as the tests use it. */
  static final String ABSTRACT =
      "We present a method. It is simple, and it works well on all data.";

  static Reading of(Path file) {
    List<RawEntry> entries = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    return new Reading(DumpReader.read(file, entries::add, problems::add), entries, problems);
  }

  /** Reads a file of a name and a text in a folder. */
  static Reading ofFile(Path folder, String name, String text) {
    return ofFile(folder, name, text.getBytes(StandardCharsets.UTF_8));
  }

  /** Reads a file of a name and bytes in a folder. */
  static Reading ofFile(Path folder, String name, byte[] bytes) {
    try {
      return of(Files.write(folder.resolve(name), bytes));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Reads one of the small files of {@code src/test/resources/read}. */
  static Reading ofResource(String name) {
    return of(Path.of("src/test/resources/read", name));
  }

  /** The only entry. */
  RawEntry only() {
    assertThat(entries).as(complaints().toString()).hasSize(1);
    return entries.get(0);
  }

  /** The names of the authors of an entry. */
  static List<String> authors(RawEntry entry) {
    return entry.facts().authors().stream().map(Author::name).toList();
  }

  /** Reads a dump whose lines are given; "A" stands for {@link #ABSTRACT}. */
  static Reading ofLines(String... lines) {
    StringBuilder text = new StringBuilder();
    for (String line : lines) {
      text.append(line.equals("A") ? ABSTRACT : line).append('\n');
    }
    return of(text.toString());
  }

  static Reading of(String text) {
    return of(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
  }

  static Reading of(InputStream in) {
    List<RawEntry> entries = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    DumpProblems complaints = new DumpProblems("x.txt", problems::add);
    try {
      Dump dump =
          new ListingReader("x.txt", entries::add, new ListingProblems(complaints)).read(in);
      complaints.close();
      return new Reading(dump, entries, problems);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  List<String> titles() {
    return entries.stream().map(RawEntry::title).toList();
  }

  /** Titles, with "-" before those that have no abstract. */
  List<String> outline() {
    return entries.stream()
        .map(entry -> (entry.abstractText() == null ? "-" : "") + entry.title())
        .toList();
  }

  List<String> complaints() {
    return problems.stream().map(Problem::toString).toList();
  }
}
