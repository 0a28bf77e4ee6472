package io.github.staticdigest.relate;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Stream;

/** Text files that lie beside this package's classes. */
final class Resource {

  private Resource() {}

  /** The lines of a file in UTF-8. */
  static Stream<String> lines(String name) {
    try (InputStream stream = Resource.class.getResourceAsStream(name)) {
      byte[] bytes = Objects.requireNonNull(stream, name).readAllBytes();
      return new String(bytes, StandardCharsets.UTF_8).lines();
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }
}
