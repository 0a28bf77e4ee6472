package io.github.staticdigest.build;

/** Is told how far a build has come, always by the thread that runs the build. */
@FunctionalInterface
public interface Progress {

  /** Tells nobody. */
  Progress NONE = (stage, done, total) -> {};

  /**
   * A stage began or came further.
   *
   * @param stage a word for people, for instance {@code read} or {@code render}
   * @param done how many items of it are done
   * @param total how many there are; 0 where the stage is not counted
   */
  void at(String stage, int done, int total);
}
