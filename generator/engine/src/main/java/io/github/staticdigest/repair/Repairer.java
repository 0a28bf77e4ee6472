package io.github.staticdigest.repair;

import io.github.staticdigest.model.CleanEntry;
import io.github.staticdigest.model.Link;
import io.github.staticdigest.model.RawEntry;
import io.github.staticdigest.model.Repair;
import io.github.staticdigest.model.RichText;
import io.github.staticdigest.model.Span;
import io.github.staticdigest.model.Span.Style;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Repairs what the way from LaTeX to a dump did to titles and abstracts. Certain damage is mended,
 * doubtful damage is left as it stands, nothing that was right is touched, and the raw text is
 * kept. The rules, with examples, are in {@code docs/repair.md}.
 *
 * <p>Without state, so that one repairer may serve many threads.
 */
public final class Repairer {

  /** A longer text is no abstract, and some rules take time by the square of it. */
  private static final int LONGEST = 1 << 16;

  /** The clean entry, with every change that was made. */
  public CleanEntry repair(RawEntry raw) {
    ChangeLog title = new ChangeLog("title");
    ChangeLog abstractLog = new ChangeLog("abstract");
    RichText cleanTitle = mended(raw.title(), title);
    String rawAbstract = raw.abstractText();
    RichText cleanAbstract = rawAbstract == null ? null : mended(rawAbstract, abstractLog);
    List<Repair> repairs = new ArrayList<>(title.repairs());
    repairs.addAll(abstractLog.repairs());
    return new CleanEntry(raw, cleanTitle, cleanAbstract, links(cleanAbstract), repairs);
  }

  private static RichText mended(String raw, ChangeLog log) {
    String text = Characters.ordinary(raw) ? raw : printable(raw, log);
    return text.length() > LONGEST
        ? RichText.of(text)
        : SpanParser.parse(mendedWords(text, log), log);
  }

  private static String printable(String raw, ChangeLog log) {
    String text = raw;
    for (RepairRule rule : Rules.CHARACTERS) {
      text = rule.edited(text, rule.edits(text, List.of()), log);
    }
    return text;
  }

  private static String mendedWords(String whole, ChangeLog log) {
    String text = whole;
    Signs.Met met = Rules.SIGNS.in(text);
    for (int rule = met.rule(0); rule >= 0; rule = met.rule(rule + 1)) {
      List<Edit> edits = edits(rule, text, met.of(rule));
      text = Rules.ALL.get(rule).edited(text, edits, log);
      // Signs that went stay noted: a rule that is asked in vain changes nothing.
      met.addAround(edits, text);
    }
    return text;
  }

  private static List<Edit> edits(int number, String text, List<String> met) {
    RepairRule rule = Rules.ALL.get(number);
    return number < Rules.LINKS.size() ? rule.edits(text, met) : rule.editsOutsideLinks(text, met);
  }

  private static List<Link> links(@Nullable RichText text) {
    if (text == null) {
      return List.of();
    }
    List<Link> links = new ArrayList<>();
    for (Span span : text.spans()) {
      if (span.style() == Style.LINK) {
        add(new Link(LinkKinds.of(span.text()), span.text()), links);
      }
    }
    return links;
  }

  /** Each address once. */
  private static void add(Link link, List<Link> links) {
    if (!links.contains(link)) {
      links.add(link);
    }
  }
}
