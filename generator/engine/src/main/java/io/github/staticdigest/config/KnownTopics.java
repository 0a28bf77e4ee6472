package io.github.staticdigest.config;

import io.github.staticdigest.config.Fields.Text;
import io.github.staticdigest.model.Topic;
import java.util.List;

/** The topics that other files name by their slugs. */
final class KnownTopics {

  /** Where topics are not read or could not be understood, whatever is named may be one. */
  static final KnownTopics UNREAD = new KnownTopics(List.of());

  private final List<String> slugs;

  KnownTopics(List<Topic> topics) {
    this.slugs = topics.stream().map(Topic::slug).toList();
  }

  /** The slugs that a file names; complains of each that no topic has, where it stands. */
  List<String> named(List<Text> named, Complaints complaints) {
    for (Text slug : named) {
      if (!slugs.isEmpty() && !slugs.contains(slug.value())) {
        complaints.error(
            slug.line(),
            "There is no topic " + Complaints.quote(slug.value()),
            Spelling.advice(slug.value(), slugs));
      }
    }
    return named.stream().map(Text::value).distinct().toList();
  }
}
