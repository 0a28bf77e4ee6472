package io.github.staticdigest.plugin;

import io.github.staticdigest.build.BuildFailure;
import io.github.staticdigest.build.BuildOptions;
import io.github.staticdigest.build.BuildReport;
import io.github.staticdigest.build.DigestBuild;
import io.github.staticdigest.build.Progress;
import io.github.staticdigest.model.Problem;
import io.github.staticdigest.model.Problem.Severity;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Builds the digest: reads the dumps of the content directory and publishes website, feeds and
 * newsletter to the output directory. Needs no project: without one, relative paths start from the
 * folder in which Maven runs.
 */
@Mojo(
    name = "generate",
    defaultPhase = LifecyclePhase.GENERATE_RESOURCES,
    threadSafe = true,
    requiresProject = false)
@SuppressWarnings("NullAway.Init") // Maven fills the fields before it calls execute.
public final class GenerateMojo extends AbstractMojo {

  /** Without a version, so that a new one does not rewrite every file of a site. */
  private static final String GENERATOR = "digest-maven-plugin";

  /**
   * The folder with {@code digest.yaml}, {@code topics.yaml}, {@code dumps/} and {@code pages/}. A
   * relative path starts from the project's folder.
   */
  @Parameter(property = "digest.contentDirectory", defaultValue = "content")
  private File contentDirectory;

  /**
   * Templates of your own, each in place of the theme's template of that name. The folder may be
   * absent. A relative path starts from the project's folder.
   */
  @Parameter(property = "digest.templatesDirectory", defaultValue = "templates")
  private File templatesDirectory;

  /**
   * Where the site is published. It is replaced as a whole; files that no build wrote stay in it. A
   * relative path starts from the project's folder.
   */
  @Parameter(property = "digest.outputDirectory", defaultValue = "target/digest/site")
  private File outputDirectory;

  /**
   * How many threads work; 0 means one for each processor. The site is the same whatever the
   * number.
   */
  @Parameter(property = "digest.threads", defaultValue = "0")
  private int threads;

  /**
   * Whether published feeds may lose what stands in them: papers, their ids, issues, or a feed as a
   * whole. Otherwise a build for which an input is missing fails before it publishes. Set it for
   * the one build for which the loss is meant.
   */
  @Parameter(property = "digest.allowShrink", defaultValue = "false")
  private boolean allowShrink;

  /**
   * The day that Atom names where neither dumps nor {@code digest.yaml} tell one: an instant such
   * as {@code 2026-03-28T00:00:00Z}, or seconds since 1970.
   */
  @Parameter(defaultValue = "${project.build.outputTimestamp}")
  private String outputTimestamp;

  /** Whether to do nothing. */
  @Parameter(property = "digest.skip", defaultValue = "false")
  private boolean skip;

  /** Whether a person may be watching; Maven's batch mode says no. */
  @Parameter(defaultValue = "${settings.interactiveMode}", readonly = true)
  private boolean interactive;

  @Override
  public void execute() throws MojoExecutionException, MojoFailureException {
    if (skip) {
      getLog().info("The digest is skipped, as digest.skip says");
      return;
    }
    BuildReport report = build();
    Summary summary = new Summary(report);
    summary.figures().forEach(getLog()::info);
    warn(report.problems());
    summary.outcome().forEach(getLog()::info);
  }

  private BuildReport build() throws MojoExecutionException, MojoFailureException {
    try {
      return interactive && getLog().isInfoEnabled() && ProgressLine.isTerminal()
          ? watchedBuild()
          : build(Progress.NONE);
    } catch (BuildFailure e) {
      warn(e.problems());
      throw Failures.of(e, places());
    } catch (IOException e) {
      throw new MojoExecutionException(Failures.sentence(e), e);
    }
  }

  private void warn(List<Problem> problems) {
    problems.stream()
        .filter(problem -> problem.severity() == Severity.WARNING)
        .forEach(problem -> getLog().warn(places().line(problem)));
  }

  private Places places() {
    return new Places(contentDirectory.toPath(), Path.of(""));
  }

  private BuildReport watchedBuild() throws IOException {
    ProgressLine progress = new ProgressLine(System.out, System::nanoTime);
    try {
      return build(progress);
    } finally {
      progress.clear();
    }
  }

  private BuildReport build(Progress progress) throws IOException {
    return new DigestBuild(options(progress)).run();
  }

  private BuildOptions options(Progress progress) {
    return new BuildOptions(
        contentDirectory.toPath(),
        templatesDirectory.toPath(),
        outputDirectory.toPath(),
        threads > 0 ? threads : Runtime.getRuntime().availableProcessors(),
        GENERATOR,
        GenerateMojo.class.getClassLoader(),
        progress,
        OutputDay.of(outputTimestamp),
        allowShrink);
  }
}
