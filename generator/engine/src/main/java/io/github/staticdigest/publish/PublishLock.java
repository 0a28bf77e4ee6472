package io.github.staticdigest.publish;

import io.github.staticdigest.model.Problem;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * Keeps two builds from publishing to one folder at a time, in this process or another. The system
 * lets go of the lock when a process dies; the empty lock file stays, since deleting it would let a
 * third build in beside a second.
 */
final class PublishLock {

  private PublishLock() {}

  /** What is done under the lock. */
  interface Work<T> {
    T run() throws IOException;
  }

  /**
   * Does something under the lock of a folder, whose parent must exist.
   *
   * @throws PublishException where another build holds it
   */
  static <T> T hold(SiteFolder folder, Work<T> work) throws IOException {
    try (FileChannel channel =
        FileChannel.open(folder.lock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
      if (tryLock(channel) == null) {
        throw new PublishException(
            Problem.error(
                folder.site().toString(),
                0,
                "Another build is publishing to this folder",
                "Wait until it is done, then build again"));
      }
      return work.run();
    }
  }

  private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException e) {
      return null;
    }
  }
}
