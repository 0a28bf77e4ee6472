package io.github.staticdigest.render;

import java.lang.reflect.RecordComponent;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a template could have asked of a model, for those who asked for something else. */
final class ModelFields {

  private ModelFields() {}

  /**
   * The fields beside the one that is missing.
   *
   * @param expression what the template asked for, for instance {@code page.paper.tittle}
   * @param page the model of the page
   * @param site what every template is told
   * @return for instance {@code page.paper has id, url, title}; nothing where the expression does
   *     not begin at a model
   */
  static Optional<String> beside(@Nullable String expression, Object page, Object site) {
    String[] steps = expression == null ? new String[0] : expression.strip().split("\\.", -1);
    if (steps.length < 2 || !(steps[0].equals("page") || steps[0].equals("site"))) {
      return Optional.empty();
    }
    Class<?> type = steps[0].equals("page") ? page.getClass() : site.getClass();
    StringBuilder path = new StringBuilder(steps[0]);
    for (int i = 1; i < steps.length - 1; i++) {
      Class<?> next = component(type, steps[i]);
      if (next == null) {
        break;
      }
      type = next;
      path.append('.').append(steps[i]);
    }
    return type.isRecord() ? Optional.of(path + " has " + names(type)) : Optional.empty();
  }

  private static String names(Class<?> type) {
    return Stream.of(type.getRecordComponents())
        .map(RecordComponent::getName)
        .collect(Collectors.joining(", "));
  }

  /** The type of a component that is a record itself, or null. */
  private static @Nullable Class<?> component(Class<?> type, String name) {
    if (!type.isRecord()) {
      return null;
    }
    return Stream.of(type.getRecordComponents())
        .filter(component -> component.getName().equals(name))
        .map(RecordComponent::getType)
        .filter(Class::isRecord)
        .findFirst()
        .orElse(null);
  }
}
