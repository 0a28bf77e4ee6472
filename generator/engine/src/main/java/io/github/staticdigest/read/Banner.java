package io.github.staticdigest.read;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One line as the banner rules of {@code docs/dump-format.md} see it.
 *
 * @param kind whether it belongs to a banner
 * @param button whether it holds the button "Subscribe"
 * @param day the day that it names, or null
 */
record Banner(Kind kind, boolean button, @Nullable Day day) {

  /** How surely a line belongs to a banner. */
  enum Kind {
    /** It does not. */
    NONE,
    /** A word of the navigation that might be a title as well: where it stands decides. */
    DOUBTFUL,
    /** It does, wherever it stands. */
    CERTAIN
  }

  private static final Banner NONE = new Banner(Kind.NONE, false, null);
  private static final int LONGEST = 200;

  /** Whole lines, with whatever else the advertisement says today. */
  private static final Pattern SLOGAN =
      Pattern.compile(
          "get trending papers\\b[^.:]{0,80}|by ?\\p{L}[\\p{L} .&]{0,40} and the research community",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** Pieces that a line may consist of, glued to one another or not. */
  private static final Pattern PIECE =
      Pattern.compile(
          "(?:(?<button>subscribe)|new|daily papers"
              + "|get trending papers in your email inbox(?: once a day)?!?"
              + "|by ?ak and the research community)[\\s|\u00B7\u2022,!-]*",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern GLUED = Pattern.compile("Subscribe(?=[\\p{Lu}\\p{Nd}])");

  private static final Set<String> NAVIGATION =
      Set.of(
          "community",
          "daily",
          "datasets",
          "docs",
          "enterprise",
          "home",
          "hugging face",
          "log in",
          "login",
          "models",
          "monthly",
          "next",
          "papers",
          "posts",
          "previous",
          "pricing",
          "search",
          "sign in",
          "sign up",
          "spaces",
          "submit",
          "submit paper",
          "today",
          "trending",
          "trending papers",
          "weekly",
          "yesterday");

  private static final Pattern MARGIN = Pattern.compile("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}]+$");

  /** What a line is by itself. */
  static Banner of(String line) {
    if (line.length() > LONGEST) {
      return NONE;
    }
    boolean button = false;
    int end = 0;
    Matcher piece = PIECE.matcher(line);
    while (piece.lookingAt()) {
      button |= piece.group("button") != null;
      end = piece.end();
      piece.region(end, line.length());
    }
    return ofRest(line.substring(end), end > 0, button);
  }

  private static Banner ofRest(String rest, boolean began, boolean button) {
    Day day = Day.of(rest);
    if (day != null || SLOGAN.matcher(rest).matches() || (began && rest.isEmpty())) {
      return new Banner(Kind.CERTAIN, button, day);
    }
    String bare = MARGIN.matcher(rest).replaceAll("").toLowerCase(Locale.ROOT);
    return !began && NAVIGATION.contains(bare) ? new Banner(Kind.DOUBTFUL, false, null) : NONE;
  }

  /**
   * A title without the button that is glued to its beginning, "SubscribeBoT: ...". A title that
   * begins with the word, "Subscribe and Save", is left as it is.
   */
  static String withoutButton(String title) {
    Matcher piece = PIECE.matcher(title);
    int start = 0;
    while (!GLUED.matcher(title).region(start, title.length()).lookingAt()) {
      if (!piece.region(start, title.length()).lookingAt() || piece.end() == title.length()) {
        return title;
      }
      start = piece.end();
    }
    return title.substring(start + "Subscribe".length());
  }
}
