package io.github.staticdigest.render;

import io.github.staticdigest.model.Problem;
import io.github.staticdigest.model.SitePlan.PlannedFile;
import io.github.staticdigest.model.page.BroadcastModel;
import io.github.staticdigest.model.page.MailFrame;
import io.github.staticdigest.model.page.MailModel;
import io.github.staticdigest.model.page.NewsletterModel;
import io.github.staticdigest.model.page.SiteModel;
import io.github.staticdigest.render.mail.Broadcast;
import io.github.staticdigest.render.mail.MailMessage;
import io.github.staticdigest.render.mail.ServiceMarks;
import io.github.staticdigest.render.mail.StyleInliner;
import io.github.staticdigest.text.Printable;
import java.lang.ref.SoftReference;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Consumer;

/**
 * Renders newsletters. Mail programs show about 100 KB of one and sending services add to it, so
 * what is longer is rendered again with less in it, until its markup fits, whatever the theme makes
 * of it; all forms of a newsletter tell the same.
 */
final class NewsletterRenderer {

  /** Bytes of markup at most, everything counted: 90 KB. */
  static final int MOST = 92_160;

  private static final String HTML = "newsletter.ftlh";
  private static final String TEXT = "newsletter.ftlt";

  private final Templates templates;
  private final Consumer<Problem> problems;

  /** What became of each, so that it is found out once for all its forms. */
  private final ConcurrentMap<NewsletterModel, Fitting> fittings = new ConcurrentHashMap<>();

  /**
   * A newsletter that fits.
   *
   * @param letter what it tells
   * @param step how often it was made shorter
   * @param html its markup, for as long as there is memory for it
   */
  private record Fitting(NewsletterModel letter, int step, SoftReference<String> html) {}

  NewsletterRenderer(Templates templates, Consumer<Problem> problems) {
    this.templates = templates;
    this.problems = problems;
  }

  /** Whether a file is a newsletter in any form, or the frame of one. */
  static boolean takes(PlannedFile file) {
    Object model = file.model();
    return model instanceof NewsletterModel
        || model instanceof MailModel
        || model instanceof BroadcastModel
        || model instanceof MailFrame;
  }

  byte[] render(PlannedFile file, SiteModel site) {
    if (file.model() instanceof MailModel mail) {
      Fitting fitting = fitting(mail.letter(), file, site);
      String text = finished(fitting.letter(), TEXT, file, site);
      return MailMessage.of(mail, text, html(fitting, file, site));
    }
    return text(file, site).getBytes(StandardCharsets.UTF_8);
  }

  private String text(PlannedFile file, SiteModel site) {
    if (file.model() instanceof BroadcastModel broadcast) {
      NewsletterModel letter = fitting(broadcast.letter(), file, site).letter();
      String body = Broadcast.body(styled(letter, file, site));
      String content = ServiceMarks.inMarkup(body, letter.service());
      return Broadcast.of(broadcast, Printable.replaced(content));
    }
    if (file.model() instanceof MailFrame frame) {
      String out = templates.text(file, site);
      boolean markup = file.template().endsWith(".ftlh");
      return Printable.replaced(
          ServiceMarks.inMarkup(markup ? inlined(out, file, site) : out, frame.service()));
    }
    Fitting fitting = fitting((NewsletterModel) file.model(), file, site);
    if (!file.template().equals(HTML)) {
      return finished(fitting.letter(), file.template(), file, site);
    }
    tell(file, fitting.step());
    return html(fitting, file, site);
  }

  private String html(Fitting fitting, PlannedFile file, SiteModel site) {
    String kept = fitting.html().get();
    return kept == null ? finished(fitting.letter(), HTML, file, site) : kept;
  }

  private Fitting fitting(NewsletterModel model, PlannedFile file, SiteModel site) {
    return fittings.computeIfAbsent(model, whole -> fitted(whole, file, site));
  }

  /** The first step at which it fits, or the last where none does. */
  private Fitting fitted(NewsletterModel model, PlannedFile file, SiteModel site) {
    Fitting whole = fitting(model, 0, file, site);
    if (fits(whole, file, site)) {
      return whole;
    }
    int tooLong = 0;
    Fitting enough = fitting(model, NewsletterModel.SHORTEST, file, site);
    while (enough.step() - tooLong > 1) {
      Fitting middle = fitting(model, (tooLong + enough.step()) / 2, file, site);
      if (fits(middle, file, site)) {
        enough = middle;
      } else {
        tooLong = middle.step();
      }
    }
    return enough;
  }

  private Fitting fitting(NewsletterModel model, int step, PlannedFile file, SiteModel site) {
    NewsletterModel letter = step == 0 ? model : model.shorter(step);
    return new Fitting(letter, step, new SoftReference<>(finished(letter, HTML, file, site)));
  }

  private boolean fits(Fitting fitting, PlannedFile file, SiteModel site) {
    return html(fitting, file, site).getBytes(StandardCharsets.UTF_8).length <= MOST;
  }

  private void tell(PlannedFile file, int step) {
    if (step > 0) {
      problems.accept(
          Problem.warning(
              file.path(),
              0,
              "The newsletter is longer than "
                  + MOST
                  + " bytes, so that it "
                  + left(step)
                  + " and leads on to the site for the rest",
              "Leave it so, or shorten the editor's note and comments"));
    }
  }

  private static String left(int step) {
    int most = NewsletterModel.A_TOPIC - step;
    if (most >= 0) {
      return "names at most " + most + (most == 1 ? " paper" : " papers") + " of a topic";
    }
    return switch (most) {
      case -1 -> "tells of no paper more than its title";
      case -2 -> "leaves out the editor's words";
      default -> "names the papers in front alone";
    };
  }

  private String finished(
      NewsletterModel letter, String template, PlannedFile file, SiteModel site) {
    String out =
        template.equals(HTML)
            ? styled(letter, file, site)
            : templates.text(new PlannedFile(file.path(), template, letter), site);
    return Printable.replaced(
        template.equals(TEXT)
            ? ServiceMarks.inText(out, letter.service())
            : ServiceMarks.inMarkup(out, letter.service()));
  }

  private String styled(NewsletterModel letter, PlannedFile file, SiteModel site) {
    PlannedFile own = new PlannedFile(file.path(), HTML, letter);
    return inlined(templates.text(own, site), own, site);
  }

  private String inlined(String html, PlannedFile file, SiteModel site) {
    try {
      return StyleInliner.inline(html);
    } catch (IllegalArgumentException e) {
      throw templates.explain(e, file, site);
    }
  }
}
