package io.github.staticdigest.model.page;

import io.github.staticdigest.model.RichText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A paper as lists show it; one object serves every page.
 *
 * @param id the entry's id
 * @param url its page
 * @param title the whole title
 * @param headline the same, ready to be set
 * @param gist the sentence that says what it does, or null
 * @param topic where it is filed
 * @param kinds what its links lead to, for instance {@code code}, each once
 * @param upvotes how many readers of a source liked it, or null
 */
public record PaperCard(
    String id,
    String url,
    RichText title,
    Headline headline,
    @Nullable RichText gist,
    TopicRef topic,
    List<String> kinds,
    @Nullable Integer upvotes) {

  public PaperCard {
    kinds = List.copyOf(kinds);
  }
}
