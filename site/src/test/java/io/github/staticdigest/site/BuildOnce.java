package io.github.staticdigest.site;

import io.github.staticdigest.build.BuildOptions;
import io.github.staticdigest.build.BuildReport;
import io.github.staticdigest.build.DigestBuild;
import io.github.staticdigest.build.Progress;
import java.io.IOException;
import java.nio.file.Path;

/** A program that builds a digest once: content folder, output folder, number of threads. */
final class BuildOnce {

  private BuildOnce() {}

  public static void main(String[] arguments) throws IOException {
    BuildOptions options =
        new BuildOptions(
            Path.of(arguments[0]),
            null,
            Path.of(arguments[1]),
            Integer.parseInt(arguments[2]),
            "digest-maven-plugin",
            BuildOnce.class.getClassLoader(),
            Progress.NONE);
    BuildReport report = new DigestBuild(options).run();
    System.out.println("written " + report.site().written());
  }
}
