package io.github.staticdigest.build;

import io.github.staticdigest.model.Dump;
import io.github.staticdigest.model.Problem;
import io.github.staticdigest.model.RawEntry;
import io.github.staticdigest.read.DumpFolder;
import io.github.staticdigest.read.DumpReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * All dumps of a content directory.
 *
 * @param entries what each dump lists, in the order of file names; one that lists nothing, as on a
 *     quiet day, makes no issue
 */
record Reading(Map<Dump, List<RawEntry>> entries) {

  private static final int AT_A_TIME = 32;

  /** One dump, with what is wrong with it. */
  private record Read(Dump dump, List<RawEntry> listed, List<Problem> problems) {}

  /** Reads the dumps, several at a time where there are threads for it. */
  static Reading of(
      Path contentDirectory, Consumer<Problem> problems, Progress progress, Workers workers) {
    List<Path> files = DumpFolder.list(contentDirectory);
    Map<Dump, List<RawEntry>> entries = new LinkedHashMap<>();
    for (int start = 0; start < files.size(); start += AT_A_TIME) {
      progress.at("read", start, files.size());
      List<Path> some = files.subList(start, Math.min(start + AT_A_TIME, files.size()));
      for (Read read : workers.map(some, Reading::read)) {
        read.problems().forEach(problems);
        if (!read.listed().isEmpty()) {
          entries.put(read.dump(), read.listed());
        }
      }
    }
    return new Reading(entries);
  }

  private static Read read(Path file) {
    List<RawEntry> listed = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    Dump dump = DumpReader.read(file, listed::add, problems::add);
    return new Read(dump, listed, problems);
  }

  /** In the order of file names. */
  List<Dump> dumps() {
    return List.copyOf(entries.keySet());
  }

  /** How many papers a dump lists. */
  int count(Dump dump) {
    return entries.getOrDefault(dump, List.of()).size();
  }

  /** The entries of some dumps, in their order. */
  List<RawEntry> of(List<Dump> dumps) {
    return dumps.stream().flatMap(dump -> entries.getOrDefault(dump, List.of()).stream()).toList();
  }
}
