package io.github.staticdigest.plugin;

import io.github.staticdigest.build.BuildFailure;
import io.github.staticdigest.build.FetchReport;
import io.github.staticdigest.build.FetchWorkshop;
import io.github.staticdigest.build.Progress;
import io.github.staticdigest.fetch.Limits;
import io.github.staticdigest.fetch.Pause;
import io.github.staticdigest.fetch.Status;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.inject.Inject;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.settings.Settings;
import org.apache.maven.settings.crypto.SettingsDecrypter;
import org.jspecify.annotations.Nullable;

/**
 * Fetches what {@code digest.yaml} names under {@code sources} into {@code dumps/}, for {@code
 * generate} to read. A good dump gives way to none that is worse. Every source is asked; the goal
 * fails at the end where one of them did. Goes by Maven's proxies, and does nothing with {@code
 * -o}. Each source has a {@code name} and one of {@code arxiv}, {@code daily-papers}, {@code feed},
 * {@code url} and {@code opml}.
 */
@Mojo(name = "fetch", requiresProject = false, threadSafe = true)
@SuppressWarnings("NullAway.Init") // Maven fills the fields before it calls execute.
public final class FetchMojo extends AbstractMojo {

  private static final String NONE = "none";

  /** The folder with {@code digest.yaml} and {@code dumps/}. */
  @Parameter(property = "digest.contentDirectory", defaultValue = "content")
  private File contentDirectory;

  /** Names of the sources to ask, parted by commas; without it, all. */
  @Parameter(property = "digest.sources")
  private @Nullable List<String> sources;

  /**
   * What the goal fails for, once all sources are asked, parted by commas: of {@code empty}, {@code
   * stale}, {@code fewer}, {@code partial}, {@code malformed}, {@code too-large}, {@code refused},
   * {@code unreachable}; or {@code none}. Without it, for the last five.
   */
  @Parameter(property = "digest.failOn")
  private @Nullable List<String> failOn;

  /** The JSON file that tells what became of each source. */
  @Parameter(property = "digest.fetchReport", defaultValue = "target/digest/fetch.json")
  private File report;

  /** Whether to do nothing. */
  @Parameter(property = "digest.skip", defaultValue = "false")
  private boolean skip;

  @Parameter(defaultValue = "${plugin.version}", readonly = true)
  private String version;

  @Parameter(defaultValue = "${settings}", readonly = true)
  private Settings settings;

  private final SettingsDecrypter decrypter;
  private final Pause pause;

  /**
   * Made by Maven.
   *
   * @param decrypter tells the passwords of Maven's settings
   */
  @Inject
  public FetchMojo(SettingsDecrypter decrypter) {
    this(decrypter, Pause.SLEEP);
  }

  FetchMojo(SettingsDecrypter decrypter, Pause pause) {
    this.decrypter = decrypter;
    this.pause = pause;
  }

  @Override
  public void execute() throws MojoExecutionException, MojoFailureException {
    if (skip) {
      getLog().info("Nothing is fetched, as digest.skip says");
    } else if (settings.isOffline()) {
      getLog().info("Maven is offline, so nothing is fetched; the dumps stay as they are");
    } else {
      FetchReport fetched = fetch();
      FetchSummary summary = new FetchSummary(fetched);
      summary.good().forEach(getLog()::info);
      summary.amiss().forEach(getLog()::warn);
      getLog().info(summary.figures());
      getLog().info("The report: " + report);
      if (!fetched.failed().isEmpty()) {
        throw new MojoFailureException(summary.failure());
      }
    }
  }

  private FetchReport fetch() throws MojoExecutionException, MojoFailureException {
    Set<Status> failures = failures();
    try {
      return settings.isInteractiveMode() && getLog().isInfoEnabled() && ProgressLine.isTerminal()
          ? watched(failures)
          : fetch(failures, Progress.NONE);
    } catch (BuildFailure e) {
      Places places = new Places(contentDirectory.toPath(), Path.of(""));
      throw Failures.of("Nothing was fetched", e, places);
    } catch (IOException e) {
      throw new MojoExecutionException(Failures.sentence("Fetching was given up", e), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new MojoExecutionException("Fetching was interrupted; what came before stays", e);
    }
  }

  private FetchReport watched(Set<Status> failures)
      throws MojoFailureException, IOException, InterruptedException {
    ProgressLine progress = new ProgressLine(System.out, System::nanoTime);
    try {
      return fetch(failures, progress);
    } finally {
      progress.clear();
    }
  }

  private FetchReport fetch(Set<Status> failures, Progress progress)
      throws MojoFailureException, IOException, InterruptedException {
    Servers servers = new Servers(settings, decrypter);
    return FetchWorkshop.run(
        new FetchWorkshop.Options(
            contentDirectory.toPath(),
            report.toPath(),
            version,
            sources == null ? List.of() : sources,
            servers::login,
            servers.proxies(),
            failures,
            progress,
            Clock.systemUTC(),
            pause,
            Limits.USUAL));
  }

  private Set<Status> failures() throws MojoFailureException {
    if (failOn == null || failOn.isEmpty()) {
      return Status.FAILURES;
    }
    Set<Status> failures = EnumSet.noneOf(Status.class);
    for (String word : failOn) {
      Status status = Status.of(word.strip());
      if (status != null) {
        failures.add(status);
      } else if (!word.strip().equals(NONE)) {
        throw new MojoFailureException(
            "digest.failOn knows no " + word + ". Known: " + NONE + ", " + words());
      }
    }
    return failures;
  }

  private static String words() {
    return Stream.of(Status.values()).map(Status::word).collect(Collectors.joining(", "));
  }
}
