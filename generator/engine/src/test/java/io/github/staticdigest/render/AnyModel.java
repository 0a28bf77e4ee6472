package io.github.staticdigest.render;

import io.github.staticdigest.model.RichText;
import java.util.List;

/** A model for templates of tests; public, since templates see public records alone. */
public record AnyModel(String name, int number, boolean sure, RichText text, List<String> list) {

  static AnyModel named(String name) {
    return new AnyModel(name, 12345, true, RichText.of(name), List.of("a", "b"));
  }
}
