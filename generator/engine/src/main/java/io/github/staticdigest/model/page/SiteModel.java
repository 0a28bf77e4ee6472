package io.github.staticdigest.model.page;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What every template is told, as {@code site}.
 *
 * @param title the digest's name
 * @param description one sentence
 * @param language BCP 47 tag
 * @param direction {@code ltr} or {@code rtl}, as the language is written
 * @param url absolute address of the site's root with a final slash, or null where none is set
 * @param generator name of this program
 * @param navigation pages of the main navigation
 * @param footer further pages, named at the foot
 * @param feeds feeds of the whole site; empty without {@code url} and {@code id}
 * @param subscribing page that names all feeds and has the form for the newsletter, or null where
 *     there is neither
 * @param subscribe form by which readers ask for the newsletter, or null
 * @param mailAbout name of the message that says what the newsletter has and how often it comes
 * @param colophon page that tells how the digest was made, or null where a page of the content
 *     folder takes its place
 * @param trending page of papers by upvotes, or null where no source tells any
 * @param suggest where readers name a paper that they miss, or null
 * @param card picture for links to the site, or null without {@code url}
 * @param assets published address of each file of the theme, by its name
 * @param settings the theme's settings: texts, numbers, truth values, and lists of links
 */
public record SiteModel(
    String title,
    String description,
    String language,
    String direction,
    @Nullable String url,
    String generator,
    List<PageLink> navigation,
    List<PageLink> footer,
    List<FeedLink> feeds,
    @Nullable String subscribing,
    @Nullable SubscribeBox subscribe,
    String mailAbout,
    @Nullable String colophon,
    @Nullable String trending,
    @Nullable Suggest suggest,
    @Nullable Card card,
    Map<String, String> assets,
    Map<String, Object> settings) {

  public SiteModel {
    navigation = List.copyOf(navigation);
    footer = List.copyOf(footer);
    feeds = List.copyOf(feeds);
    assets = Map.copyOf(assets);
    settings = Map.copyOf(settings);
  }
}
