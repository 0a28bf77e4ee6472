package io.github.staticdigest.config;

import io.github.staticdigest.config.YamlNode.Mapping;
import io.github.staticdigest.model.Problem;
import io.github.staticdigest.model.Topic;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Reads all settings of a content directory. The format of each file is told in {@code
 * docs/configuration.md}.
 */
public final class ConfigLoader {

  private static final List<String> FILES =
      List.of(DigestFile.NAME, TopicsFile.NAME, OverridesFile.NAME);

  private final Path content;
  private final Consumer<Problem> problems;
  private final Consumer<Problem> orphans;

  private ConfigLoader(Path content, Consumer<Problem> problems, Consumer<Problem> orphans) {
    this.content = content;
    this.problems = problems;
    this.orphans = orphans;
  }

  /**
   * Reads {@code digest.yaml}, {@code topics.yaml}, {@code overrides.yaml} and the sidecars. Each
   * file may be absent: then defaults hold, and for the topics those that come with the engine.
   *
   * @param contentDirectory the folder that holds them
   * @param problems receives every complaint, not only the first, with file and line
   * @return the settings as far as they could be understood
   */
  public static ContentConfig load(Path contentDirectory, Consumer<Problem> problems) {
    return load(contentDirectory, problems, problems);
  }

  /**
   * The same, with sidecars that have no dump told apart: they are errors, and the settings are
   * whole without them.
   *
   * @param orphans receives an error for each sidecar without a dump
   */
  public static ContentConfig load(
      Path contentDirectory, Consumer<Problem> problems, Consumer<Problem> orphans) {
    return new ConfigLoader(contentDirectory, problems, orphans).load();
  }

  /**
   * Reads {@code digest.yaml} alone; where it is absent, defaults hold.
   *
   * @param problems receives every complaint about it, with file and line
   */
  public static DigestConfig loadDigest(Path contentDirectory, Consumer<Problem> problems) {
    return new ConfigLoader(contentDirectory, problems, problems).digest();
  }

  private ContentConfig load() {
    for (String name : Folder.names(content)) {
      if (isMisnamed(name)) {
        new Complaints(name, problems)
            .warning(0, "No file of that name is read", Spelling.advice(name, FILES));
      }
    }
    Complaints complaints = new Complaints(DigestFile.NAME, problems);
    Mapping file = digestFile(complaints);
    List<Topic> topics = topics();
    KnownTopics known = new KnownTopics(topics);
    DigestConfig digest = DigestFile.read(file, known, complaints);
    SendSettings send = DigestFile.send(file, complaints);
    Overrides overrides = overrides(known);
    Map<String, Sidecar> sidecars = new DumpsDirectory(content, problems, orphans).sidecars();
    boolean ownTopics = exists(TopicsFile.NAME);
    return new ContentConfig(digest, topics, ownTopics, overrides, sidecars, send);
  }

  private DigestConfig digest() {
    Complaints complaints = new Complaints(DigestFile.NAME, problems);
    return DigestFile.read(digestFile(complaints), KnownTopics.UNREAD, complaints);
  }

  private Mapping digestFile(Complaints complaints) {
    Mapping mapping = exists(DigestFile.NAME) ? file(DigestFile.NAME, complaints) : null;
    return mapping == null ? new Mapping(Map.of(), 1) : mapping;
  }

  private List<Topic> topics() {
    Complaints complaints = new Complaints(TopicsFile.NAME, problems);
    Mapping mapping =
        exists(TopicsFile.NAME) ? file(TopicsFile.NAME, complaints) : bundledFile(complaints);
    return mapping == null ? List.of() : TopicsFile.read(mapping, complaints);
  }

  /** The topics that a digest without {@code topics.yaml} has: those that come with the engine. */
  public static List<Topic> bundledTopics() {
    Complaints complaints = new Complaints(TopicsFile.NAME, problem -> {});
    Mapping mapping = bundledFile(complaints);
    return mapping == null ? List.of() : TopicsFile.read(mapping, complaints);
  }

  private Overrides overrides(KnownTopics topics) {
    Complaints complaints = new Complaints(OverridesFile.NAME, problems);
    Mapping mapping = exists(OverridesFile.NAME) ? file(OverridesFile.NAME, complaints) : null;
    return mapping == null ? Overrides.NONE : OverridesFile.read(mapping, topics, complaints);
  }

  private @Nullable Mapping file(String name, Complaints complaints) {
    return YamlFile.read(content.resolve(name), complaints);
  }

  private static @Nullable Mapping bundledFile(Complaints complaints) {
    try (InputStream in = ConfigLoader.class.getResourceAsStream(TopicsFile.NAME)) {
      if (in == null) {
        complaints.error(0, "The engine comes without topics", "Write topics.yaml");
        return null;
      }
      String text = TextFile.read(in, complaints);
      return text == null ? null : YamlReader.read(text, 1, complaints);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private boolean exists(String name) {
    return Files.exists(content.resolve(name), LinkOption.NOFOLLOW_LINKS);
  }

  private static boolean isMisnamed(String name) {
    return (name.endsWith(".yaml") || name.endsWith(".yml")) && !FILES.contains(name);
  }
}
