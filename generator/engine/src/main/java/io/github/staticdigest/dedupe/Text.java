package io.github.staticdigest.dedupe;

import io.github.staticdigest.model.Appearance;
import io.github.staticdigest.model.CleanEntry;
import io.github.staticdigest.text.Hash;
import io.github.staticdigest.text.TitleKey;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** One appearance with what folding asks of its text. */
final class Text {

  /** Titles that say what kind of piece it is and leave the rest to another paper's title. */
  private static final Pattern ABOUT_ANOTHER =
      Pattern.compile(
          "(?:invited |further |some )?(?:discussions?|comments?|commentary|reply|replies|response"
              + "|rejoinder|remarks?|errat(?:um|a)|corrigend(?:um|a)|corrections?|addend(?:um|a)"
              + "|retraction|author(?:s)? reply)(?: (?:of|on|to|for|by|about|the|and|concerning)\\b.*)?"
              + "|(?:guest )?editorial|preface|foreword|introduction|untitled|abstract|book review");

  /** More words than these say something of their own. */
  private static final int FEW_WORDS = 60;

  private final int number;
  private final CleanEntry entry;
  private final Appearance at;
  private final String title;
  private final String key;
  private final @Nullable String abstractText;
  private final Shingles shingles;
  private final Known known;
  private final boolean saysNothing;
  private final int hash;
  private final TitleWords allTitleWords;
  private @Nullable List<TitleWord> titleWords;
  private @Nullable TitleNumbers titleNumbers;
  private @Nullable String capitalised;

  /**
   * Prepares an appearance.
   *
   * @param number its place in the order of appearance
   * @param allTitleWords shared with the texts that it is compared with
   */
  Text(int number, CleanEntry entry, TitleWords allTitleWords) {
    this.number = number;
    this.entry = entry;
    this.allTitleWords = allTitleWords;
    this.at = entry.raw().at();
    this.title = entry.title().plain();
    this.key = TitleKey.of(title);
    String plain = entry.abstractText() == null ? "" : entry.abstractText().plain();
    this.abstractText = plain.isBlank() ? null : plain;
    this.shingles = Shingles.of(plain);
    this.known = Known.of(entry.raw().facts());
    this.hash = 31 * title.hashCode() + Objects.hashCode(abstractText);
    this.saysNothing = shingles.size() < FEW_WORDS && ABOUT_ANOTHER.matcher(key).matches();
  }

  /**
   * The texts of some listings, numbered in their order.
   *
   * @param threads 1 for the calling thread alone, more for the common pool too
   */
  static List<Text> all(List<CleanEntry> entries, int threads) {
    TitleWords words = new TitleWords();
    IntStream numbers = IntStream.range(0, entries.size());
    return (threads > 1 ? numbers.parallel() : numbers)
        .mapToObj(number -> new Text(number, entries.get(number), words))
        .toList();
  }

  /** Its place in the order of appearance. */
  int number() {
    return number;
  }

  CleanEntry entry() {
    return entry;
  }

  Appearance at() {
    return at;
  }

  String title() {
    return title;
  }

  /** The normalised title. */
  String key() {
    return key;
  }

  /** The words of its title; found when they are first asked for. */
  List<TitleWord> titleWords() {
    List<TitleWord> words = titleWords;
    if (words == null) {
      words = allTitleWords.in(key);
      titleWords = words;
    }
    return words;
  }

  /** The numbers of its title; found when they are first asked for. */
  TitleNumbers titleNumbers() {
    TitleNumbers numbers = titleNumbers;
    if (numbers == null) {
      numbers = TitleNumbers.in(key);
      titleNumbers = numbers;
    }
    return numbers;
  }

  /** {@link Capitalised#words} of the abstract; found when they are first asked for. */
  String capitalised() {
    String words = capitalised;
    if (words == null) {
      words = abstractText == null ? "" : Capitalised.words(abstractText);
      capitalised = words;
    }
    return words;
  }

  /** The abstract, never blank. */
  @Nullable String abstractText() {
    return abstractText;
  }

  boolean hasAbstract() {
    return abstractText != null;
  }

  /** The abstract's shingles; none where there is no abstract. */
  Shingles shingles() {
    return shingles;
  }

  /** What its source tells beside the text. */
  Known known() {
    return known;
  }

  /** Where and when it came out. */
  Outlet outlet() {
    return Outlet.of(entry.raw().facts());
  }

  /** Whether it is a short piece on another paper, of which there may be many under one title. */
  boolean saysNothing() {
    return saysNothing;
  }

  /** The same where title and abstract are the same to the letter. */
  int hash() {
    return hash;
  }

  /** Whether title and abstract are the same to the letter. */
  boolean sameAs(Text other) {
    return title.equals(other.title) && Objects.equals(abstractText, other.abstractText);
  }

  /** Likeness of the two abstracts, 0 to 1; 0 where one is missing. */
  double likeness(Text other) {
    if (abstractText == null || other.abstractText == null) {
      return 0;
    }
    // Most texts differ in that number, which is at hand sooner than their letters.
    boolean same =
        shingles.size() == other.shingles.size() && abstractText.equals(other.abstractText);
    return same ? 1 : shingles.jaccard(other.shingles);
  }

  /** The id that this text gives to a paper that first appears with it. */
  String id() {
    return Identity.idOf(key);
  }

  /** The id where another paper has the same title. */
  String idWithAbstract() {
    return Hash.of(
        key + "\n" + (abstractText == null ? "" : TitleKey.of(abstractText)), Identity.DIGITS);
  }
}
