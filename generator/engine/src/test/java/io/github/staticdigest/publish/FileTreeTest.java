package io.github.staticdigest.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileTreeTest {

  @TempDir Path folder;

  @Test
  void aFileIsLinked() throws IOException {
    Path file = Files.writeString(folder.resolve("a"), "text");

    FileTree.linkOrCopy(file, folder.resolve("b"));

    assertThat(Files.isSameFile(file, folder.resolve("b"))).isTrue();
  }

  @Test
  void whereLinksAreNotToBeHadAFileIsCopied() throws IOException {
    Path file = Files.writeString(folder.resolve("a"), "text");
    Path archive = folder.resolve("no-links.zip");

    try (FileSystem zip = FileSystems.newFileSystem(archive, Map.of("create", "true"))) {
      FileTree.linkOrCopy(file, zip.getPath("b"));

      assertThat(Files.readString(zip.getPath("b"))).isEqualTo("text");
    }
  }

  @Test
  void nothingIsOverwritten() throws IOException {
    Path file = Files.writeString(folder.resolve("a"), "text");
    Path other = Files.writeString(folder.resolve("b"), "other");

    assertThatExceptionOfType(FileAlreadyExistsException.class)
        .isThrownBy(() -> FileTree.linkOrCopy(file, other));
    assertThat(other).hasContent("other");
  }

  @Test
  void deletingDoesNotFollowLinks() throws IOException {
    Path precious = Files.createDirectories(folder.resolve("precious"));
    Files.writeString(precious.resolve("a"), "text");
    Path doomed = Files.createDirectories(folder.resolve("doomed/deep"));
    Files.createSymbolicLink(doomed.resolve("link"), precious);

    FileTree.delete(folder.resolve("doomed"));

    assertThat(folder.resolve("doomed")).doesNotExist();
    assertThat(precious.resolve("a")).hasContent("text");
  }

  @Test
  void deletingWhatIsAbsentDoesNothing() throws IOException {
    FileTree.delete(folder.resolve("absent"));

    assertThat(folder).isEmptyDirectory();
  }
}
