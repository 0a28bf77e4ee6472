package io.github.staticdigest.build;

import io.github.staticdigest.model.Dump;
import io.github.staticdigest.model.Problem;
import io.github.staticdigest.model.RawEntry;
import io.github.staticdigest.read.DumpFolder;
import io.github.staticdigest.read.DumpReader;
import java.io.IOException;
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

  static Reading of(Path contentDirectory, Consumer<Problem> problems, Progress progress)
      throws IOException {
    List<Path> files = DumpFolder.list(contentDirectory);
    Map<Dump, List<RawEntry>> entries = new LinkedHashMap<>();
    for (Path file : files) {
      progress.at("read", entries.size(), files.size());
      List<RawEntry> listed = new ArrayList<>();
      Dump dump = DumpReader.read(file, listed::add, problems);
      if (!listed.isEmpty()) {
        entries.put(dump, listed);
      }
    }
    return new Reading(entries);
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
