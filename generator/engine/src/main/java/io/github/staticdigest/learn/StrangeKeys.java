package io.github.staticdigest.learn;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.staticdigest.model.Problem;
import io.github.staticdigest.text.Nearest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Keys of JSON Lines that were probably meant for known ones, such as {@code topcis}. Others are of
 * no concern: a collection tells more of its papers than is asked here.
 */
final class StrangeKeys {

  private final List<String> known;
  private final Map<Key, Found> found = new LinkedHashMap<>();

  StrangeKeys(List<String> known) {
    this.known = known;
  }

  private record Key(String file, String name) {}

  /** Where it stands first, what was meant, and in how many lines it stands. */
  private record Found(int line, Optional<String> meant, int lines) {

    Found again() {
      return new Found(line, meant, lines + 1);
    }
  }

  /** Takes note of the keys of a line. */
  void note(String file, int line, JsonNode json) {
    for (Map.Entry<String, JsonNode> field : json.properties()) {
      String name = field.getKey();
      if (!known.contains(name)) {
        found.compute(
            new Key(file, name),
            (key, first) ->
                first == null ? new Found(line, Nearest.of(name, known), 1) : first.again());
      }
    }
  }

  /** Warns of each key in each file once. */
  void tell(Consumer<Problem> problems) {
    found.forEach(
        (key, one) -> one.meant().ifPresent(meant -> problems.accept(problem(key, one, meant))));
  }

  private static Problem problem(Key key, Found found, String meant) {
    return Problem.warning(
        key.file(),
        found.line(),
        "The key \""
            + key.name()
            + "\" is not known, and what "
            + (found.lines() == 1 ? "it says" : found.lines() + " lines say by it")
            + " is passed over",
        "Write \"" + meant + "\" if that was meant");
  }
}
