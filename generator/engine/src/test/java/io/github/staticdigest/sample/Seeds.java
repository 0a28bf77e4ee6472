package io.github.staticdigest.sample;

import io.github.staticdigest.config.ConfigLoader;
import io.github.staticdigest.config.Overrides;
import io.github.staticdigest.dedupe.Deduplicator;
import io.github.staticdigest.model.CleanEntry;
import io.github.staticdigest.model.Dump;
import io.github.staticdigest.model.Entry;
import io.github.staticdigest.model.RawEntry;
import io.github.staticdigest.model.Topic;
import io.github.staticdigest.read.DumpFolder;
import io.github.staticdigest.read.DumpReader;
import io.github.staticdigest.repair.Repairer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The content of this repository as the stages of a build hand it on. */
public final class Seeds {

  private static final Path CONTENT = Path.of("../../content");

  private Seeds() {}

  /** The five dumps, in the order of their names. */
  public static List<Dump> dumps() {
    return DumpFolder.list(CONTENT).stream()
        .map(file -> DumpReader.read(file, entry -> {}, problem -> {}))
        .toList();
  }

  /** All 552 listings as the dumps have them. */
  public static List<RawEntry> listings() {
    List<RawEntry> listings = new ArrayList<>();
    DumpFolder.list(CONTENT).forEach(file -> DumpReader.read(file, listings::add, problem -> {}));
    return listings;
  }

  /** The same, repaired. */
  public static List<CleanEntry> repaired() {
    Repairer repairer = new Repairer();
    return listings().stream().map(repairer::repair).toList();
  }

  /** The 465 papers, in order of first appearance. */
  public static List<Entry> entries() {
    return new Deduplicator(Overrides.NONE).fold(repaired(), problem -> {}).entries();
  }

  /** The topics of {@code topics.yaml}. */
  public static List<Topic> topics() {
    return ConfigLoader.load(CONTENT, problem -> {}).topics();
  }
}
