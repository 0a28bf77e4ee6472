package io.github.staticdigest.publish;

import io.github.staticdigest.model.OutputFile;
import io.github.staticdigest.model.Problem;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** One run: compares each file with what stands there, stages what differs, then publishes it. */
final class Publication implements AutoCloseable {

  private static final int NAMED = 3;

  private final SiteFolder folder;
  private final Stage stage;
  private final Manifest before;
  private final Manifest after = new Manifest();
  private final Standing standing;
  private final SitePaths planned = new SitePaths();

  /** Planned files that stand there already, to the byte. */
  private final Set<Path> agreeing = new LinkedHashSet<>();

  /** Files that are not of the build, or no longer. */
  private final List<Path> keptFiles = new ArrayList<>();

  private final List<Path> keptFolders = new ArrayList<>();
  private final List<String> pruned = new ArrayList<>();
  private final List<String> obstacles = new ArrayList<>();
  private final List<Problem> warnings = new ArrayList<>();
  private int written;
  private int restored;
  private int adopted;
  private boolean swapped;

  Publication(SiteFolder folder) throws IOException {
    this.folder = folder;
    this.stage = new Stage(folder);
    this.before = Manifest.of(folder.site());
    this.standing = Standing.in(folder.site());
  }

  /** Takes one planned file; its bytes are not held any longer than this call. */
  void accept(OutputFile file) throws IOException {
    planned.add(file.path());
    after.add(file.path(), Manifest.hash(file.content()));
    Path path = folder.site().getFileSystem().getPath(file.path());
    String noted = before.hashes().get(file.path());
    if (standing.agrees(path, file.content())) {
      agreeing.add(path);
      adopted += noted == null ? 1 : 0;
    } else {
      stage.write(path, file.content());
      written++;
      restored += noted != null && standing.isEdited(path, noted) ? 1 : 0;
    }
  }

  /** Clears the stage away where the site was not published. */
  @Override
  public void close() throws IOException {
    if (!swapped) {
      FileTree.delete(folder.stage());
    }
  }

  /** Publishes what differs, after the last file was taken. */
  PublishReport finish() throws IOException {
    for (Path path : standing.files()) {
      if (!agreeing.contains(path)) {
        sort(path, FileTree.slashed(path));
      }
    }
    sortFolders();
    refuseObstacles();
    if (written > 0 || !after.isSame(before)) {
      publish();
    }
    return new PublishReport(
        written,
        restored,
        agreeing.size() - adopted,
        adopted,
        pruned.stream().sorted().toList(),
        keptFiles.size(),
        swapped,
        warnings);
  }

  /** Decides on a file that is not to be taken over as a planned one. */
  private void sort(Path path, String name) throws IOException {
    String noted = before.hashes().get(name);
    if (noted == null) {
      keep(path, name);
    } else if (!after.hashes().containsKey(name)) {
      if (standing.isEdited(path, noted)) {
        keep(path, name);
        warnings.add(edited(path));
      } else {
        pruned.add(name);
      }
    }
  }

  private void keep(Path path, String name) {
    keptFiles.add(path);
    if (planned.isBlockedByFile(name)) {
      obstacles.add(name);
    }
  }

  /** Folders in which the build wrote nothing stay, be they empty. */
  private void sortFolders() {
    Set<String> managed = before.folders();
    for (Path path : standing.folders()) {
      String name = FileTree.slashed(path);
      if (!managed.contains(name)) {
        keptFolders.add(path);
        if (planned.isBlockedByFolder(name)) {
          obstacles.add(name);
        }
      }
    }
  }

  private void refuseObstacles() {
    if (!obstacles.isEmpty()) {
      int more = obstacles.size() - NAMED;
      String names = String.join(", ", obstacles.subList(0, Math.min(NAMED, obstacles.size())));
      throw new PublishException(
          Problem.error(
              folder.site().toString(),
              0,
              names
                  + (more > 0 ? " and " + more + " more" : "")
                  + " stand where the digest has to write, but no build of it wrote them",
              "Move them away, or set digest.outputDirectory to another folder"));
    }
  }

  private void publish() throws IOException {
    for (Path path : keptFolders) {
      stage.makeFolder(path);
    }
    for (Path path : keptFiles) {
      stage.keep(path);
    }
    for (Path path : agreeing) {
      stage.keep(path);
    }
    stage.complete(after);
    folder.swap();
    swapped = true;
    try {
      folder.scrapPrevious();
    } catch (IOException e) {
      warnings.add(leftOver(e));
    }
  }

  private Problem edited(Path path) {
    return Problem.warning(
        folder.site().resolve(path).toString(),
        0,
        "The file was changed by hand and is no longer part of the site, so it was kept",
        "Delete it where it is not needed; the build will not touch it again");
  }

  private Problem leftOver(IOException e) {
    return Problem.warning(
        folder.site().toString(),
        0,
        "The new site is published, but the old one could not be removed (" + e + ")",
        "End programs that use it; the next build tries again");
  }
}
