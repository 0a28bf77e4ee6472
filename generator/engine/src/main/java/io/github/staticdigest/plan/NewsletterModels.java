package io.github.staticdigest.plan;

import io.github.staticdigest.config.NewsletterSettings;
import io.github.staticdigest.model.Gist;
import io.github.staticdigest.model.MailService;
import io.github.staticdigest.model.RichText;
import io.github.staticdigest.model.Span;
import io.github.staticdigest.model.page.NewsletterModel;
import io.github.staticdigest.model.page.NewsletterModel.Group;
import io.github.staticdigest.model.page.NewsletterModel.Story;
import io.github.staticdigest.model.page.PaperCard;
import io.github.staticdigest.text.Placeholders;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes what the templates of the newsletter are told. */
final class NewsletterModels {

  /** Papers beside the leads that are told for the editor's comment on them. */
  private static final int COMMENTED = 8;

  /** Characters of a title at most; longer ones are slips of a source. */
  private static final int LONGEST_TITLE = 500;

  private static final int LONGEST_SUBJECT = 250;

  /** Characters of an extract at most; where two sentences have more, one is told. */
  private static final int LONGEST_EXTRACT = 900;

  private final Desk desk;
  private final String url;
  private final NewsletterSettings settings;

  NewsletterModels(Desk desk, String url) {
    this.desk = desk;
    this.url = url;
    this.settings = desk.config().newsletter();
  }

  NewsletterModel of(Letter letter, MailService service) {
    List<Line> told = told(letter);
    Set<String> ids = told.stream().map(Line::id).collect(Collectors.toSet());
    List<Line> fresh = letter.fresh().stream().filter(line -> !ids.contains(line.id())).toList();
    List<Line> seen =
        letter.lines().stream().filter(line -> !line.fresh() && !ids.contains(line.id())).toList();
    List<Group> groups = new ArrayList<>();
    desk.topics()
        .group(fresh)
        .forEach(
            (topic, lines) ->
                groups.add(
                    Group.of(
                        topic.label(),
                        url + letter.url().apply(lines.get(0)),
                        cards(lines),
                        NewsletterModel.A_TOPIC)));
    int total = letter.lines().size();
    String figures = figures(total, letter.fresh().size());
    return new NewsletterModel(
        service.parted(subject(letter)),
        service.parted(preheader(told, figures)),
        letter.kind(),
        plain(letter.name()),
        letter.title() == null ? null : Words.cut(plain(letter.title()), LONGEST_TITLE),
        figures,
        url + letter.page(),
        letter.notes(),
        told.stream().map(this::story).toList(),
        groups,
        settings.all() && !seen.isEmpty() ? seen(letter, seen) : null,
        settings.all() ? 0 : seen.size(),
        total,
        0,
        false,
        view(letter, service),
        unsubscribe(service),
        address(service),
        service);
  }

  private String preheader(List<Line> told, String figures) {
    return told.isEmpty()
        ? figures
        : desk.messages().text("mail.preheader", figures, plain(told.get(0).title()));
  }

  private String figures(int total, int fresh) {
    String papers = desk.messages().text("papers", total);
    return Words.sentence(desk.messages().text("issue.figures", papers, fresh));
  }

  private String subject(Letter letter) {
    String title = letter.title() == null ? letter.name() : letter.title();
    String subject = desk.messages().text("mail.subject", desk.config().title(), title);
    return Words.cut(plain(subject), LONGEST_SUBJECT);
  }

  private Group seen(Letter letter, List<Line> seen) {
    return Group.of(
        desk.messages().text("mail.before"),
        url + letter.seenUrl(),
        cards(seen),
        NewsletterModel.mostSeen(NewsletterModel.A_TOPIC));
  }

  /** The leads, then what the editor comments on. */
  private static List<Line> told(Letter letter) {
    Set<String> leads = letter.leads().stream().map(Line::id).collect(Collectors.toSet());
    Stream<Line> commented =
        letter.lines().stream()
            .filter(line -> line.item().comment() != null && !leads.contains(line.id()))
            .limit(COMMENTED);
    return Stream.concat(letter.leads().stream(), commented).toList();
  }

  private Story story(Line line) {
    Gist gist = desk.catalog().gists().get(line.id());
    RichText editors = gist != null && gist.origin() == Gist.Origin.CURATOR ? gist.text() : null;
    return new Story(card(line), editors, extract(line, gist), line.item().comment());
  }

  /** Two sentences of the abstract, the first without its leading filler where it is the gist. */
  private static @Nullable RichText extract(Line line, @Nullable Gist gist) {
    RichText text = line.entry().abstractText();
    if (text == null || gist == null || gist.to() > text.text().length()) {
      return null;
    }
    boolean found = gist.origin() != Gist.Origin.CURATOR;
    RichText both = text.slice(gist.from(), gist.to());
    if (found && gist.from() == gist.start()) {
      List<Span> spans = new ArrayList<>(gist.text().spans());
      spans.addAll(text.slice(gist.end(), gist.to()).spans());
      both = new RichText(spans);
    }
    boolean fits = both.text().length() <= LONGEST_EXTRACT;
    return both.isEmpty() || (!fits && !found) ? null : fits ? both : gist.text();
  }

  private static List<PaperCard> cards(List<Line> lines) {
    return lines.stream().map(NewsletterModels::card).toList();
  }

  private static PaperCard card(Line line) {
    PaperCard card = line.item().paper();
    String title = card.title().text();
    if (title.length() <= LONGEST_TITLE) {
      return card;
    }
    RichText shorter = RichText.of(Words.cut(title, LONGEST_TITLE));
    return new PaperCard(
        card.id(),
        card.url(),
        shorter,
        Headlines.of(shorter),
        card.gist(),
        card.topic(),
        card.kinds(),
        card.upvotes());
  }

  private String view(Letter letter, MailService service) {
    if (service.view() != null) {
      return Placeholders.of(service.view());
    }
    // What has the marks of a service in it is no page to be read.
    return settings.service() == MailService.GENERIC
        ? url + Addresses.newsletter(letter.slug(), "html")
        : url + letter.page();
  }

  private @Nullable String unsubscribe(MailService service) {
    if (service.unsubscribe() != null) {
      return Placeholders.of(service.unsubscribe());
    }
    return settings.unsubscribe() == null ? settings.unsubscribeMail() : settings.unsubscribe();
  }

  @Nullable String address(MailService service) {
    return service.address() == null ? settings.address() : Placeholders.of(service.address());
  }

  /** A text on one line that reads in the direction of the lines around it. */
  private static String plain(String text) {
    return OneLine.of(text);
  }
}
