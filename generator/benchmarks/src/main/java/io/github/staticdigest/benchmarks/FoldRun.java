package io.github.staticdigest.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import io.github.staticdigest.build.Listings;
import io.github.staticdigest.config.Overrides;
import io.github.staticdigest.dedupe.Deduplicator;
import io.github.staticdigest.dedupe.Folding;
import io.github.staticdigest.model.CleanEntry;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * Measures once how long dumps take to be read and repaired, and then to be folded, in a Java
 * machine that has not done so before: the time on the clock and of the processors, compilation and
 * collection of garbage included.
 */
final class FoldRun {

  static final String HEADER =
      "listings   papers   seconds to read and repair, to fold   of processors   bytes";

  private static final int THREADS = 2;

  private FoldRun() {}

  /** Takes the folder that has {@code dumps/}. */
  public static void main(String[] arguments) {
    OperatingSystemMXBean system =
        (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    long processors = system.getProcessCpuTime();
    long start = System.nanoTime();
    List<CleanEntry> entries = Listings.read(Path.of(arguments[0]), THREADS, problem -> {});
    long read = System.nanoTime();
    Folding folding = new Deduplicator(Overrides.NONE, THREADS).fold(entries, problem -> {});
    long end = System.nanoTime();
    processors = system.getProcessCpuTime() - processors;
    System.out.printf(
        Locale.ROOT,
        "%8d %8d %27.2f %9.2f %15.2f   %08x%n",
        entries.size(),
        folding.entries().size(),
        (read - start) / 1e9,
        (end - read) / 1e9,
        processors / 1e9,
        folding.folds().hashCode());
  }
}
