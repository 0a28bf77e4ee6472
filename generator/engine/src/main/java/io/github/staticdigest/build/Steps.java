package io.github.staticdigest.build;

import io.github.staticdigest.categorize.Categorizer;
import io.github.staticdigest.config.DigestConfig;
import io.github.staticdigest.config.Overrides;
import io.github.staticdigest.dedupe.Deduplicator;
import io.github.staticdigest.dedupe.Folding;
import io.github.staticdigest.gist.GistFinder;
import io.github.staticdigest.model.Asset;
import io.github.staticdigest.model.CleanEntry;
import io.github.staticdigest.model.Entry;
import io.github.staticdigest.model.Filing;
import io.github.staticdigest.model.Gist;
import io.github.staticdigest.model.PageSource;
import io.github.staticdigest.model.Problem;
import io.github.staticdigest.model.RawEntry;
import io.github.staticdigest.plan.Planner;
import io.github.staticdigest.render.Renderer;
import io.github.staticdigest.repair.Repairer;
import io.github.staticdigest.theme.Theme;
import io.github.staticdigest.theme.ThemeLoader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;

/** How a build casts the stages: what each is told, and over how many threads it is spread. */
final class Steps {

  private final BuildOptions options;
  private final Workers workers;

  Steps(BuildOptions options, Workers workers) {
    this.options = options;
    this.workers = workers;
  }

  Theme theme(DigestConfig config, Consumer<Problem> sink) {
    Theme theme =
        ThemeLoader.load(
            config.theme(),
            config.themeLine(),
            config.settings(),
            options.templatesDirectory(),
            options.classLoader(),
            sink);
    theme.checkLanguage(config.language(), config.languageLine(), sink);
    return theme;
  }

  List<CleanEntry> repaired(List<RawEntry> raw) {
    return workers.map(raw, new Repairer()::repair);
  }

  Folding folded(List<CleanEntry> listed, Overrides overrides, Consumer<Problem> sink) {
    return new Deduplicator(overrides, options.threads()).fold(listed, sink);
  }

  Map<String, Gist> gists(List<Entry> entries) {
    List<Entry> told = entries.stream().filter(entry -> entry.abstractText() != null).toList();
    return byId(told, entry -> GistFinder.find(Objects.requireNonNull(entry.abstractText())));
  }

  Map<String, Filing> filings(List<Entry> entries, Categorizer categorizer) {
    return byId(entries, categorizer::file);
  }

  private <T> Map<String, T> byId(List<Entry> entries, Function<Entry, T> function) {
    List<T> values = workers.map(entries, function);
    Map<String, T> byId = new LinkedHashMap<>();
    for (int i = 0; i < values.size(); i++) {
      byId.put(entries.get(i).id(), values.get(i));
    }
    return byId;
  }

  Planner planner(DigestConfig config, List<PageSource> pages, List<Asset> pictures, Theme theme) {
    List<Asset> assets = new ArrayList<>(theme.assets());
    assets.addAll(pictures);
    return new Planner(
        config.updatedOr(options.day()),
        pages,
        assets,
        theme.settings(),
        options.generator(),
        theme.messages(config.language()));
  }

  Renderer renderer(DigestConfig config, Theme theme, Consumer<Problem> sink) {
    return new Renderer(theme, config.language(), options.threads(), sink);
  }
}
