package io.github.staticdigest.model.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The form by which readers ask for the newsletter.
 *
 * @param action absolute address to which it posts
 * @param field name of the field for the address of mail
 * @param hidden names and values of fields that readers do not see
 * @param trap name of a field that only programs fill in, to be hidden from readers; or null
 * @param promise what comes how often, plain text; or null where the curator does not say
 */
public record SubscribeBox(
    String action,
    String field,
    List<Hidden> hidden,
    @Nullable String trap,
    @Nullable String promise) {

  public SubscribeBox {
    hidden = List.copyOf(hidden);
  }

  /** A field with the value that it always has. */
  public record Hidden(String name, String value) {}
}
