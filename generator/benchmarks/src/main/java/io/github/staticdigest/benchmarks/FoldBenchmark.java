package io.github.staticdigest.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Runs {@link FoldRun} for several numbers of listings, each in a Java machine of its own. */
public final class FoldBenchmark {

  private record Size(int listings, String memory) {}

  private static final List<Size> SIZES =
      List.of(
          new Size(50_000, "-Xmx2g"),
          new Size(100_000, "-Xmx2g"),
          new Size(300_000, "-Xmx2g"),
          new Size(1_000_000, "-Xmx7g"));

  private FoldBenchmark() {}

  /** Takes the corpus, gzipped JSON lines. */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    Path corpus = Path.of(arguments[0]);
    if (!Files.exists(corpus)) {
      System.out.println("Nothing is measured: there is no corpus at " + corpus);
      return;
    }
    System.out.println(FoldRun.HEADER);
    for (Size size : SIZES) {
      Path folder = Files.createTempDirectory("digest-fold");
      try {
        ManyDumps.write(corpus, size.listings(), folder);
        ScaleBenchmark.machine(FoldRun.class, size.memory(), List.of(folder.toString()));
      } finally {
        delete(folder);
      }
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
