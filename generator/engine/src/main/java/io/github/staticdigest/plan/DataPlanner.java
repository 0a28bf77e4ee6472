package io.github.staticdigest.plan;

import io.github.staticdigest.config.PageLoader;
import io.github.staticdigest.config.SubscribeForm;
import io.github.staticdigest.model.Asset;
import io.github.staticdigest.model.EntryRecord;
import io.github.staticdigest.model.page.Card;
import io.github.staticdigest.model.page.Head;
import io.github.staticdigest.model.page.HeadersModel;
import io.github.staticdigest.model.page.NotFoundPage;
import io.github.staticdigest.model.page.RobotsModel;
import io.github.staticdigest.model.page.SitemapModel;
import io.github.staticdigest.model.page.SitemapModel.Location;
import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Plans what machines read, and takes the addresses of files that no template renders. */
final class DataPlanner {

  /** Addresses that a sitemap may hold, by its protocol. */
  static final int SITEMAP = 50_000;

  private final Desk desk;

  DataPlanner(Desk desk) {
    this.desk = desk;
  }

  /** Comes last, since the sitemap names what the others planned. */
  void plan(List<Asset> assets) {
    notFound();
    Register register = desk.register();
    register.reserve(EntryRecord.FILE, Origin.builtIn("the data of all papers"));
    for (Asset asset : assets) {
      register.reserve(asset.url(), origin(asset));
    }
    String url = desk.config().url();
    RobotsModel robots = new RobotsModel(url == null ? null : url + Addresses.SITEMAP);
    register.file(Addresses.ROBOTS, "robots.ftlt", robots, Origin.builtIn("robots.txt"));
    HeadersModel headers = Headers.of(register.pages(), url, forms());
    register.file(Addresses.HEADERS, "headers.ftlt", headers, Origin.builtIn("the headers"));
    if (url != null) {
      register.reserve(Card.FILE, Origin.builtIn("the picture of the site"));
      sitemap(register, url);
    }
  }

  private static Origin origin(Asset asset) {
    return asset.name().equals(PageLoader.FOLDER + "/" + asset.url())
        ? new Origin(asset.name(), "the picture " + asset.name())
        : Origin.builtIn("the file " + asset.name() + " of the theme");
  }

  /** Where the site's forms post. */
  private List<String> forms() {
    SubscribeForm subscribe = desk.config().subscribe();
    return Stream.of(desk.config().suggestForm(), subscribe == null ? null : subscribe.target())
        .filter(Objects::nonNull)
        .distinct()
        .toList();
  }

  /** One sitemap or, where there are more pages than it may hold, several and their index. */
  private static void sitemap(Register register, String url) {
    List<Location> pages = register.locations();
    Origin origin = Origin.builtIn("the sitemap");
    if (pages.size() <= SITEMAP) {
      register.file(Addresses.SITEMAP, "sitemap.ftlx", new SitemapModel(pages), origin);
      return;
    }
    List<Location> parts = new ArrayList<>();
    for (int start = 0; start < pages.size(); start += SITEMAP) {
      List<Location> part = pages.subList(start, Math.min(start + SITEMAP, pages.size()));
      String path = Addresses.sitemap(parts.size() + 1);
      register.file(path, "sitemap.ftlx", new SitemapModel(part), origin);
      parts.add(new Location(url + path, newest(part)));
    }
    register.file(Addresses.SITEMAP, "sitemap-index.ftlx", new SitemapModel(parts), origin);
  }

  private static @Nullable String newest(List<Location> pages) {
    return pages.stream()
        .map(Location::lastModified)
        .filter(Objects::nonNull)
        .max(Comparator.naturalOrder())
        .orElse(null);
  }

  /** Hosts show it under any address, so that relative addresses would lead nowhere. */
  private void notFound() {
    Head hidden =
        desk.heads()
            .hidden(
                Addresses.NOT_FOUND,
                desk.messages().text("head.missing"),
                desk.messages().text("head.missingAbout", desk.config().title()),
                null);
    String url = desk.config().url();
    Head head =
        new Head(
            hidden.url(),
            url == null ? "" : URI.create(url).getRawPath(),
            hidden.title(),
            hidden.description(),
            null,
            false,
            null);
    desk.register()
        .page(head, "404.ftlh", new NotFoundPage(head), null, Origin.builtIn("the 404 page"));
  }
}
