package io.github.staticdigest.plan;

import io.github.staticdigest.model.Catalog;
import io.github.staticdigest.model.Entry;
import io.github.staticdigest.model.Filing;
import io.github.staticdigest.model.Gist;
import io.github.staticdigest.model.RichText;
import io.github.staticdigest.model.page.AbstractView;
import io.github.staticdigest.model.page.PaperCard;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Papers as lists show them: one card and one abstract for each, shared by all pages. */
final class Cards {

  private static final RichText NOTHING = new RichText(List.of());

  private final Map<String, PaperCard> cards = new HashMap<>();
  private final Map<String, AbstractView> abstracts = new HashMap<>();

  Cards(Catalog catalog, Topics topics) {
    for (Entry entry : catalog.entries()) {
      Gist gist = catalog.gists().get(entry.id());
      Filing filing = Objects.requireNonNull(catalog.filings().get(entry.id()));
      cards.put(entry.id(), card(entry, gist, filing, topics));
      RichText text = entry.abstractText();
      if (text != null) {
        abstracts.put(entry.id(), split(text, gist));
      }
    }
  }

  PaperCard card(String id) {
    return Objects.requireNonNull(cards.get(id));
  }

  @Nullable AbstractView abstractOf(String id) {
    return abstracts.get(id);
  }

  private static PaperCard card(Entry entry, @Nullable Gist gist, Filing filing, Topics topics) {
    return new PaperCard(
        entry.id(),
        Addresses.entry(entry.slug()),
        entry.title(),
        Headlines.of(entry.title()),
        gist == null ? null : gist.text(),
        topics.ref(filing.primary().topic()),
        Outward.links(entry).stream()
            .map(link -> link.kind().name().toLowerCase(Locale.ROOT))
            .distinct()
            .toList(),
        entry.facts().upvotes());
  }

  /** Cuts an abstract at its gist sentence, where that stands in it. */
  static AbstractView split(RichText text, @Nullable Gist gist) {
    int length = text.text().length();
    if (gist == null || gist.start() < 0 || gist.start() >= gist.end() || gist.end() > length) {
      return new AbstractView(text, NOTHING, NOTHING);
    }
    return new AbstractView(
        text.slice(0, gist.start()),
        text.slice(gist.start(), gist.end()),
        text.slice(gist.end(), length));
  }
}
