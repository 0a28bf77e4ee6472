package io.github.staticdigest.fetch;

import io.github.staticdigest.config.DumpNames;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The folder of dumps. What stands in it is whole at any time: files are moved there, not written.
 */
final class Shelf implements AutoCloseable {

  private static final String DESK = ".fetching-";

  private static final String LOCK = ".fetch.lock";

  private final Path dumps;
  private final FileChannel lock;

  private Shelf(Path dumps, FileChannel lock) {
    this.dumps = dumps;
    this.lock = lock;
  }

  /**
   * The folder, made where it is missing, and rid of what a killed run left. Until it is closed
   * nobody else gets it.
   *
   * @throws IOException where somebody else has it, too
   */
  static Shelf of(Path contentDirectory) throws IOException {
    Path dumps = contentDirectory.resolve(DumpNames.FOLDER);
    Files.createDirectories(dumps);
    Shelf shelf = new Shelf(dumps, lock(dumps.resolve(LOCK)));
    try (Stream<Path> files = Files.list(dumps)) {
      for (Path old : files.filter(Shelf::isDesk).toList()) {
        clear(old);
      }
    } catch (IOException e) {
      shelf.close();
      throw e;
    }
    return shelf;
  }

  /** The lock of a run that was killed is free, though its file is left. */
  private static FileChannel lock(Path file) throws IOException {
    FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    if (!isLocked(channel)) {
      channel.close();
      throw new IOException(
          "another digest:fetch is at work in the folder of dumps; wait until it has ended");
    }
    return channel;
  }

  private static boolean isLocked(FileChannel channel) throws IOException {
    try {
      return channel.tryLock() != null;
    } catch (OverlappingFileLockException e) {
      return false;
    }
  }

  @Override
  public void close() throws IOException {
    try {
      Files.deleteIfExists(dumps.resolve(LOCK));
    } finally {
      lock.close();
    }
  }

  Path folder() {
    return dumps;
  }

  /** A hidden folder on the same disk in which an answer is looked at. */
  Path desk() throws IOException {
    return Files.createTempDirectory(dumps, DESK);
  }

  /** Takes away a folder with its files. */
  static void clear(Path desk) throws IOException {
    try (Stream<Path> files = Files.walk(desk)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  /** A dump by name; null where it is not there. */
  @Nullable Path find(@Nullable String name) {
    Path file = name == null ? null : dumps.resolve(name);
    return file != null && Files.isRegularFile(file) ? file : null;
  }

  /** The dump of that name but for its ending, to which one sidecar would belong; or null. */
  @Nullable Path standing(String stem) throws IOException {
    try (Stream<Path> files = Files.list(dumps)) {
      List<Path> standing = files.filter(file -> isDump(file, stem)).sorted().toList();
      return standing.isEmpty() ? null : standing.get(0);
    }
  }

  /** Puts a file in place at once. */
  void put(Path file, String name) throws IOException {
    Files.move(
        file,
        dumps.resolve(name),
        StandardCopyOption.ATOMIC_MOVE,
        StandardCopyOption.REPLACE_EXISTING);
  }

  /**
   * A name for a further dump of a day: with a number that no dump has, and the ending of a file.
   */
  String free(String stem, Path named) throws IOException {
    int number = 2;
    while (standing(stem + "-" + number) != null) {
      number++;
    }
    return stem + "-" + number + name(named).substring(stem.length());
  }

  /** Whether a dump is a further one of a day, as {@link #free} names it. */
  static boolean isFurther(Path file, String stem) {
    String sidecar = DumpNames.sidecarOf(name(file));
    return sidecar.startsWith(stem + "-")
        && sidecar.substring(stem.length()).matches("-[0-9]{1,9}\\.yaml");
  }

  /** Writes a sidecar that tells the day of a dump, where there is none. */
  void date(String dump, LocalDate day) throws IOException {
    Path sidecar = dumps.resolve(DumpNames.sidecarOf(dump));
    if (!Files.exists(sidecar)) {
      Files.writeString(sidecar, "date: " + day + "\n");
    }
  }

  private static boolean isDump(Path file, String stem) {
    String name = name(file);
    return DumpNames.isDump(name) && DumpNames.sidecarOf(name).equals(stem + ".yaml");
  }

  private static boolean isDesk(Path file) {
    return name(file).startsWith(DESK) && Files.isDirectory(file);
  }

  static String name(Path file) {
    return String.valueOf(file.getFileName());
  }
}
