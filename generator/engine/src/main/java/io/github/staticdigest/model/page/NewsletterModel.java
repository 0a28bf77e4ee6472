package io.github.staticdigest.model.page;

import io.github.staticdigest.model.Html;
import io.github.staticdigest.model.MailService;
import io.github.staticdigest.model.RichText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code newsletter.ftlh}, {@code newsletter.ftlt} and {@code newsletter-buttondown.ftlt}: one
 * issue, week or month as mail. All addresses but those of papers are absolute.
 *
 * @param subject plain text on one line
 * @param preheader the line that mail programs show beside the subject
 * @param kind {@code issue}, {@code week} or {@code month}; the page of an issue has every
 *     abstract, that of a week or month names its papers by day
 * @param name for instance "Issue 5, 28 March 2026", "23–29 March 2026" or "March 2026"
 * @param title title of the issue, or null for a week or month
 * @param figures for instance "45 papers, 24 new to the digest."
 * @param url its page on the site
 * @param notes the editor's notes
 * @param stories the papers in front, and those on which the editor comments
 * @param groups the other new papers by topic, in the order of topics
 * @param seen papers of earlier issues, where the mail is to name them; or null
 * @param others how many papers of earlier issues it does not name
 * @param total how many papers the issue, week or month has
 * @param more how many papers stand in no group, since the mail would grow too long
 * @param noteElsewhere whether a note was left out for the same reason
 * @param view where it can be read in a browser
 * @param unsubscribe where a reader leaves, or null
 * @param address the sender's postal address, or null
 * @param service what it is made for
 */
public record NewsletterModel(
    String subject,
    String preheader,
    String kind,
    String name,
    @Nullable String title,
    String figures,
    String url,
    List<Note> notes,
    List<Story> stories,
    List<Group> groups,
    @Nullable Group seen,
    int others,
    int total,
    int more,
    boolean noteElsewhere,
    String view,
    @Nullable String unsubscribe,
    @Nullable String address,
    MailService service) {

  /** Titles that a topic shows at most. */
  public static final int A_TOPIC = 8;

  /** How often it can be made shorter. */
  public static final int SHORTEST = A_TOPIC + 3;

  /** Papers of earlier issues that are shown at most, for each title that a topic may show. */
  private static final int SEEN = 5;

  public NewsletterModel {
    notes = List.copyOf(notes);
    stories = List.copyOf(stories);
    groups = List.copyOf(groups);
  }

  /**
   * A note of the editor.
   *
   * @param title of the issue it belongs to, or null where there is one issue alone
   * @param markup with absolute addresses
   * @param text the same as it was written, in Markdown, with absolute addresses
   * @param plain the same as plain text, with absolute addresses behind the words of links
   */
  public record Note(@Nullable String title, Html markup, String text, String plain) {}

  /**
   * A paper that is told.
   *
   * @param gist the sentence that the editor wrote, or null
   * @param extract two sentences of its abstract, or null
   * @param comment the editor's comment in plain text, or null
   */
  public record Story(
      PaperCard paper,
      @Nullable RichText gist,
      @Nullable RichText extract,
      @Nullable String comment) {

    private Story withoutExtract() {
      return new Story(paper, null, null, comment);
    }

    private Story titleAlone() {
      return new Story(paper, null, null, null);
    }
  }

  /**
   * Papers of a topic.
   *
   * @param url where all of them stand
   * @param more how many are not shown
   */
  public record Group(String label, String url, List<PaperCard> papers, int more) {

    public Group {
      papers = List.copyOf(papers);
    }

    /** Of so many papers, those for which there is room. */
    public static Group of(String label, String url, List<PaperCard> all, int most) {
      List<PaperCard> shown = all.stream().limit(most).toList();
      return new Group(label, url, shown, all.size() - shown.size());
    }

    /** How many papers it stands for. */
    public int all() {
      return papers.size() + more;
    }

    private Group shorter(int most) {
      List<PaperCard> shown = papers.stream().limit(most).toList();
      return new Group(label, url, shown, all() - shown.size());
    }
  }

  /** How many papers of earlier issues are shown where so many titles of a topic are. */
  public static int mostSeen(int titles) {
    return SEEN * titles;
  }

  /**
   * The same with less in it, and nothing cut in the middle: first fewer titles of each topic, then
   * no extracts, then neither notes nor comments, at last no topics.
   *
   * @param step 0 for the whole, up to {@link #SHORTEST}
   */
  public NewsletterModel shorter(int step) {
    int most = Math.max(0, A_TOPIC - step);
    boolean extracts = step <= A_TOPIC;
    boolean words = step <= A_TOPIC + 1;
    boolean topics = step < SHORTEST;
    Group before = seen;
    return new NewsletterModel(
        subject,
        preheader,
        kind,
        name,
        title,
        figures,
        url,
        words ? notes : List.of(),
        stories.stream()
            .map(s -> extracts ? s : words ? s.withoutExtract() : s.titleAlone())
            .toList(),
        topics ? groups.stream().map(group -> group.shorter(most)).toList() : List.of(),
        before == null ? null : before.shorter(mostSeen(most)),
        others,
        total,
        topics ? more : more + groups.stream().mapToInt(Group::all).sum(),
        noteElsewhere || (!words && !notes.isEmpty()),
        view,
        unsubscribe,
        address,
        service);
  }
}
