package io.github.staticdigest.plan;

import io.github.staticdigest.model.Html;
import io.github.staticdigest.model.RichText;
import io.github.staticdigest.model.Span;
import io.github.staticdigest.model.page.AbstractView;
import io.github.staticdigest.model.page.EntryPage;
import io.github.staticdigest.model.page.FeedItem;
import io.github.staticdigest.model.page.IssuePage;
import io.github.staticdigest.model.page.Item;
import io.github.staticdigest.model.page.Place;
import io.github.staticdigest.model.page.TopicItems;
import io.github.staticdigest.model.page.TopicRef;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * How many bytes an item takes in a feed at most, where markup is text that is escaped once more.
 * Some readers take no more than 512 KiB. The markup around each part is that of the bundled
 * templates, measured and rounded up.
 *
 * @param url length of the address of the site, which stands before every link
 */
record FeedWeight(int url) {

  /** For all items of a feed. */
  static final int MOST = 490_000;

  /** For all items of a feed in JSON, which some readers take as a whole into memory. */
  static final int MOST_JSON = 240_000;

  /** An issue that is heavier lists fewer titles. */
  static final int MOST_OF_ISSUE = 100_000;

  private static final int FRAME = 700;
  private static final int LINK = 130;
  private static final int AUTHOR = 40;
  private static final int GROUP = 120;

  private static final int[] ALL = {Integer.MAX_VALUE};

  /** A sign of markup, as a reference that is escaped itself. */
  private static final int SIGN = 10;

  /** What each ASCII character takes. */
  private static final byte[] BYTES = bytes();

  /** Whether an item weighs no more than that. */
  boolean fits(FeedItem item, int most) {
    return (!item.full() && atMost(item) <= most) || of(item) <= most;
  }

  /**
   * What an item without its text weighs if all its characters are signs of markup: for most so
   * little that nobody need read them.
   */
  private int atMost(FeedItem item) {
    int signs = 2 * item.title().length() + item.summary().length();
    for (String name : item.authors()) {
      signs += name.length();
    }
    for (TopicRef topic : item.categories()) {
      signs += 2 * topic.label().length();
    }
    int authors = AUTHOR * item.authors().size();
    return FRAME + url + SIGN * signs + authors + (LINK + url) * item.categories().size();
  }

  int of(FeedItem item) {
    int weight = FRAME + url + 2 * escaped(item.title()) + escaped(item.summary());
    for (String name : item.authors()) {
      weight += AUTHOR + escaped(name);
    }
    for (TopicRef topic : item.categories()) {
      weight += LINK + url + 2 * escaped(topic.label());
    }
    if (item.full() && item.paper() != null) {
      weight += of(item.paper());
    } else if (item.full() && item.issue() != null) {
      weight += of(item.issue(), ALL)[0];
    }
    return weight;
  }

  private int of(EntryPage page) {
    AbstractView text = page.abstractText();
    int weight = FRAME + url;
    if (text != null) {
      weight += of(text.before()) + of(text.gist()) + of(text.after());
    }
    weight += page.comments().stream().mapToInt(said -> LINK + escaped(said.text())).sum();
    weight += page.links().stream().mapToInt(link -> LINK + 2 * escaped(link.url())).sum();
    weight += page.searches().stream().mapToInt(link -> LINK + escaped(link.url())).sum();
    weight += page.facts().places().stream().mapToInt(FeedWeight::of).sum();
    return weight + page.filed().size() * (LINK + url);
  }

  private static int of(Place place) {
    return LINK + Math.max(200, escaped(place.value()) + escaped(place.url()));
  }

  /**
   * What an issue weighs where each of its topics shows so many titles at most, for each of the
   * numbers; all in one walk, since an issue may have many titles.
   */
  int[] of(IssuePage page, int[] most) {
    int[] weights = new int[most.length];
    Arrays.fill(weights, withoutTitles(page));
    for (IssuePage.ShelfItems shelf : page.shelves()) {
      for (TopicItems group : shelf.topics()) {
        add(group, most, weights);
      }
    }
    return weights;
  }

  private int withoutTitles(IssuePage page) {
    Html note = page.note();
    int weight = FRAME + (note == null ? 0 : escaped(note.markup()));
    for (Item lead : page.leads()) {
      String comment = lead.comment();
      weight += 2 * of(lead) + (comment == null ? 0 : escaped(comment));
      weight += lead.paper().gist() == null ? 0 : of(lead.paper().gist());
    }
    for (IssuePage.ShelfItems shelf : page.shelves()) {
      for (TopicItems group : shelf.topics()) {
        weight += GROUP + LINK + url + escaped(group.topic().label());
      }
    }
    return weight;
  }

  private void add(TopicItems group, int[] most, int[] weights) {
    for (int i = 0; i < group.items().size(); i++) {
      int own = of(group.items().get(i));
      for (int j = 0; j < most.length; j++) {
        weights[j] += i < most[j] ? own : 0;
      }
    }
  }

  private int of(Item item) {
    return LINK + url + item.paper().url().length() + of(item.paper().title());
  }

  private static int of(@Nullable RichText text) {
    int weight = 0;
    if (text != null) {
      for (Span span : text.spans()) {
        boolean plain = span.style() == Span.Style.PLAIN;
        weight += escaped(span.text()) + (plain ? 0 : LINK + escaped(span.text()));
      }
    }
    return weight;
  }

  /** Bytes of a text in which references to signs of markup are escaped once more. */
  private static int escaped(String text) {
    int bytes = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      bytes += c < BYTES.length ? BYTES[c] : 3;
    }
    return bytes;
  }

  private static byte[] bytes() {
    byte[] bytes = new byte[0x80];
    Arrays.fill(bytes, (byte) 1);
    for (char sign : new char[] {'<', '>', '&', '"', '\''}) {
      bytes[sign] = SIGN;
    }
    return bytes;
  }
}
