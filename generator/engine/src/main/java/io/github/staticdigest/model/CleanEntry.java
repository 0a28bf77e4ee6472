package io.github.staticdigest.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A raw entry after repair.
 *
 * @param raw what the dump said; never changed
 * @param title the title as it is shown
 * @param abstractText the abstract as it is shown, or null where there is none
 * @param links addresses in the abstract, in order, each once
 * @param repairs what was changed, in order
 */
public record CleanEntry(
    RawEntry raw,
    RichText title,
    @Nullable RichText abstractText,
    List<Link> links,
    List<Repair> repairs) {

  public CleanEntry {
    links = List.copyOf(links);
    repairs = Repairs.of(repairs);
  }
}
