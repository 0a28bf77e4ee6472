package io.github.staticdigest.theme;

import io.github.staticdigest.model.Asset;
import io.github.staticdigest.model.Problem;
import io.github.staticdigest.text.Messages;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * A theme as {@link ThemeLoader} found it: what its parents, the theme itself and the project have
 * to say, the last word with the project. It holds all its files, so nothing stays open.
 *
 * @param name its name, for instance {@code broadsheet}
 * @param settings all its settings by name, with the value that the digest or the theme gives
 * @param assets files that are published as they are, by name
 * @param templates templates by name, for instance {@code entry.ftlh} or {@code partials/card.ftlh}
 * @param words messages by key, by the step of a language that a file of them is for: {@code ""},
 *     {@code de}, {@code de_AT}
 */
public record Theme(
    String name,
    Map<String, Object> settings,
    List<Asset> assets,
    Map<String, ThemeFile> templates,
    Map<String, Map<String, String>> words) {

  public Theme {
    settings = Map.copyOf(settings);
    assets = List.copyOf(assets);
    templates = Map.copyOf(templates);
    words = Map.copyOf(words);
  }

  /** The words of the interface in a language. */
  public Messages messages(String language) {
    return Messages.of(language, words);
  }

  /**
   * Warns where nobody has words in a language, since its pages would say English ones.
   *
   * @param line line of {@code digest.yaml} that names the language
   */
  public void checkLanguage(String language, int line, Consumer<Problem> problems) {
    List<String> languages = Messages.languages(words.keySet());
    List<String> steps = Messages.steps(language);
    if (steps.stream().map(step -> step.replace('_', '-')).noneMatch(languages::contains)) {
      problems.accept(
          Problem.warning(
              "digest.yaml",
              line,
              "There are no messages for the language \""
                  + language
                  + "\", so the pages say English words",
              "Write one of those that there are ("
                  + String.join(", ", languages)
                  + "), or put messages_"
                  + steps.get(1)
                  + ".properties, a translation of the English messages, into the project's"
                  + " templates folder"));
    }
  }
}
