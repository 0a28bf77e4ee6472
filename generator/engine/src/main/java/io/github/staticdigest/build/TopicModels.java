package io.github.staticdigest.build;

import io.github.staticdigest.categorize.Categorizer;
import io.github.staticdigest.categorize.ModelFile;
import io.github.staticdigest.categorize.TopicModel;
import io.github.staticdigest.config.ContentConfig;
import io.github.staticdigest.model.Problem;
import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;

/** Finds the topic model of a digest. */
final class TopicModels {

  private TopicModels() {}

  /** Files papers by the digest's settings and its model. */
  static Categorizer categorizer(
      ContentConfig config, Path contentDirectory, Consumer<Problem> problems) {
    return new Categorizer(
        config.topics(), of(contentDirectory, problems), config.overrides().placements());
  }

  /** The project's own, where {@code topics.model} lies in the content, or the bundled one. */
  static TopicModel of(Path contentDirectory, Consumer<Problem> problems) {
    try {
      TopicModel own = ModelFile.in(contentDirectory);
      return own == null ? ModelFile.bundled() : own;
    } catch (IOException e) {
      problems.accept(
          Problem.error(
              ModelFile.NAME,
              0,
              "It is no topic model (" + e.getMessage() + ")",
              "Make it anew with digest:train, or delete it"));
      return ModelFile.bundled();
    }
  }
}
