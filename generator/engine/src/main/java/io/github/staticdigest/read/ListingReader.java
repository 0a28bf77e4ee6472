package io.github.staticdigest.read;

import io.github.staticdigest.model.Appearance;
import io.github.staticdigest.model.Dump;
import io.github.staticdigest.model.RawEntry;
import io.github.staticdigest.read.Line.Flaw;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Reads the copied text of a listing: banner lines, then title and abstract in turn, one line each.
 * The grammar is {@code docs/dump-format.md}. It looks one line ahead and holds two.
 */
final class ListingReader {

  /** Most bytes of a line. */
  static final int LINE_LIMIT = 1 << 20;

  private final String dump;
  private final Consumer<RawEntry> entries;
  private final ListingProblems problems;
  private final BannerBlock banner;

  private @Nullable Line title;
  private int rank;

  ListingReader(String dump, Consumer<RawEntry> entries, ListingProblems problems) {
    this.dump = dump;
    this.entries = entries;
    this.problems = problems;
    this.banner = new BannerBlock(problems);
  }

  Dump read(InputStream in) throws IOException {
    BoundedLines lines = new BoundedLines(in, LINE_LIMIT);
    Line current = nextOf(lines);
    while (current != null) {
      Line next = nextOf(lines);
      accept(current, next);
      current = next;
    }
    withoutAbstract();
    if (rank == 0) {
      problems.noPaper();
    }
    return new Dump(dump, banner.day());
  }

  /** The next line that says something. */
  private @Nullable Line nextOf(BoundedLines lines) throws IOException {
    Line line = lines.next();
    while (line != null && !line.isTooLong() && Shape.isEmpty(line.text())) {
      line = lines.next();
    }
    if (line != null && line.flaw() != Flaw.NONE) {
      problems.flawed(line);
    }
    return line;
  }

  private void accept(Line line, @Nullable Line next) {
    if (banner.takes(line, next)) {
      withoutAbstract();
    } else if (title == null) {
      acceptTitle(banner.firstTitle(line), next);
    } else if (Shape.isPlaceholder(line.text())) {
      withoutAbstract();
    } else if (isAbstract(line) || isUnfinishedAbstract(line, next)) {
      emit(title, line.isTooLong() ? null : line.text());
    } else {
      withoutAbstract();
      acceptTitle(line, next);
    }
  }

  private void acceptTitle(Line line, @Nullable Line next) {
    if (mayBeTitle(line, next)) {
      title = line;
    } else if (!line.isTooLong()) {
      problems.withoutTitle(line);
    }
  }

  /** Two abstracts in a row: the first, if it is short enough, is the title of the second. */
  private static boolean mayBeTitle(Line line, @Nullable Line next) {
    return !isAbstract(line)
        || (next != null
            && isAbstract(next)
            && !line.isTooLong()
            && line.text().length() <= Shape.LONGEST_TITLE);
  }

  /**
   * A long line without a full stop is an abstract where a title follows: otherwise two papers in a
   * row would have none.
   */
  private static boolean isUnfinishedAbstract(Line line, @Nullable Line next) {
    return line.text().length() > Shape.COMMON_TITLE && (next == null || !isAbstract(next));
  }

  static boolean isAbstract(Line line) {
    return line.isTooLong() || Shape.isProse(line.text());
  }

  private void withoutAbstract() {
    if (title != null) {
      problems.withoutAbstract(title);
      emit(title, null);
    }
  }

  private void emit(Line of, @Nullable String abstractText) {
    rank++;
    entries.accept(new RawEntry(new Appearance(dump, rank, of.number()), of.text(), abstractText));
    title = null;
  }
}
