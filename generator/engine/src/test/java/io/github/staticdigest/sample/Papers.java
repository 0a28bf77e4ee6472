package io.github.staticdigest.sample;

import io.github.staticdigest.model.Appearance;
import io.github.staticdigest.model.CleanEntry;
import io.github.staticdigest.model.Entry;
import io.github.staticdigest.model.Facts;
import io.github.staticdigest.model.RawEntry;
import io.github.staticdigest.model.RichText;
import io.github.staticdigest.text.Hash;
import io.github.staticdigest.text.TitleKey;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Papers made up for tests. */
public final class Papers {

  private Papers() {}

  /** An entry that repair left as it was; the abstract may be null. */
  public static CleanEntry paper(String dump, int rank, String title, String abstractText) {
    return repaired(dump, rank, title, title, abstractText);
  }

  /** An entry whose title repair changed. */
  public static CleanEntry repaired(
      String dump, int rank, String rawTitle, String title, String abstractText) {
    return new CleanEntry(
        new RawEntry(new Appearance(dump, rank, 10 * rank), rawTitle, abstractText),
        RichText.of(title),
        abstractText == null ? null : RichText.of(abstractText),
        List.of(),
        List.of());
  }

  /** The same listing from a source that tells more of it. */
  public static CleanEntry told(CleanEntry paper, Facts facts) {
    RawEntry raw = paper.raw();
    return new CleanEntry(
        new RawEntry(raw.at(), raw.title(), raw.abstractText(), facts),
        paper.title(),
        paper.abstractText(),
        paper.links(),
        paper.repairs());
  }

  /** What a source tells that knows numbers, as {@code arxiv:2403.01234}, and authors. */
  public static Facts facts(List<String> numbers, String... authors) {
    return facts(numbers, null, authors);
  }

  /** The same with the day of the first version. */
  public static Facts facts(List<String> numbers, LocalDate published, String... authors) {
    return new TestFacts()
        .ids(numbers.toArray(String[]::new))
        .published(published)
        .authors(authors)
        .facts();
  }

  /** A paper that is listed once. */
  public static Entry entry(String title, String abstractText) {
    CleanEntry listing = paper("case.txt", 1, title, abstractText);
    return new Entry(
        Hash.of(TitleKey.of(title), 16),
        TitleKey.of(title).replace(' ', '-'),
        List.of(),
        listing.title(),
        listing.abstractText(),
        List.of(),
        Facts.NONE,
        listing.raw(),
        List.of(listing.raw().at()),
        List.of());
  }

  /** A text of so many words, each another, all of them its own. */
  public static String words(String theme, int count) {
    return words(theme, 1, count);
  }

  /** The words of that text from one to another. */
  public static String words(String theme, int from, int to) {
    return IntStream.rangeClosed(from, to)
        .mapToObj(i -> theme + i)
        .collect(Collectors.joining(" "));
  }
}
