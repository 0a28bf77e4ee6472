package io.github.staticdigest.read.refs;

import io.github.staticdigest.model.LinkKind;
import io.github.staticdigest.read.Paper;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One entry of BibTeX.
 *
 * @param line of its first character, counted from 0 in the piece
 * @param key its citation key
 * @param broken whether it could not be read to its end
 * @param fields values by their names in small letters, LaTeX and all
 */
record BibtexEntry(int line, String key, boolean broken, Map<String, String> fields) {

  private static final Pattern URL = Pattern.compile("https?://[^\\s{}\\\\]{1,1000}");

  /** Signs that TeX takes for commands, as addresses have them there. */
  private static final Pattern ESCAPED =
      Pattern.compile("\\{?\\\\(?:([_%#&$~])(?:\\{\\})?|(textasciitilde)(?:\\{\\})?)\\}?");

  private static final Pattern COMMAND = Pattern.compile("\\\\url|[{}]");

  /** A note that begins so is the address; another may name any. */
  private static final Pattern ADDRESS_FIRST =
      Pattern.compile(
          "(?:(?:available|accessible|online|retrieved|url|see)\\W{1,3}){0,2}(?:(?:at|from|on)\\W{1,3})?"
              + "(?:\\\\url\\s*)?[{<]?https?://.*",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  /** Hands what it says to a paper. */
  Paper fill(Paper paper) {
    BibtexNames.tell(field("author"), paper);
    paper
        .title(title())
        .abstractText(BibtexBraces.unprotected(field("abstract")))
        .published(plain("date"))
        .published(parted())
        .venue(BibtexBraces.unprotected(first("journal", "journaltitle", "booktitle")))
        .language(first("langid", "language"));
    arxiv(paper);
    paper.doi(field("doi"));
    String url = address("url");
    paper
        .url(url == null ? COMMAND.matcher(unescaped("url")).replaceAll("") : url)
        .url(address("howpublished"));
    String noted = address("note");
    if (ADDRESS_FIRST.matcher(field("note").strip()).matches()) {
      paper.url(noted);
    } else {
      paper.link(LinkKind.PROJECT, noted);
    }
    for (String category : field("primaryclass").split("[\\s,]+", -1)) {
      paper.category(category);
    }
    return paper;
  }

  /** Whether its authors may be others than those that it tells. */
  boolean hasDoubtfulAuthors() {
    return BibtexNames.areDoubtful(field("author"));
  }

  /** With the subtitle of BibLaTeX behind a colon, where the title does not end with either. */
  private String title() {
    String title = BibtexBraces.unprotected(field("title")).strip();
    String plain = BibtexBraces.unprotected(field("subtitle")).strip();
    String subtitle = plain.startsWith(":") ? plain.substring(1).strip() : plain;
    if (title.isEmpty() || subtitle.isEmpty() || title.endsWith(": " + subtitle)) {
      return title;
    }
    boolean ended = ":?!.".indexOf(title.charAt(title.length() - 1)) >= 0;
    return title + (ended ? " " : ": ") + subtitle;
  }

  /** The first address in a field, or null. */
  private @Nullable String address(String name) {
    Matcher url = URL.matcher(unescaped(name));
    return url.find() ? url.group() : null;
  }

  private String unescaped(String name) {
    return ESCAPED.matcher(field(name)).replaceAll(BibtexEntry::plain);
  }

  private static String plain(MatchResult escaped) {
    return Matcher.quoteReplacement(escaped.group(1) == null ? "~" : escaped.group(1));
  }

  private void arxiv(Paper paper) {
    String archive = first("archiveprefix", "eprinttype").toLowerCase(Locale.ROOT);
    if (archive.isEmpty() || archive.equals("arxiv")) {
      paper.arxiv(field("eprint"));
    }
    for (String name : List.of("number", "journal", "journaltitle", "publisher")) {
      if (field(name).regionMatches(true, 0, "arxiv", 0, 5)) {
        paper.arxiv(field(name));
      }
    }
  }

  /** The date of BibTeX's three fields, where the month may be a name or hold the day as well. */
  private String parted() {
    String year = plain("year");
    String month = plain("month");
    String day = plain("day");
    if (month.isEmpty()) {
      return year;
    }
    return month.matches("\\d{1,2}")
        ? year + "-" + month + (day.isEmpty() ? "" : "-" + day)
        : (day + " " + month + " " + year).strip();
  }

  private String plain(String name) {
    return BibtexBraces.unprotected(field(name)).replace('~', ' ').strip();
  }

  private String first(String... names) {
    for (String name : names) {
      if (!field(name).isBlank()) {
        return field(name);
      }
    }
    return "";
  }

  private String field(String name) {
    return fields.getOrDefault(name, "");
  }
}
