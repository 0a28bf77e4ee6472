package io.github.staticdigest.publish;

import io.github.staticdigest.model.OutputFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Publishes finished files to a folder. Readers see the old site or the new one, never a mixture,
 * even where the process is killed. Files that no build wrote are never deleted nor changed.
 *
 * <pre>{@code
 * PublishReport report = new Publisher(Path.of("target/digest/site")).publish(files);
 * }</pre>
 *
 * <p>The scheme is told in {@code docs/publishing.md}.
 */
public final class Publisher {

  private final Path outputDirectory;

  /**
   * A publisher to a folder.
   *
   * @param outputDirectory need not exist; may hold files of other origin; no symbolic link
   */
  public Publisher(Path outputDirectory) {
    this.outputDirectory = outputDirectory;
  }

  /**
   * Brings the folder to rest where an earlier run was killed in the middle. {@link #publish} does
   * so too; a build calls this first, so that the old site is back even where the build then fails.
   *
   * @throws PublishException where the folder is unfit or another build is publishing to it
   * @throws IOException where the file system refuses
   */
  public void recover() throws IOException {
    SiteFolder folder = SiteFolder.at(outputDirectory);
    if (folder.hasLeftovers()) {
      PublishLock.hold(
          folder,
          () -> {
            folder.recover();
            return folder;
          });
    }
  }

  /**
   * The files that the last build wrote into the folder, by their paths; none where there is none.
   *
   * @throws PublishException where the list of them cannot be used
   * @throws IOException where the file system refuses
   */
  public Set<String> published() throws IOException {
    return Manifest.of(SiteFolder.at(outputDirectory).site()).hashes().keySet();
  }

  /**
   * Makes the folder hold these files, beside those of other origin. Where nothing differs, nothing
   * is touched.
   *
   * @param files the whole site; taken one at a time and not held; closed at the end
   * @return what was done
   * @throws PublishException for a reason that the user can mend; the site is as it was
   * @throws IOException where the file system refuses; the site is as it was
   */
  public PublishReport publish(Stream<OutputFile> files) throws IOException {
    try (files) {
      SiteFolder folder = SiteFolder.at(outputDirectory);
      Files.createDirectories(FileTree.parent(folder.lock()));
      return PublishLock.hold(
          folder,
          () -> {
            folder.recover();
            return publish(files, folder);
          });
    }
  }

  private static PublishReport publish(Stream<OutputFile> files, SiteFolder folder)
      throws IOException {
    try (Publication publication = new Publication(folder)) {
      // Not by iterator, which would hold all that one element of an inner stream expands to.
      files.forEachOrdered(file -> accept(publication, file));
      return publication.finish();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static void accept(Publication publication, OutputFile file) {
    try {
      publication.accept(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
