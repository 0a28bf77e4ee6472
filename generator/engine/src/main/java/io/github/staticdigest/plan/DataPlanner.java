package io.github.staticdigest.plan;

import io.github.staticdigest.model.Asset;
import io.github.staticdigest.model.page.Head;
import io.github.staticdigest.model.page.NotFoundPage;
import io.github.staticdigest.model.page.RobotsModel;
import io.github.staticdigest.model.page.SitemapModel;
import java.net.URI;
import java.util.List;

/** Plans what machines read, and takes the addresses of files that no template renders. */
final class DataPlanner {

  private final Desk desk;

  DataPlanner(Desk desk) {
    this.desk = desk;
  }

  /** Comes last, since the sitemap names what the others planned. */
  void plan(List<Asset> assets) {
    notFound();
    Register register = desk.register();
    register.reserve(Addresses.RECORDS, Origin.builtIn("the data of all papers"));
    for (Asset asset : assets) {
      register.reserve(asset.url(), Origin.builtIn("the file " + asset.name() + " of the theme"));
    }
    String url = desk.config().url();
    RobotsModel robots = new RobotsModel(url == null ? null : url + Addresses.SITEMAP);
    register.file(Addresses.ROBOTS, "robots.ftlt", robots, Origin.builtIn("robots.txt"));
    if (url != null) {
      SitemapModel sitemap = new SitemapModel(register.locations());
      register.file(Addresses.SITEMAP, "sitemap.ftlx", sitemap, Origin.builtIn("the sitemap"));
    }
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
