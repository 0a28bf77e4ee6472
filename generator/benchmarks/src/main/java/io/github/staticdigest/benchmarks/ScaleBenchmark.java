package io.github.staticdigest.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Runs {@link ScaleRun} and {@link FeedRun} for several numbers of entries, each in a Java machine
 * of its own.
 */
public final class ScaleBenchmark {

  private static final List<String> SIZES = List.of("10000", "30000", "100000");
  private static final List<String> STAGES = List.of("categorize", "relate");

  private ScaleBenchmark() {}

  /** Takes the corpus, gzipped JSON lines, and the folder that has {@code topics.yaml}. */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    if (!Files.exists(Path.of(arguments[0]))) {
      System.out.println("Nothing is measured: there is no corpus at " + arguments[0]);
      return;
    }
    System.out.println(ScaleRun.HEADER);
    for (String stage : STAGES) {
      for (String size : SIZES) {
        machine(ScaleRun.class, "-Xmx2g", List.of(stage, size, arguments[0], arguments[1]));
      }
    }
    System.out.println(FeedRun.HEADER);
    for (String size : SIZES) {
      machine(FeedRun.class, "-Xmx2g", List.of(size, arguments[0], arguments[1]));
    }
  }

  /** Runs a class in a Java machine of its own with two processors. */
  static void machine(Class<?> program, String memory, List<String> arguments)
      throws IOException, InterruptedException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    ProcessBuilder machine =
        new ProcessBuilder(
            java,
            memory,
            "-XX:ActiveProcessorCount=2",
            program == FeedRun.class ? "-XX:+UseSerialGC" : "-XX:+UseG1GC",
            "-cp",
            System.getProperty("java.class.path"),
            program.getName());
    machine.command().addAll(arguments);
    int code = machine.inheritIO().start().waitFor();
    if (code != 0) {
      throw new IllegalStateException("The run ended with " + code);
    }
  }
}
