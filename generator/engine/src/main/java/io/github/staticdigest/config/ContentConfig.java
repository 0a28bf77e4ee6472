package io.github.staticdigest.config;

import io.github.staticdigest.model.Topic;
import java.util.List;
import java.util.Map;

/**
 * All that a content directory says beside its dumps and pages.
 *
 * @param digest {@code digest.yaml}
 * @param topics {@code topics.yaml}, in order
 * @param ownTopics whether there is a {@code topics.yaml}; without it the topics are the bundled
 *     ones
 * @param overrides {@code overrides.yaml}
 * @param sidecars by file name of the dump; a dump without a sidecar is absent
 * @param send how mail leaves; apart from the digest, so that no page can come to know it
 */
public record ContentConfig(
    DigestConfig digest,
    List<Topic> topics,
    boolean ownTopics,
    Overrides overrides,
    Map<String, Sidecar> sidecars,
    SendSettings send) {

  public ContentConfig {
    topics = List.copyOf(topics);
    sidecars = Map.copyOf(sidecars);
  }
}
