package io.github.staticdigest.build;

import java.nio.file.Path;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a build is told.
 *
 * @param contentDirectory holds {@code digest.yaml}, {@code topics.yaml}, {@code dumps/} and {@code
 *     pages/}
 * @param templatesDirectory templates that win over the theme's; null or absent where there are
 *     none
 * @param outputDirectory where the site is published; need not exist. {@code report.json} and
 *     {@code repairs.tsv} are written beside it
 * @param threads how many threads work, at least 1; the site is the same whatever the number
 * @param generator name of the program, for the generator lines of the site
 * @param classLoader the class path on which themes lie
 * @param progress is told how far the build has come
 * @param day that Atom names where nothing is dated and {@code digest.yaml} sets none; or null
 * @param allowShrink whether what stands published may be missing or have another id; then warnings
 *     tell it
 */
public record BuildOptions(
    Path contentDirectory,
    @Nullable Path templatesDirectory,
    Path outputDirectory,
    int threads,
    String generator,
    ClassLoader classLoader,
    Progress progress,
    @Nullable LocalDate day,
    boolean allowShrink) {

  /** Options of a build that knows no day and lets no feed shrink. */
  public BuildOptions(
      Path contentDirectory,
      @Nullable Path templatesDirectory,
      Path outputDirectory,
      int threads,
      String generator,
      ClassLoader classLoader,
      Progress progress) {
    this(
        contentDirectory,
        templatesDirectory,
        outputDirectory,
        threads,
        generator,
        classLoader,
        progress,
        null,
        false);
  }

  public BuildOptions {
    if (threads < 1) {
      throw new IllegalArgumentException("A build needs at least 1 thread, not " + threads);
    }
  }
}
