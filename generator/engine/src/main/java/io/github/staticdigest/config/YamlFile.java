package io.github.staticdigest.config;

import io.github.staticdigest.config.YamlNode.Mapping;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** A YAML file of the content directory. */
final class YamlFile {

  private YamlFile() {}

  /** The map that it consists of, or null after a complaint. */
  static @Nullable Mapping read(Path file, Complaints complaints) {
    String text = TextFile.read(file, complaints);
    return text == null ? null : YamlReader.read(text, 1, complaints);
  }
}
