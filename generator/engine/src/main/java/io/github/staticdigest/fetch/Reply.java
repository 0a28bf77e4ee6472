package io.github.staticdigest.fetch;

import java.net.http.HttpHeaders;
import org.jspecify.annotations.Nullable;

/** The head of an answer whose body lies in a file. */
record Reply(int status, HttpHeaders headers) {

  /** The value of a header, or null. */
  @Nullable String header(String name) {
    return headers.firstValue(name).orElse(null);
  }

  /** Whether the source says that nothing changed. */
  boolean isUnchanged() {
    return status == 304;
  }

  boolean isRedirect() {
    return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
  }
}
