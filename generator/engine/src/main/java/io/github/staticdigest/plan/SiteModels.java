package io.github.staticdigest.plan;

import io.github.staticdigest.config.DigestConfig;
import io.github.staticdigest.model.Asset;
import io.github.staticdigest.model.EntryRecord;
import io.github.staticdigest.model.PageSource;
import io.github.staticdigest.model.page.Card;
import io.github.staticdigest.model.page.FeedLink;
import io.github.staticdigest.model.page.PageLink;
import io.github.staticdigest.model.page.SiteModel;
import io.github.staticdigest.model.page.Suggest;
import io.github.staticdigest.text.Messages;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Makes what every template is told. */
final class SiteModels {

  private final Desk desk;
  private final Messages words;
  private final List<PageSource> pages;
  private final List<Asset> assets;
  private final Map<String, Object> settings;
  private final String generator;

  SiteModels(
      Desk desk,
      List<PageSource> pages,
      List<Asset> assets,
      Map<String, Object> settings,
      String generator) {
    this.desk = desk;
    this.words = desk.messages();
    this.pages = pages;
    this.assets = assets;
    this.settings = settings;
    this.generator = generator;
  }

  SiteModel site() {
    DigestConfig config = desk.config();
    Map<String, String> addresses = new HashMap<>();
    assets.forEach(asset -> addresses.put(asset.name(), asset.url()));
    return new SiteModel(
        config.title(),
        config.description(),
        config.language(),
        Messages.direction(config.language()),
        config.url(),
        generator,
        navigation(),
        footer(),
        feeds(),
        FeedListPlanner.hasPage(desk) ? Addresses.SUBSCRIBE : null,
        FeedListPlanner.box(desk),
        mailAbout(),
        pages.stream().anyMatch(page -> Addresses.page(page.slug()).equals(Addresses.COLOPHON))
            ? null
            : Addresses.COLOPHON,
        desk.hasVotes() ? Addresses.TRENDING : null,
        suggest(),
        config.url() == null ? null : new Card(config.url() + Card.FILE, Card.WIDTH, Card.HEIGHT),
        addresses,
        settings);
  }

  private String mailAbout() {
    return switch (desk.config().newsletter().every()) {
      case ISSUE -> "subscribe.mailAbout";
      case WEEK -> "subscribe.mailAbout.week";
      case MONTH -> "subscribe.mailAbout.month";
    };
  }

  private @Nullable Suggest suggest() {
    String address = desk.config().suggest();
    if (desk.config().suggestForm() != null) {
      return new Suggest(Addresses.SUGGEST, true);
    }
    return address == null ? null : new Suggest(address, false);
  }

  private List<PageLink> navigation() {
    List<PageLink> links = new ArrayList<>();
    links.add(new PageLink(words.text("nav.issue"), Addresses.FRONT));
    links.add(new PageLink(words.text("nav.topics"), Addresses.TOPICS));
    links.add(new PageLink(words.text("nav.archive"), Addresses.ARCHIVE));
    links.addAll(pages(PageSource::navigation));
    return links;
  }

  private List<PageLink> footer() {
    List<PageLink> links = new ArrayList<>(pages(page -> !page.navigation()));
    if (desk.hasFeeds()) {
      links.add(new PageLink(words.text("footer.rss"), Addresses.FEED));
      links.add(new PageLink(words.text("footer.rssOfIssues"), Addresses.ISSUES_FEED));
    }
    if (FeedListPlanner.hasPage(desk)) {
      links.add(new PageLink(words.text("subscribe.title"), Addresses.SUBSCRIBE));
    }
    links.add(new PageLink(words.text("footer.data"), EntryRecord.FILE));
    return links;
  }

  private List<FeedLink> feeds() {
    return desk.hasFeeds()
        ? FeedListPlanner.ofSite(desk, desk.register().holds(Addresses.ATOM))
        : List.of();
  }

  private List<PageLink> pages(Predicate<PageSource> which) {
    return pages.stream()
        .filter(which)
        .map(page -> new PageLink(page.title(), Addresses.page(page.slug())))
        .toList();
  }
}
