package io.github.staticdigest.plan;

import io.github.staticdigest.model.page.HeadersModel;
import io.github.staticdigest.model.page.HeadersModel.Header;
import io.github.staticdigest.model.page.HeadersModel.Rule;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The file {@code _headers}, which Netlify, Cloudflare Pages and others read.
 *
 * <p>Where two rules match a path, hosts send the headers of both, and of two security policies the
 * stricter parts of each hold. A mail source has its styles inline and needs a laxer one, so no
 * rule with a policy covers pages and mail sources both: pages are named by folder or, at the root,
 * one by one, with and without the ending that some hosts strip.
 */
final class Headers {

  private static final String ENDING = ".html";
  private static final String FOREVER = "public, max-age=31536000, immutable";

  private Headers() {}

  /**
   * The rules.
   *
   * @param pages paths of all pages
   * @param url absolute address of the site, or null; its path goes before all paths
   * @param forms absolute addresses to which the site's forms post
   */
  static HeadersModel of(List<String> pages, @Nullable String url, List<String> forms) {
    String root = url == null ? "/" : URI.create(url).getRawPath();
    List<Rule> rules = new ArrayList<>();
    rules.add(
        new Rule(
            root + "*",
            false,
            List.of(
                new Header("X-Content-Type-Options", "nosniff"),
                new Header("Referrer-Policy", "strict-origin-when-cross-origin"))));
    Header policy = new Header("Content-Security-Policy", policy(forms));
    for (String path : paths(pages)) {
      rules.add(new Rule(root + path, true, List.of(policy)));
    }
    if (url != null) {
      rules.add(new Rule(root + "newsletter/*", false, List.of(mail(), hidden())));
    }
    rules.add(new Rule(root + "assets/*", false, List.of(new Header("Cache-Control", FOREVER))));
    return new HeadersModel(root, rules);
  }

  /** All that pages need, and nothing else: their own files, and the targets of its forms. */
  private static String policy(List<String> forms) {
    return "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self';"
        + " img-src 'self'; connect-src 'self'; manifest-src 'self'; base-uri 'none';"
        + " frame-ancestors 'none'; form-action "
        + (forms.isEmpty() ? "'none'" : String.join(" ", forms));
  }

  private static Header mail() {
    return new Header(
        "Content-Security-Policy",
        "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; frame-ancestors 'none';"
            + " form-action 'none'");
  }

  private static Header hidden() {
    return new Header("X-Robots-Tag", "noindex");
  }

  private static Set<String> paths(List<String> pages) {
    Set<String> paths = new LinkedHashSet<>();
    paths.add("");
    for (String page : pages) {
      int slash = page.indexOf('/');
      if (slash >= 0) {
        paths.add(page.substring(0, slash) + "/*");
      } else {
        paths.add(page);
        paths.add(page.substring(0, page.length() - ENDING.length()));
      }
    }
    return paths;
  }
}
