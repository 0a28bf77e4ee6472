package io.github.staticdigest.config;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The form by which readers ask for the newsletter, as its mailing service wants it.
 *
 * @param action {@code https} address to which it posts; may have a query
 * @param field name of the field for the address of mail
 * @param hidden names and values of fields that readers do not see, in order
 * @param trap name of a field that only programs fill in, by which the service knows them; or null
 * @param promise what comes how often, in the curator's words; or null
 */
public record SubscribeForm(
    String action,
    String field,
    Map<String, String> hidden,
    @Nullable String trap,
    @Nullable String promise) {

  public SubscribeForm {
    hidden = Collections.unmodifiableMap(new LinkedHashMap<>(hidden));
  }

  /** The address without its query, as a security policy names it. */
  public String target() {
    int query = action.indexOf('?');
    return query < 0 ? action : action.substring(0, query);
  }
}
