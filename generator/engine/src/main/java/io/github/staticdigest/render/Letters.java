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
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Consumer;

/**
 * Renders newsletters. Mail programs show about 100 KB of one and sending services add to it, so
 * what is longer is rendered again with less in it, until its markup fits, whatever the theme makes
 * of it; all forms of a newsletter tell the same.
 */
final class Letters {

  /** Bytes of markup at most, everything counted: 90 KB. */
  static final int MOST = 92_160;

  private static final String HTML = "newsletter.ftlh";
  private static final String TEXT = "newsletter.ftlt";

  private final Templates templates;
  private final Consumer<Problem> problems;

  /** How often each was made shorter, so that this is found out once. */
  private final ConcurrentMap<NewsletterModel, Integer> steps = new ConcurrentHashMap<>();

  Letters(Templates templates, Consumer<Problem> problems) {
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
      NewsletterModel letter = fitting(mail.letter(), file, site);
      return MailMessage.of(
          mail, finished(letter, TEXT, file, site), finished(letter, HTML, file, site));
    }
    return text(file, site).getBytes(StandardCharsets.UTF_8);
  }

  private String text(PlannedFile file, SiteModel site) {
    if (file.model() instanceof BroadcastModel broadcast) {
      NewsletterModel letter = fitting(broadcast.letter(), file, site);
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
    NewsletterModel model = (NewsletterModel) file.model();
    NewsletterModel letter = fitting(model, file, site);
    if (file.template().equals(HTML)) {
      tell(file, steps.getOrDefault(model, 0));
    }
    return finished(letter, file.template(), file, site);
  }

  private NewsletterModel fitting(NewsletterModel model, PlannedFile file, SiteModel site) {
    return model.shorter(steps.computeIfAbsent(model, whole -> step(whole, file, site)));
  }

  /** The first step at which it fits, or the last where none does. */
  private int step(NewsletterModel model, PlannedFile file, SiteModel site) {
    if (fits(model, file, site)) {
      return 0;
    }
    int tooLong = 0;
    int enough = NewsletterModel.SHORTEST;
    while (enough - tooLong > 1) {
      int middle = (tooLong + enough) / 2;
      if (fits(model.shorter(middle), file, site)) {
        enough = middle;
      } else {
        tooLong = middle;
      }
    }
    return enough;
  }

  private boolean fits(NewsletterModel letter, PlannedFile file, SiteModel site) {
    String html = finished(letter, HTML, file, site);
    return html.getBytes(StandardCharsets.UTF_8).length <= MOST;
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
