package io.github.staticdigest.publish;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** What stands in the output folder before a publication, by paths relative to it. */
final class Standing {

  /** Stands in for the size of what is no regular file: a symbolic link, a socket. */
  private static final long NO_FILE = -1;

  private final Path site;
  private final SortedMap<Path, Long> sizes = new TreeMap<>();
  private final SortedSet<Path> folders = new TreeSet<>();

  private Standing(Path site) {
    this.site = site;
  }

  /** Looks at a folder, which may be absent. */
  static Standing in(Path site) throws IOException {
    Standing standing = new Standing(site);
    if (FileTree.exists(site)) {
      Files.walkFileTree(site, standing.new Visitor());
    }
    return standing;
  }

  /** Everything but folders, sorted. The manifest is not among them. */
  Set<Path> files() {
    return sizes.keySet();
  }

  /** Sorted. */
  Set<Path> folders() {
    return folders;
  }

  /** Whether a regular file stands at a path and holds just these bytes. */
  boolean agrees(Path path, byte[] content) throws IOException {
    return sizes.getOrDefault(path, NO_FILE) == content.length
        && Arrays.equals(Files.readAllBytes(site.resolve(path)), content);
  }

  /** Whether a file stands at a path whose content is not what the manifest noted. */
  boolean isEdited(Path path, String notedHash) throws IOException {
    Long size = sizes.get(path);
    return size != null
        && (size == NO_FILE
            || !Manifest.hash(Files.readAllBytes(site.resolve(path))).equals(notedHash));
  }

  private final class Visitor extends SimpleFileVisitor<Path> {

    @Override
    public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes attributes) {
      if (!dir.equals(site)) {
        folders.add(site.relativize(dir));
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      Path path = site.relativize(file);
      if (!path.toString().equals(Manifest.NAME)) {
        sizes.put(path, attributes.isRegularFile() ? attributes.size() : NO_FILE);
      }
      return FileVisitResult.CONTINUE;
    }
  }
}
