package io.github.staticdigest.plan;

import io.github.staticdigest.config.NewsletterSettings;
import io.github.staticdigest.model.Asset;
import io.github.staticdigest.model.MailService;
import io.github.staticdigest.model.Mailbox;
import io.github.staticdigest.model.Problem;
import io.github.staticdigest.model.page.BroadcastModel;
import io.github.staticdigest.model.page.MailFrame;
import io.github.staticdigest.model.page.MailModel;
import io.github.staticdigest.model.page.NewsletterModel;
import io.github.staticdigest.text.Placeholders;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * Plans the newsletter in all its forms: markup and plain text with the marks of the service that
 * sends it, what that service takes beside them, and a message with real addresses.
 */
final class NewsletterPlanner {

  private static final String HTML = "newsletter.ftlh";
  private static final String TEXT = "newsletter.ftlt";

  private final Desk desk;
  private final String url;
  private final NewsletterSettings settings;
  private final NewsletterModels models;

  NewsletterPlanner(Desk desk, String url) {
    this.desk = desk;
    this.url = url;
    this.settings = desk.config().newsletter();
    this.models = new NewsletterModels(desk, url);
  }

  /**
   * Plans all of them.
   *
   * @param problems gets a warning where something is left out
   * @return the list of them
   */
  Asset plan(Consumer<Problem> problems) {
    if (settings.from() == null && settings.line() > 0) {
      problems.accept(
          Problem.warning(
              "digest.yaml",
              settings.line(),
              "Newsletters as messages (.eml) are left out, since newsletter does not say from"
                  + " whom they are",
              "Add from: with name and address, for instance from: The Digest"
                  + " <digest@example.org>"));
    }
    List<Letter> letters = new Letters(desk, url).all(problems);
    letters.forEach(this::plan);
    frame();
    return LetterIndex.of(letters);
  }

  private void plan(Letter letter) {
    MailService service = settings.service();
    NewsletterModel model = models.of(letter, service);
    file(letter, "html", HTML, model);
    file(letter, "txt", TEXT, model);
    Mailbox from = settings.from();
    if (from != null) {
      NewsletterModel own =
          service == MailService.GENERIC ? model : models.of(letter, MailService.GENERIC);
      file(letter, "eml", HTML, message(letter, own, from));
    }
    if (service == MailService.BUTTONDOWN) {
      file(letter, "md", "newsletter-buttondown.ftlt", model);
    } else if (service == MailService.KIT) {
      file(letter, "json", HTML, new BroadcastModel(model, from == null ? null : from.address()));
    }
  }

  private void file(Letter letter, String ending, String template, Object model) {
    String path = Addresses.newsletter(letter.slug(), ending);
    desk.register().file(path, template, model, letter.origin());
  }

  /** What a service wants once, and not for every mail. */
  private void frame() {
    MailService service = settings.service();
    if (service == MailService.LISTMONK) {
      frame("listmonk-template", "newsletter-listmonk.ftlt", service);
    } else if (service == MailService.MAILCHIMP && desk.hasFeeds()) {
      frame("mailchimp-rss", "newsletter-mailchimp.ftlh", service);
    }
  }

  private void frame(String slug, String template, MailService service) {
    MailFrame model =
        new MailFrame(
            service,
            Placeholders.of(Objects.requireNonNull(service.unsubscribe())),
            Placeholders.of(Objects.requireNonNull(service.view())),
            models.address(service));
    Origin origin = Origin.builtIn("the template for " + service.name().toLowerCase(Locale.ROOT));
    desk.register().file(Addresses.newsletter(slug, "html"), template, model, origin);
  }

  private MailModel message(Letter letter, NewsletterModel model, Mailbox from) {
    LocalDate date = letter.date() == null ? desk.config().updated() : letter.date();
    String title = desk.config().title();
    return new MailModel(
        model,
        from.name() == null ? new Mailbox(title, from.address()) : from,
        settings.reply(),
        date == null ? null : RssDate.of(date),
        listId(from),
        title,
        settings.unsubscribe(),
        settings.unsubscribeMail());
  }

  /**
   * The list's name (RFC 2919), which mail programs file by, so that it comes from what is written
   * once: of the id {@code example.org,2026} it is {@code newsletter.2026.example.org}.
   */
  private String listId(Mailbox from) {
    String id = desk.config().id();
    if (id == null) {
      return "newsletter." + from.domain();
    }
    int comma = id.indexOf(',');
    String authority = id.substring(0, comma).replace('@', '.').replace('_', '-').replace('+', '-');
    return "newsletter." + id.substring(comma + 1) + "." + authority;
  }
}
