package io.github.staticdigest.publish;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Objects;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** What {@link Files} lacks. Symbolic links are never followed. */
final class FileTree {

  private FileTree() {}

  static boolean exists(Path path) {
    return Files.exists(path, LinkOption.NOFOLLOW_LINKS);
  }

  /** The folder that a path stands in, which every path below another has. */
  static Path parent(Path path) {
    return Objects.requireNonNull(path.getParent());
  }

  /** A relative path with {@code /} between its steps. */
  static String slashed(Path path) {
    StringJoiner steps = new StringJoiner("/");
    path.forEach(step -> steps.add(step.toString()));
    return steps.toString();
  }

  /** Deletes a folder and all in it; does nothing where it is absent. */
  static void delete(Path folder) throws IOException {
    if (!exists(folder)) {
      return;
    }
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path dir, @Nullable IOException failure)
              throws IOException {
            if (failure != null) {
              throw failure;
            }
            Files.delete(dir);
            return FileVisitResult.CONTINUE;
          }
        });
  }

  /**
   * Lets a file stand in a second place: by a hard link, or by a copy where links are not to be
   * had, as on some network shares or for files of other users. A symbolic link is made anew.
   */
  static void linkOrCopy(Path file, Path target) throws IOException {
    if (!Files.isSymbolicLink(file)) {
      try {
        Files.createLink(target, file);
        return;
      } catch (FileAlreadyExistsException e) {
        throw e;
      } catch (FileSystemException | UnsupportedOperationException e) {
        // A copy serves as well and says more clearly what else is amiss.
      }
    }
    Files.copy(file, target, StandardCopyOption.COPY_ATTRIBUTES, LinkOption.NOFOLLOW_LINKS);
  }
}
