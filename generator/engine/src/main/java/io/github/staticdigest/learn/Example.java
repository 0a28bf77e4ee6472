package io.github.staticdigest.learn;

import io.github.staticdigest.model.Entry;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A paper from which topics are learnt or by which filing is judged.
 *
 * @param entry its text and the categories that the source gave it
 * @param topic slug of the primary topic, or null where nobody said
 * @param secondary further topics
 * @param acceptable other topics that would do as the primary one
 * @param weight how much it counts, above 0
 * @param place the file and line that it stands in
 * @param own whether it is a paper of the digest, and not one that only helps to learn
 */
public record Example(
    Entry entry,
    @Nullable String topic,
    List<String> secondary,
    List<String> acceptable,
    double weight,
    String place,
    boolean own) {

  public Example {
    secondary = List.copyOf(secondary);
    acceptable = List.copyOf(acceptable);
  }

  /** The same with a topic that a machine gave it. */
  Example labelled(String slug, double counting) {
    return new Example(entry, slug, List.of(), List.of(), counting, place, own);
  }
}
