package io.github.staticdigest.read;

import io.github.staticdigest.model.Facts;
import io.github.staticdigest.model.LinkKind;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A paper while it is read. Every method takes what a source says as it says it, null included, and
 * keeps it in the form of {@link Facts} where that is certain; what is not is left out. Where a
 * thing is told twice the first telling counts.
 */
public final class Paper {

  private final int line;
  private final PaperNumbers numbers = new PaperNumbers();
  private final PaperPeople people = new PaperPeople();
  private final Set<String> categories = new LinkedHashSet<>();
  private final PaperLinks links = new PaperLinks();
  private final PaperDates dates = new PaperDates();
  private String title = "";
  private @Nullable String abstractText;
  private @Nullable Integer upvotes;
  private @Nullable Integer comments;
  private @Nullable String venue;
  private @Nullable String language;

  /**
   * @param line where it stands in the file, counted from 1
   */
  public Paper(int line) {
    this.line = line;
  }

  /**
   * The title: line breaks become spaces, character references what they stand for; the bullets and
   * anchors of headings go.
   */
  public Paper title(@Nullable String text) {
    title = title.isEmpty() ? PlainText.withoutBullet(PlainText.of(HtmlText.ofFew(text))) : title;
    return this;
  }

  /** The abstract, likewise, without the word "Abstract" in front. */
  public Paper abstractText(@Nullable String text) {
    String plain = PlainText.withoutLabel(PlainText.of(HtmlText.ofFew(text)));
    abstractText = abstractText == null && !plain.isEmpty() ? plain : abstractText;
    return this;
  }

  /** A number of arXiv, in an address or alone: {@code 2403.01234v2} is 2403.01234. */
  public Paper arxiv(@Nullable String text) {
    numbers.addArxiv(text);
    return this;
  }

  /** A DOI, in an address or alone. That of arXiv is taken for its number. */
  public Paper doi(@Nullable String text) {
    numbers.addDoi(text);
    return this;
  }

  /** Another number, under the scheme that gives it. */
  public Paper id(String scheme, @Nullable String value) {
    numbers.add(scheme, value);
    return this;
  }

  /** The paper's own address: a number where arXiv or a DOI stands in it, else that of its page. */
  public Paper url(@Nullable String address) {
    String text = PlainText.of(address);
    String whole = WebAddress.of(text);
    String url = whole == null ? text : whole;
    return numbers.addFrom(url) ? this : link(LinkKind.PAGE, url);
  }

  /**
   * A link to something beside the paper, whose scheme may be missing. What is no address of the
   * web is left out, with a warning unless it says that there is none.
   */
  public Paper link(LinkKind kind, @Nullable String address) {
    links.add(kind, address);
    return this;
  }

  /** Somebody who wrote it, as {@link PersonName} reads the name. */
  public Paper author(@Nullable String name) {
    return author(PersonName.of(name), null);
  }

  /** A person who wrote it, and where they work; or an institution. */
  public Paper author(PersonName name, @Nullable String affiliation) {
    people.add(name, affiliation);
    return this;
  }

  /**
   * When its first version came out: a day, a month or a year. Of two tellings the one that says
   * more of the same date counts.
   */
  public Paper published(@Nullable String date) {
    dates.publish(date);
    return this;
  }

  /** The day on which the version at hand came out. */
  public Paper updated(@Nullable String date) {
    dates.update(date);
    return this;
  }

  /** The day on which the source listed it. */
  public Paper listed(@Nullable String date) {
    dates.list(date);
    return this;
  }

  /** A category; one that is none of arXiv's, such as a number of a classification, is left out. */
  public Paper category(@Nullable String code) {
    String plain = PlainText.of(code);
    if (ArxivCategory.is(plain)) {
      categories.add(plain);
    }
    return this;
  }

  /** How many like it; below zero it is left out. */
  public Paper upvotes(@Nullable Integer count) {
    upvotes = count != null && count >= 0 ? count : upvotes;
    return this;
  }

  /** How many comments there are; below zero it is left out. */
  public Paper comments(@Nullable Integer count) {
    comments = count != null && count >= 0 ? count : comments;
    return this;
  }

  /** Journal or conference, free of LaTeX likewise; arXiv itself is none. */
  public Paper venue(@Nullable String name) {
    venue = venue == null ? Venue.of(name) : venue;
    return this;
  }

  /** Its language, as a tag or by its English name. */
  public Paper language(@Nullable String tag) {
    language = language == null ? Languages.tag(tag) : language;
    return this;
  }

  /** Whether it has a number of arXiv or a DOI. */
  public boolean hasNumber() {
    return numbers.areKnown();
  }

  /** Whether a title is known. */
  public boolean hasTitle() {
    return !title.isEmpty();
  }

  int line() {
    return line;
  }

  /** What of it could not be kept for certain, with how to mend each. */
  Map<String, String> doubts() {
    Map<String, String> all = new LinkedHashMap<>(dates.doubts());
    all.putAll(links.doubts());
    return all;
  }

  String titleText() {
    return title;
  }

  @Nullable String abstractText() {
    return abstractText;
  }

  Facts facts() {
    Facts told =
        new Facts(
            numbers.all(),
            people.all(),
            dates.published(),
            dates.updated(),
            dates.listed(),
            List.copyOf(categories),
            upvotes,
            comments,
            venue,
            language,
            links.all());
    return told.equals(Facts.NONE) ? Facts.NONE : told;
  }
}
