package io.github.staticdigest.publish;

import io.github.staticdigest.model.Problem;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Set;

/**
 * The output folder and its siblings, all on one file system so that a rename is enough to move
 * them. The one called previous is whole at every moment; what is to be deleted is renamed to the
 * stage's name first.
 *
 * @param site what readers see
 * @param stage the next site while it grows, or scrap
 * @param previous the old site between the two renames and until it is scrapped
 * @param lock empty file that a publishing build holds locked
 */
record SiteFolder(Path site, Path stage, Path previous, Path lock) {

  /**
   * The output folder at a path, which may be absent.
   *
   * @throws PublishException where no site can stand there
   */
  static SiteFolder at(Path outputDirectory) {
    Path site = outputDirectory.toAbsolutePath().normalize();
    Path name = site.getFileName();
    if (name == null) {
      throw unfit(site, "is the root of the file system");
    }
    if (Files.isSymbolicLink(site)) {
      throw unfit(site, "is a symbolic link, which a new site would replace");
    }
    if (FileTree.exists(site) && !Files.isDirectory(site, LinkOption.NOFOLLOW_LINKS)) {
      throw unfit(site, "is a file");
    }
    String prefix = "." + name + ".digest-";
    return new SiteFolder(
        site,
        site.resolveSibling(prefix + "stage"),
        site.resolveSibling(prefix + "previous"),
        site.resolveSibling(prefix + "lock"));
  }

  private static PublishException unfit(Path site, String why) {
    return new PublishException(
        Problem.error(
            site.toString(),
            0,
            "The output directory " + why,
            "Set digest.outputDirectory to a folder, or to a path where there is nothing yet"));
  }

  /** Whether an earlier run was interrupted, or another is under way. */
  boolean hasLeftovers() {
    return FileTree.exists(stage) || FileTree.exists(previous);
  }

  /**
   * Brings the folder to rest after a run that was killed: undoes a first rename that no second
   * followed, and otherwise ends the removal of the old site. To be called under the lock.
   */
  void recover() throws IOException {
    if (FileTree.exists(previous) && !FileTree.exists(site)) {
      rename(previous, site);
    }
    FileTree.delete(stage);
    if (FileTree.exists(previous)) {
      scrapPrevious();
    }
  }

  /** Lets the finished stage take the place of the site, which lives on as the previous one. */
  void swap() throws IOException {
    boolean first = !FileTree.exists(site);
    try {
      if (!first) {
        rename(site, previous);
      }
      rename(stage, site);
    } catch (IOException e) {
      if (!first && !FileTree.exists(site)) {
        rename(previous, site);
      }
      throw new PublishException(
          Problem.error(
              site.toString(),
              0,
              "The output directory cannot be replaced (" + e + ")",
              "End programs that use it; where it is a mount point, choose a folder inside it"));
    }
  }

  /** Removes the previous site, if there is one. */
  void scrapPrevious() throws IOException {
    if (FileTree.exists(previous)) {
      rescueLateFiles();
      rename(previous, stage);
      FileTree.delete(stage);
    }
  }

  /** Moves to the site what somebody laid into the old one while the new one was being staged. */
  private void rescueLateFiles() throws IOException {
    Set<String> managed = Manifest.of(previous).hashes().keySet();
    Files.walkFileTree(
        previous,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Path path = previous.relativize(file);
            Path target = site.resolve(path);
            if (!managed.contains(FileTree.slashed(path)) && !FileTree.exists(target)) {
              Files.createDirectories(FileTree.parent(target));
              Files.move(file, target);
            }
            return FileVisitResult.CONTINUE;
          }
        });
  }

  private static void rename(Path from, Path to) throws IOException {
    Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
  }
}
