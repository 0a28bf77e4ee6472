package io.github.staticdigest.plan;

import io.github.staticdigest.model.Html;
import io.github.staticdigest.model.RichText;
import io.github.staticdigest.model.page.TopicRef;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How many bytes the parts of a mail take, so that the whole stays below what Gmail shows: it cuts
 * at 102,400 bytes, sending services add to them, and 90 KB is our bound. The markup around each
 * part is that of the bundled templates, measured and rounded up.
 *
 * @param url length of the address of the site, which stands before every link
 */
record MailWeight(int url) {

  /** For all parts but the frame: head, styles, figures, foot. */
  static final int MOST = 80_000;

  private static final int TITLE = 360;
  private static final int LEAD = 1_500;
  private static final int TOPIC = 700;

  int of(@Nullable Html note) {
    return note == null ? 0 : bytes(note.markup());
  }

  /** A paper in front, with what the editor says of it. */
  int ofLead(Line line) {
    RichText gist = line.item().paper().gist();
    String comment = line.item().comment();
    return LEAD
        + title(line)
        + (gist == null ? 0 : escaped(gist.text()))
        + (comment == null ? 0 : escaped(comment));
  }

  /** Groups of titles of which each shows so many at most. */
  int of(Map<TopicRef, List<Line>> groups, int most) {
    long bytes = 0;
    for (Map.Entry<TopicRef, List<Line>> group : groups.entrySet()) {
      bytes += TOPIC + url + escaped(group.getKey().label());
      bytes += group.getValue().stream().limit(most).mapToLong(line -> TITLE + title(line)).sum();
    }
    return (int) Math.min(bytes, Integer.MAX_VALUE / 2);
  }

  private int title(Line line) {
    return url + line.item().paper().url().length() + escaped(line.title());
  }

  /** Bytes of a text in which signs of markup are written as references. */
  private static int escaped(String text) {
    long signs = text.chars().filter(sign -> "<>&\"'".indexOf(sign) >= 0).count();
    return bytes(text) + 5 * (int) signs;
  }

  private static int bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }
}
