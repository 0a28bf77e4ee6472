package io.github.staticdigest.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Stream;

/** Text files that lie beside the classes of the engine. */
public final class Resource {

  private Resource() {}

  /**
   * The lines of a file in UTF-8.
   *
   * @param beside a class of the package in which the file lies
   * @param name the file's name
   */
  public static Stream<String> lines(Class<?> beside, String name) {
    try (InputStream stream = beside.getResourceAsStream(name)) {
      byte[] bytes = Objects.requireNonNull(stream, name).readAllBytes();
      return new String(bytes, StandardCharsets.UTF_8).lines();
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }
}
