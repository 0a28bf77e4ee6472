package io.github.staticdigest.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.Set;

/** The next site while it grows in the sibling folder. The folder is made when it is needed. */
final class Stage {

  private final SiteFolder folder;
  private final Set<Path> made = new HashSet<>();

  Stage(SiteFolder folder) {
    this.folder = folder;
  }

  /** Writes a new file; never into one that stands already, which could be another's. */
  void write(Path path, byte[] content) throws IOException {
    Files.write(place(path), content, StandardOpenOption.CREATE_NEW);
  }

  /** Takes over a file of the site as it is. */
  void keep(Path path) throws IOException {
    FileTree.linkOrCopy(folder.site().resolve(path), place(path));
  }

  /** Makes a folder that may stay empty. */
  void makeFolder(Path path) throws IOException {
    make(folder.stage().resolve(path));
  }

  /** Adds the manifest, with which the stage is complete. */
  void complete(Manifest manifest) throws IOException {
    make(folder.stage());
    manifest.write(folder.stage());
  }

  private Path place(Path path) throws IOException {
    Path target = folder.stage().resolve(path);
    make(FileTree.parent(target));
    return target;
  }

  private void make(Path directory) throws IOException {
    if (made.add(directory)) {
      Files.createDirectories(directory);
    }
  }
}
