package io.github.staticdigest.config;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What {@code digest.yaml} says.
 *
 * @param title the digest's name; default "Digest"
 * @param description one sentence; default a sentence made of the title
 * @param language BCP 47 tag; default {@code en}
 * @param languageLine line of {@code digest.yaml} that says so, 0 where none does
 * @param url absolute address of the site's root with a final slash, or null; without it feeds,
 *     mail, sitemap and canonical addresses are left out
 * @param id authority and date of tag URIs, for instance {@code example.org,2026}, written once and
 *     never derived from {@code url}; or null, and feeds are left out
 * @param theme name of the theme; default {@code broadsheet}
 * @param themeLine line of {@code digest.yaml} that says so, 0 where none does
 * @param settings what the digest sets of the theme's settings, in the order of the file
 * @param searches labelled searches outward, in order; default arXiv, Semantic Scholar and Google
 *     Scholar
 * @param suggest address where readers name a paper that they miss, {@code https}, {@code http} or
 *     {@code mailto}; or null
 * @param suggestForm {@code https} address to which a form for that posts; or null
 * @param updated the day that Atom names where nothing is dated; or null
 * @param feeds what is said of feeds
 * @param subscribe form by which readers ask for the newsletter; or null
 * @param newsletter what is said of the newsletter
 * @param sources what gives dumps, for {@code digest:fetch}, in the order of the file
 */
public record DigestConfig(
    String title,
    String description,
    String language,
    int languageLine,
    @Nullable String url,
    @Nullable String id,
    String theme,
    int themeLine,
    Map<String, Setting> settings,
    List<Search> searches,
    @Nullable String suggest,
    @Nullable String suggestForm,
    @Nullable LocalDate updated,
    FeedSettings feeds,
    @Nullable SubscribeForm subscribe,
    NewsletterSettings newsletter,
    List<Source> sources) {

  public DigestConfig {
    settings = Collections.unmodifiableMap(new LinkedHashMap<>(settings));
    searches = List.copyOf(searches);
    sources = List.copyOf(sources);
  }

  /** The same with a day for Atom where none is set. */
  public DigestConfig updatedOr(@Nullable LocalDate day) {
    return updated != null || day == null
        ? this
        : new DigestConfig(
            title,
            description,
            language,
            languageLine,
            url,
            id,
            theme,
            themeLine,
            settings,
            searches,
            suggest,
            suggestForm,
            day,
            feeds,
            subscribe,
            newsletter,
            sources);
  }

  /**
   * A labelled search.
   *
   * @param label the words of the link
   * @param url absolute address in which {@code {title}} stands for the encoded title
   */
  public record Search(String label, String url) {}
}
