package io.github.staticdigest.learn;

import io.github.staticdigest.model.Problem;
import io.github.staticdigest.model.Topic;
import io.github.staticdigest.text.Nearest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The topics that examples name, as the digest knows them. */
public final class TopicNames {

  private final Map<String, String> slugs = new LinkedHashMap<>();

  /** Slugs, former slugs, and the name for what fits no topic. */
  public TopicNames(List<Topic> topics) {
    topics.forEach(topic -> topic.aliases().forEach(alias -> slugs.put(alias, topic.slug())));
    topics.forEach(topic -> slugs.put(topic.slug(), topic.slug()));
    slugs.put(Topic.OTHER, Topic.OTHER);
  }

  /**
   * The examples with the slugs of today for former ones, without those of topics that are none.
   *
   * @param problems is told of each name that no topic has or had, once
   */
  public List<Example> resolved(List<Example> examples, Consumer<Problem> problems) {
    Map<String, Example> unknown = new LinkedHashMap<>();
    Map<String, Integer> counts = new HashMap<>();
    List<Example> resolved = new ArrayList<>();
    for (Example example : examples) {
      String topic = example.topic();
      if (topic == null || slugs.containsKey(topic)) {
        resolved.add(resolved(example));
      } else {
        unknown.putIfAbsent(topic, example);
        counts.merge(topic, 1, Integer::sum);
      }
    }
    unknown.forEach(
        (name, first) ->
            problems.accept(problem(name, first.place(), counts.getOrDefault(name, 1))));
    return resolved;
  }

  private Example resolved(Example example) {
    return new Example(
        example.entry(),
        slug(example.topic()),
        example.secondary().stream().map(this::known).toList(),
        example.acceptable().stream().map(this::known).toList(),
        example.weight(),
        example.place(),
        example.own());
  }

  private @Nullable String slug(@Nullable String name) {
    return name == null ? null : known(name);
  }

  private String known(String name) {
    return slugs.getOrDefault(name, name);
  }

  private Problem problem(String name, String place, int count) {
    int colon = place.lastIndexOf(':');
    return Problem.warning(
        place.substring(0, colon),
        Integer.parseInt(place.substring(colon + 1)),
        "There is no topic \""
            + name
            + "\", so "
            + papers(count)
            + " of it cannot be learnt or judged",
        Nearest.of(name, slugs.keySet())
            .map(near -> "Write \"" + near + "\" if that was meant")
            .orElse("Known here: " + String.join(", ", new LinkedHashSet<>(slugs.values()))));
  }

  private static String papers(int count) {
    return count == 1 ? "the paper" : count + " papers";
  }
}
