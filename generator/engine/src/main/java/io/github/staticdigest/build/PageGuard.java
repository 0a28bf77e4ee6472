package io.github.staticdigest.build;

import io.github.staticdigest.model.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells which published pages the new build neither has nor leads on from, whatever the reason. Of
 * papers {@link PaperGuard} takes care, and of issues {@link Reporter}; what they tell is not told
 * again here. Lists that grow and shrink with the papers, such as those of weeks, are no loss.
 */
final class PageGuard {

  /** Pages of one kind, with what keeps the address of such a page. */
  private enum Kind {
    PAPER(
        "entries/([^/]+)\\.html",
        "of a paper by a pin of its slug, which leads the paper's own address on, in"
            + " overrides.yaml"),
    LETTER(
        "newsletter/(?!listmonk-template|mailchimp-rss)([^/]+)\\.html",
        "of a newsletter by url, newsletter.every and dates as they were"),
    TOPIC("topics/([^/]+)\\.html", "of a topic by aliases: in topics.yaml"),
    BIBTEX("data/([^/]+)\\.bib", "of an issue's BibTeX by aliases: in the sidecar of its dump"),
    PAGE(
        "([^/]+)\\.html",
        "of a page by a file in pages/ under its old name, if only with a link to the new one; of"
            + " one that a setting made by that setting");

    private final Pattern path;
    private final String mend;

    Kind(String path, String mend) {
      this.path = Pattern.compile(path);
      this.mend = mend;
    }
  }

  /** Where a page at a former address of a paper leads. */
  private static final Pattern LEADS_ON =
      Pattern.compile("<meta http-equiv=\"refresh\" content=\"0; url=[./]*(entries/[^\"]+)\"");

  private final Path site;
  private final Set<String> planned;
  private final Set<String> gone;
  private final Predicate<String> isMeant;

  private PageGuard(
      Path site, Set<String> published, Set<String> planned, Predicate<String> isMeant) {
    this.site = site;
    this.isMeant = isMeant;
    this.planned = planned;
    this.gone = new TreeSet<>(published);
    gone.removeAll(planned);
  }

  /**
   * Compares.
   *
   * @param site the output folder
   * @param published the paths of its files that a build wrote
   * @param planned the paths of the new build
   * @param isMeant whether the paper of a slug is hidden, so that its address shall go
   * @param problems gets one warning for all that this build takes away
   */
  static void check(
      Path site,
      Set<String> published,
      Set<String> planned,
      Predicate<String> isMeant,
      Consumer<Problem> problems)
      throws IOException {
    new PageGuard(site, published, planned, isMeant).check(problems);
  }

  private void check(Consumer<Problem> problems) throws IOException {
    List<String> lost = new ArrayList<>();
    List<String> mends = new ArrayList<>();
    for (Kind kind : Kind.values()) {
      List<String> pages = lost(kind);
      if (!pages.isEmpty()) {
        lost.addAll(pages);
        mends.add(kind.mend);
      }
    }
    if (!lost.isEmpty()) {
      boolean one = lost.size() == 1;
      problems.accept(
          Problem.warning(
              lost.get(0),
              0,
              (one
                      ? "1 page that was published is"
                      : lost.size() + " pages that were published are")
                  + " gone, and so are the links to "
                  + (one ? "it: " : "them: ")
                  + FewNames.of(lost),
              "Where this is not meant, keep the address " + String.join("; ", mends)));
    }
  }

  private List<String> lost(Kind kind) throws IOException {
    List<String> lost = new ArrayList<>();
    for (String path : gone) {
      Matcher page = kind.path.matcher(path);
      if (page.matches() && !isMeantOrTold(kind, page.group(1))) {
        lost.add(path);
      }
    }
    if (kind == Kind.PAPER) {
      onlyRedirects(lost);
    }
    return lost;
  }

  /** Aliases of an issue lead its newsletter on too, and the loss of its page is told. */
  private boolean isMeantOrTold(Kind kind, String slug) {
    if (kind == Kind.PAPER) {
      return isMeant.test(slug);
    }
    return (kind == Kind.LETTER || kind == Kind.BIBTEX)
        && gone.contains("issues/" + slug + ".html");
  }

  /** Leaves former addresses of papers that are still there. */
  private void onlyRedirects(List<String> pages) throws IOException {
    List<String> leading = new ArrayList<>();
    for (String path : pages) {
      Path file = site.resolve(path);
      if (Files.isRegularFile(file)) {
        String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        Matcher target = LEADS_ON.matcher(text);
        if (target.find() && planned.contains(target.group(1))) {
          leading.add(path);
        }
      }
    }
    pages.retainAll(leading);
  }
}
