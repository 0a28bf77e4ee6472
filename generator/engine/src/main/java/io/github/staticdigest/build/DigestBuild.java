package io.github.staticdigest.build;

import io.github.staticdigest.categorize.Categorizer;
import io.github.staticdigest.config.ConfigLoader;
import io.github.staticdigest.config.ContentConfig;
import io.github.staticdigest.config.PageLoader;
import io.github.staticdigest.config.Sidecar;
import io.github.staticdigest.dedupe.Folding;
import io.github.staticdigest.edit.Edition;
import io.github.staticdigest.edit.Editor;
import io.github.staticdigest.edit.Hiding;
import io.github.staticdigest.edit.IssueOrder;
import io.github.staticdigest.model.Asset;
import io.github.staticdigest.model.Catalog;
import io.github.staticdigest.model.CleanEntry;
import io.github.staticdigest.model.Dump;
import io.github.staticdigest.model.Entry;
import io.github.staticdigest.model.Filing;
import io.github.staticdigest.model.Gist;
import io.github.staticdigest.model.Neighbour;
import io.github.staticdigest.model.OutputFile;
import io.github.staticdigest.model.PageSource;
import io.github.staticdigest.model.Problem;
import io.github.staticdigest.model.Problem.Severity;
import io.github.staticdigest.model.SitePlan;
import io.github.staticdigest.publish.PublishException;
import io.github.staticdigest.publish.PublishReport;
import io.github.staticdigest.publish.Publisher;
import io.github.staticdigest.relate.Relater;
import io.github.staticdigest.render.RenderException;
import io.github.staticdigest.render.Renderer;
import io.github.staticdigest.theme.Theme;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Builds a digest: reads the content, makes the site and publishes it.
 *
 * <pre>{@code
 * BuildReport report = new DigestBuild(options).run();
 * }</pre>
 *
 * <p>Everything wrong is collected; where there is an error, the build stops before it publishes.
 */
public final class DigestBuild {

  private final BuildOptions options;
  private final Workers workers;
  private final Steps steps;
  private final StageTimes times;
  private final List<Problem> problems = new ArrayList<>();

  /** A build, to be run once. */
  public DigestBuild(BuildOptions options) {
    this.options = options;
    this.workers = new Workers(options.threads());
    this.steps = new Steps(options, workers);
    this.times = new StageTimes(options.progress());
  }

  /**
   * Runs it.
   *
   * @throws BuildFailure for reasons that the user can mend; the published site is as it was
   * @throws IOException where the file system refuses; the published site is as it was
   */
  public BuildReport run() throws IOException {
    try {
      return build(options.contentDirectory(), problems::add);
    } catch (PublishException e) {
      throw failure(e.problem(), e);
    } catch (RenderException e) {
      throw failure(e.problem(), e);
    }
  }

  private BuildReport build(Path content, Consumer<Problem> sink) throws IOException {
    Publisher publisher = new Publisher(options.outputDirectory());
    publisher.recover();
    Folders.check(options, sink);
    refuseErrors();

    List<Problem> orphans = new ArrayList<>();
    ContentConfig config = step("configure", () -> ConfigLoader.load(content, sink, orphans::add));
    Map<String, Sidecar> sidecars = config.sidecars();
    List<PageSource> pages = step("configure", () -> PageLoader.load(content, sink));
    List<Asset> pictures = step("configure", () -> PageLoader.pictures(content, sink));
    List<Problem> ofTheme = new ArrayList<>();
    Supplier<Theme> theming = workers.beside(() -> steps.theme(config.digest(), ofTheme::add));
    List<Problem> ofModel = new ArrayList<>();
    Supplier<Categorizer> learning =
        workers.beside(() -> TopicModels.categorizer(config, content, ofModel::add));
    Reading reading = step("read", () -> Reading.of(content, sink, options.progress(), workers));
    List<Dump> dumps =
        step("read", () -> IssueOrder.chronological(reading.dumps(), sidecars, sink));
    List<CleanEntry> clean = step("repair", () -> steps.repaired(reading.of(dumps)));
    List<CleanEntry> listed = step("edit", () -> Hiding.apply(clean, sidecars, sink));
    Folding folding = step("fold", () -> steps.folded(listed, config.overrides(), sink));
    List<Entry> entries = folding.entries();
    Supplier<Map<String, List<Neighbour>>> relating =
        workers.beside(() -> Relater.relate(entries, options.threads()));
    Map<String, Gist> gists = step("gist", () -> steps.gists(entries));
    Map<String, Filing> filings = step("topics", () -> steps.filings(entries, learning.get()));
    ofModel.forEach(sink);
    BundledTopics.checkField(config, filings.values(), sink);
    Map<String, List<Neighbour>> near = step("relate", relating::get);
    Theme theme = step("theme", theming::get);
    ofTheme.forEach(sink);
    Edition edition =
        step(
            "edit",
            () ->
                Editor.apply(
                    dumps,
                    entries,
                    filings,
                    gists,
                    sidecars,
                    theme.messages(config.digest().language()),
                    sink));
    refuseErrors(orphans);

    Catalog catalog =
        new Catalog(edition.issues(), entries, edition.gists(), config.topics(), filings, near);
    SitePlan plan =
        step(
            "plan",
            () -> steps.planner(config.digest(), pages, pictures, theme).plan(catalog, sink));
    Guards guards = new Guards(options, publisher.published(), sink);
    guards.check(config, plan, entries, clean);
    orphans.forEach(sink);
    refuseErrors();
    guards.pages(config, pages, plan, entries, clean);

    List<Problem> ofLetters = Collections.synchronizedList(new ArrayList<>());
    Renderer renderer =
        step("render", () -> steps.renderer(config.digest(), theme, ofLetters::add));
    PublishReport site = publish(publisher, renderer, plan);
    ofLetters.stream().sorted(Comparator.comparing(Problem::file)).forEach(sink);
    problems.addAll(site.warnings());
    problems.addAll(Reporter.movedIssues(site));
    Results results = new Results(reading, clean, folding.listed(), folding, catalog, site);
    return Reporter.report(options, results, problems, times.seconds());
  }

  private <T> T step(String stage, StageTimes.Work<T> work) throws IOException {
    return times.time(stage, work);
  }

  private PublishReport publish(Publisher publisher, Renderer renderer, SitePlan plan)
      throws IOException {
    int total = plan.files().size() + plan.assets().size() + (plan.site().card() == null ? 1 : 2);
    long start = System.nanoTime();
    try (Stream<OutputFile> rendered = renderer.render(plan)) {
      WatchedFiles files = new WatchedFiles(rendered, total, options.progress());
      PublishReport report = publisher.publish(files.stream());
      times.add("render", files.nanos());
      times.add("publish", System.nanoTime() - start - files.nanos());
      return report;
    }
  }

  private void refuseErrors() {
    refuseErrors(List.of());
  }

  /**
   * Fails where there is an error.
   *
   * @param orphans errors that hinder no comparison with what stands published, so that one build
   *     tells of a dump that went without its sidecar and of what is lost with it
   */
  private void refuseErrors(List<Problem> orphans) {
    if (problems.stream().anyMatch(problem -> problem.severity() == Severity.ERROR)) {
      problems.addAll(orphans);
      throw new BuildFailure(problems, null);
    }
  }

  private BuildFailure failure(Problem problem, RuntimeException cause) {
    problems.add(problem);
    return new BuildFailure(problems, cause);
  }
}
