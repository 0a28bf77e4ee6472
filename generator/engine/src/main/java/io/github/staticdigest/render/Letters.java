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
      return Broadcast.of(broadcast, finished(letter, HTML, file, site));
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
      tell(file, letter, steps.getOrDefault(model, 0));
    }
    return finished(letter, file.template(), file, site);
  }

  private NewsletterModel fitting(NewsletterModel model, PlannedFile file, SiteModel site) {
    int step =
        steps.computeIfAbsent(
            model,
            whole -> {
              int tried = 0;
              while (tried < NewsletterModel.SHORTEST && !fits(whole.shorter(tried), file, site)) {
                tried++;
              }
              return tried;
            });
    return model.shorter(step);
  }

  private boolean fits(NewsletterModel letter, PlannedFile file, SiteModel site) {
    String html = finished(letter, HTML, file, site);
    return html.getBytes(StandardCharsets.UTF_8).length <= MOST;
  }

  private void tell(PlannedFile file, NewsletterModel letter, int step) {
    if (step > 0) {
      int most = Math.max(0, NewsletterModel.A_TOPIC - step);
      problems.accept(
          Problem.warning(
              file.path(),
              0,
              "The newsletter is longer than "
                  + MOST
                  + " bytes, so that it "
                  + (letter.noteElsewhere()
                      ? "leaves out the editor's words"
                      : "names at most " + most + " papers of a topic")
                  + " and leads on to the site for the rest",
              "Leave it so, or shorten the editor's note and comments"));
    }
  }

  private String finished(
      NewsletterModel letter, String template, PlannedFile file, SiteModel site) {
    PlannedFile own = new PlannedFile(file.path(), template, letter);
    String out = templates.text(own, site);
    String text =
        template.equals(HTML)
            ? ServiceMarks.inMarkup(inlined(out, own, site), letter.service())
            : template.equals(TEXT)
                ? ServiceMarks.inText(out, letter.service())
                : ServiceMarks.inMarkup(out, letter.service());
    return Printable.replaced(text);
  }

  private String inlined(String html, PlannedFile file, SiteModel site) {
    try {
      return StyleInliner.inline(html);
    } catch (IllegalArgumentException e) {
      throw templates.explain(e, file, site);
    }
  }
}
