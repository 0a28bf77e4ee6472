package io.github.staticdigest.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import io.github.staticdigest.categorize.Categorizer;
import io.github.staticdigest.categorize.ModelFile;
import io.github.staticdigest.config.ConfigLoader;
import io.github.staticdigest.model.Entry;
import io.github.staticdigest.model.Topic;
import io.github.staticdigest.relate.Recall;
import io.github.staticdigest.relate.Relater;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * Measures one stage once, in a Java machine that has not run it before, as a build does: the time
 * on the clock and of the processors, compilation and collection of garbage included.
 */
final class ScaleRun {

  static final String HEADER =
      "stage       entries   seconds   of processors   recall of 5 nearest   bytes";

  private static final int THREADS = 2;

  private ScaleRun() {}

  /** Takes the stage, the number of entries, the corpus and the folder of the content. */
  public static void main(String[] arguments) throws IOException {
    List<Entry> entries = ManyEntries.of(Path.of(arguments[2]), Integer.parseInt(arguments[1]));
    List<Topic> topics = ConfigLoader.load(Path.of(arguments[3]), problem -> {}).topics();
    System.gc();
    OperatingSystemMXBean system =
        (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    long processors = system.getProcessCpuTime();
    long clock = System.nanoTime();
    Object result = run(arguments[0], entries, topics);
    clock = System.nanoTime() - clock;
    processors = system.getProcessCpuTime() - processors;
    String recall =
        arguments[0].equals("relate")
            ? String.format(Locale.ROOT, "%.3f", Recall.ofNearest(entries, 5, 1_000))
            : "";
    System.out.printf(
        Locale.ROOT,
        "%-10s %8d %9.2f %15.2f %21s   %08x%n",
        arguments[0],
        entries.size(),
        clock / 1e9,
        processors / 1e9,
        recall,
        result.hashCode());
  }

  private static Object run(String stage, List<Entry> entries, List<Topic> topics) {
    if (stage.equals("relate")) {
      return Relater.relate(entries, THREADS);
    }
    Categorizer categorizer = new Categorizer(topics, ModelFile.bundled());
    return entries.parallelStream().map(categorizer::file).toList();
  }
}
