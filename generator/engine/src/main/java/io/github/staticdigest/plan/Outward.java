package io.github.staticdigest.plan;

import io.github.staticdigest.model.Entry;
import io.github.staticdigest.model.Facts;
import io.github.staticdigest.model.Identifier;
import io.github.staticdigest.model.Link;
import io.github.staticdigest.model.LinkKind;
import io.github.staticdigest.model.page.Place;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The addresses outside the digest of a paper and of what belongs to it, as far as known. */
final class Outward {

  private static final Pattern ARXIV_NUMBER =
      Pattern.compile("[0-9]{4}\\.[0-9]{4,5}|[a-z-]{2,20}(?:\\.[A-Z]{2})?/[0-9]{7}");
  private static final Pattern DOI = Pattern.compile("10\\.[0-9]{4,9}/[\\x21-\\x7e]{1,200}");

  /** Sources may each have a page of their own. */
  private static final int MOST_PAGES = 3;

  private Outward() {}

  /** Where the paper stands; a number that is none of its scheme's leads nowhere. */
  static List<Place> places(Facts facts) {
    List<Place> places = new ArrayList<>();
    String arxiv = facts.id(Identifier.ARXIV);
    if (arxiv != null && ARXIV_NUMBER.matcher(arxiv).matches()) {
      places.add(new Place("arxiv", arxiv, "https://arxiv.org/abs/" + arxiv));
      places.add(new Place("pdf", arxiv, "https://arxiv.org/pdf/" + arxiv));
    }
    String doi = facts.id(Identifier.DOI);
    if (doi != null && DOI.matcher(doi).matches()) {
      String path = Addresses.encode(doi).replace("%2F", "/");
      places.add(new Place("doi", doi, "https://doi.org/" + path));
    }
    facts.links().stream()
        .filter(link -> link.kind() == LinkKind.PAGE && isWeb(link.url()))
        .limit(MOST_PAGES)
        .forEach(link -> places.add(new Place("page", host(link.url()), link.url())));
    return places;
  }

  /** Whether a number leads to it. */
  static boolean hasNumber(Facts facts) {
    return places(facts).stream().anyMatch(place -> !place.kind().equals("page"));
  }

  /** Addresses in its text, then those that sources tell beside its own, each once. */
  static List<Link> links(Entry entry) {
    return links(entry, false);
  }

  /** The same with those of its own page. */
  static List<Link> all(Entry entry) {
    return links(entry, true);
  }

  private static List<Link> links(Entry entry, boolean own) {
    if (entry.facts().links().isEmpty()) {
      return entry.links();
    }
    List<Link> links = new ArrayList<>(entry.links());
    Set<String> told = new HashSet<>();
    entry.links().forEach(link -> told.add(link.url()));
    for (Link link : entry.facts().links()) {
      if (!own && link.kind() == LinkKind.PAGE) {
        continue;
      }
      if (isWeb(link.url()) && told.add(link.url())) {
        links.add(link);
      }
    }
    return links;
  }

  private static String host(String address) {
    String host = URI.create(address).getHost().toLowerCase(Locale.ROOT);
    return host.startsWith("www.") ? host.substring("www.".length()) : host;
  }

  private static boolean isWeb(String address) {
    try {
      URI uri = new URI(address);
      boolean web =
          "https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme());
      return web && uri.getHost() != null;
    } catch (URISyntaxException e) {
      return false;
    }
  }
}
