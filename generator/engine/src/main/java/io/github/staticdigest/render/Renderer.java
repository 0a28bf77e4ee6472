package io.github.staticdigest.render;

import io.github.staticdigest.model.EntryRecord;
import io.github.staticdigest.model.OutputFile;
import io.github.staticdigest.model.Problem;
import io.github.staticdigest.model.SitePlan;
import io.github.staticdigest.model.SitePlan.PlannedFile;
import io.github.staticdigest.model.page.Card;
import io.github.staticdigest.model.page.SiteModel;
import io.github.staticdigest.render.card.CardImage;
import io.github.staticdigest.render.data.EntryLines;
import io.github.staticdigest.theme.Theme;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Turns a plan into bytes. The same plan and theme give the same bytes, whatever the number of
 * threads, the time zone, the locale or the clock.
 *
 * <pre>{@code
 * try (Stream<OutputFile> files = new Renderer(theme, "en", 2).render(plan)) {
 *   files.forEach(file -> System.out.println(file.path()));
 * }
 * }</pre>
 */
public final class Renderer {

  private final Templates templates;
  private final NewsletterRenderer newsletters;
  private final int threads;

  /**
   * A renderer for one theme.
   *
   * @param language BCP 47 tag of the digest; templates get its locale
   * @param threads how many threads render, at least 1
   */
  public Renderer(Theme theme, String language, int threads) {
    this(theme, language, threads, problem -> {});
  }

  /**
   * A renderer that tells what it had to leave out.
   *
   * @param problems gets a warning for each newsletter that was too long; from several threads at
   *     once, in no order
   */
  public Renderer(Theme theme, String language, int threads, Consumer<Problem> problems) {
    this.templates = new Templates(theme, language);
    this.newsletters = new NewsletterRenderer(templates, problems);
    this.threads = threads;
  }

  /**
   * Renders all files: templated ones in the plan's order, then {@code data/entries.jsonl}, the
   * picture of the site, then the theme's assets. Only a few files are rendered ahead of the
   * reader. Closing the stream, or reading it to its end, ends the threads.
   *
   * @throws RenderException while the stream is read, where a template fails; the first in the
   *     plan's order
   */
  public Stream<OutputFile> render(SitePlan plan) {
    Stream<Callable<OutputFile>> work =
        plan.files().stream().map(file -> () -> rendered(plan, file));
    Stream<OutputFile> records =
        Stream.of(plan).map(p -> new OutputFile(EntryRecord.FILE, EntryLines.of(p.records())));
    Stream<OutputFile> card =
        Stream.of(plan.site())
            .filter(site -> site.card() != null)
            .map(site -> new OutputFile(Card.FILE, drawn(site)));
    Stream<OutputFile> assets =
        plan.assets().stream().map(asset -> new OutputFile(asset.url(), asset.content()));
    Stream<OutputFile> files = LookAhead.run(work.iterator(), threads);
    return Stream.concat(files, Stream.concat(records, Stream.concat(card, assets)));
  }

  private static byte[] drawn(SiteModel site) {
    return CardImage.draw(site.title(), site.description());
  }

  private OutputFile rendered(SitePlan plan, PlannedFile planned) {
    PlannedFile file = planned.made();
    return new OutputFile(
        file.path(),
        NewsletterRenderer.takes(file)
            ? newsletters.render(file, plan.site())
            : templates.render(file, plan.site()));
  }
}
