package io.github.staticdigest;

import io.github.staticdigest.model.Appearance;
import io.github.staticdigest.model.Entry;
import io.github.staticdigest.model.RawEntry;
import io.github.staticdigest.model.RichText;
import io.github.staticdigest.text.Hash;
import io.github.staticdigest.text.TitleKey;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The papers of this repository's dumps as entries: unrepaired, folded by normalised title. */
public final class SeedPapers {

  private static final Path DUMPS = Path.of("../../content/dumps");

  private static final Set<String> BANNER =
      Set.of(
          "new",
          "get trending papers in your email inbox",
          "get trending papers in your email inbox once a day",
          "subscribe",
          "daily papers",
          "jun 9",
          "sep 10",
          "mar 28",
          "by ak and the research community",
          "byak and the research community");

  private SeedPapers() {}

  /** All 465, in order of first appearance; an entry's appearances name its dumps. */
  public static List<Entry> entries() {
    Map<String, Entry> entries = new LinkedHashMap<>();
    try (Stream<Path> files = Files.list(DUMPS)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
        read(file, entries);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return List.copyOf(entries.values());
  }

  /** An entry of a title and an abstract, for cases written by hand. */
  public static Entry entry(String title, String abstractText) {
    return entry(title, abstractText, List.of(new Appearance("case.txt", 1, 1)));
  }

  private static void read(Path file, Map<String, Entry> entries) throws IOException {
    List<String> lines =
        Files.readAllLines(file).stream()
            .map(line -> line.strip().replaceFirst("^Subscribe(?=[A-Z])", ""))
            .filter(line -> !line.isEmpty())
            .dropWhile(line -> BANNER.contains(TitleKey.of(line)))
            .toList();
    for (int i = 0; i < lines.size(); i += 2) {
      List<Appearance> appearances = new ArrayList<>();
      Entry before = entries.get(TitleKey.of(lines.get(i)));
      if (before != null) {
        appearances.addAll(before.appearances());
      }
      appearances.add(new Appearance(file.getFileName().toString(), i / 2 + 1, i + 1));
      entries.put(
          TitleKey.of(lines.get(i)),
          before == null
              ? entry(lines.get(i), lines.get(i + 1), appearances)
              : entry(before.raw().title(), before.raw().abstractText(), appearances));
    }
  }

  private static Entry entry(String title, String abstractText, List<Appearance> appearances) {
    return new Entry(
        Hash.of(TitleKey.of(title), 16),
        TitleKey.of(title).replace(' ', '-'),
        List.of(),
        RichText.of(title),
        abstractText == null ? null : RichText.of(abstractText),
        List.of(),
        new RawEntry(appearances.get(0), title, abstractText),
        appearances,
        List.of());
  }
}
