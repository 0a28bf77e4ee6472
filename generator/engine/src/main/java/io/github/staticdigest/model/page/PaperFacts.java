package io.github.staticdigest.model.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What sources tell of a paper beside its text. What none of them tells is null or empty, and a
 * page says nothing of it.
 *
 * @param authors who wrote it, or null
 * @param places where it stands; where there is none, the page offers searches instead
 * @param published when its first version came out, or null
 * @param updated when its newest known version came out, or null
 * @param listed when a source listed it, or null
 * @param categories what sources file it under, for instance {@code cs.LG}
 * @param upvotes how many readers of a source liked it, or null
 * @param comments how many comments stand there, or null
 * @param venue journal or conference, or null
 * @param language language of the paper as a tag, or null
 */
public record PaperFacts(
    @Nullable Authors authors,
    List<Place> places,
    @Nullable Day published,
    @Nullable Day updated,
    @Nullable Day listed,
    List<String> categories,
    @Nullable Integer upvotes,
    @Nullable Integer comments,
    @Nullable String venue,
    @Nullable String language) {

  /** Nothing is known beside the text. */
  public static final PaperFacts NONE =
      new PaperFacts(null, List.of(), null, null, null, List.of(), null, null, null, null);

  public PaperFacts {
    places = List.copyOf(places);
    categories = List.copyOf(categories);
  }
}
