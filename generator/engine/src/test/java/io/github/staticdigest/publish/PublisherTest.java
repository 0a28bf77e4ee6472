package io.github.staticdigest.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.staticdigest.model.OutputFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class PublisherTest {

  private static final Map<String, String> OLD =
      Map.of("index.html", "old front", "entries/a.html", "a", "entries/b.html", "b");
  private static final Map<String, String> NEW =
      Map.of("index.html", "new front", "entries/a.html", "a", "topics/t/1.html", "t");

  @TempDir Path parent;

  private Path site() {
    return parent.resolve("site");
  }

  private PublishReport publish(Map<String, String> files) throws IOException {
    return new Publisher(site()).publish(Sites.stream(files));
  }

  private void assertNothingLeft() throws IOException {
    try (Stream<Path> siblings = Files.list(parent)) {
      assertThat(siblings.map(path -> path.getFileName().toString()))
          .containsExactlyInAnyOrder("site", ".site.digest-lock");
    }
  }

  @Test
  void aFirstPublicationMakesTheFolderAndItsParents() throws IOException {
    Path deep = parent.resolve("target/digest/site");

    PublishReport report = new Publisher(deep).publish(Sites.stream(OLD));

    assertThat(Sites.read(deep)).isEqualTo(OLD);
    assertThat(report.written()).isEqualTo(3);
    assertThat(report.published()).isTrue();
  }

  @Test
  void aSecondPublicationWritesPrunesAndKeeps() throws IOException {
    publish(OLD);

    PublishReport report = publish(NEW);

    assertThat(Sites.read(site())).isEqualTo(NEW);
    assertThat(Files.exists(site().resolve("entries/b.html"))).isFalse();
    assertThat(report.written()).isEqualTo(2);
    assertThat(report.unchanged()).isEqualTo(1);
    assertThat(report.pruned()).hasSize(1);
    assertThat(report.restored()).isZero();
    assertThat(report.warnings()).isEmpty();
    assertNothingLeft();
  }

  @Test
  void whereNothingDiffersNothingIsTouched() throws IOException {
    publish(OLD);
    FileTime past = FileTime.fromMillis(1_000_000_000_000L);
    try (Stream<Path> all = Files.walk(parent)) {
      for (Path path : all.toList()) {
        Files.setLastModifiedTime(path, past);
      }
    }
    Object folder = Files.readAttributes(site(), "*").get("fileKey");

    PublishReport report = publish(OLD);

    assertThat(report.published()).isFalse();
    assertThat(report.unchanged()).isEqualTo(3);
    assertThat(report.written()).isZero();
    assertThat(Files.readAttributes(site(), "*").get("fileKey")).isEqualTo(folder);
    try (Stream<Path> all = Files.walk(parent)) {
      assertThat(all).allMatch(path -> past.toMillis() == modified(path));
    }
  }

  private static long modified(Path path) {
    try {
      return Files.getLastModifiedTime(path).toMillis();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @Test
  void anUnchangedFileIsTheSameFileStill() throws IOException {
    publish(OLD);
    Object key = Files.readAttributes(site().resolve("entries/a.html"), "*").get("fileKey");

    publish(NEW);

    assertThat(Files.readAttributes(site().resolve("entries/a.html"), "*").get("fileKey"))
        .isEqualTo(key);
  }

  @Test
  void aChangedFileIsNeverWrittenThroughALink() throws IOException {
    publish(OLD);
    Path backup = parent.resolve("site").resolveSibling("backup.html");
    Files.createLink(backup, site().resolve("index.html"));

    publish(NEW);

    assertThat(backup).hasContent("old front");
    Files.delete(backup);
    assertNothingLeft();
  }

  @Test
  void filesOfOtherOriginStay() throws IOException {
    publish(OLD);
    Sites.write(site().resolve("CNAME"), "digest.example.org");
    Sites.write(site().resolve("entries/mine/note.txt"), "mine");
    Files.createDirectories(site().resolve("empty/inner"));
    Files.createSymbolicLink(site().resolve("latest"), Path.of("nowhere.html"));

    PublishReport report = publish(NEW);

    assertThat(report.kept()).isEqualTo(3);
    assertThat(site().resolve("CNAME")).hasContent("digest.example.org");
    assertThat(site().resolve("entries/mine/note.txt")).hasContent("mine");
    assertThat(site().resolve("empty/inner")).isEmptyDirectory();
    assertThat(Files.readSymbolicLink(site().resolve("latest"))).isEqualTo(Path.of("nowhere.html"));
  }

  @Test
  void aFolderThatPruningEmptiesGoes() throws IOException {
    publish(Map.of("index.html", "i", "a/b/c.html", "c"));

    publish(Map.of("index.html", "i"));

    assertThat(site().resolve("a")).doesNotExist();
  }

  @Test
  void aFileMayBecomeAFolderAndAFolderAFile() throws IOException {
    publish(Map.of("a", "file", "b/c", "below"));

    publish(Map.of("a/d", "below", "b", "file"));

    assertThat(Sites.read(site())).isEqualTo(Map.of("a/d", "below", "b", "file"));
  }

  @Test
  void aFileOfOtherOriginIsAdoptedWhereItAgrees() throws IOException {
    Sites.write(site().resolve("index.html"), "old front");

    PublishReport report = publish(OLD);

    assertThat(report.adopted()).isEqualTo(1);
    assertThat(report.written()).isEqualTo(2);
    assertThat(publish(OLD).published()).isFalse();
    publish(Map.of("entries/a.html", "a"));
    assertThat(site().resolve("index.html")).doesNotExist();
  }

  @Test
  void aFileOfOtherOriginThatDiffersIsAProblemAndStays() throws IOException {
    for (int i = 0; i < 5; i++) {
      Sites.write(site().resolve(i + ".html"), "mine");
    }

    assertThatExceptionOfType(PublishException.class)
        .isThrownBy(() -> publish(numbered("theirs")))
        .satisfies(
            e ->
                assertThat(e.problem().toString())
                    .contains("0.html, 1.html, 2.html and 2 more stand where")
                    .contains("digest.outputDirectory"));
    assertThat(Sites.readWithManifest(site())).isEqualTo(numbered("mine"));
    assertNothingLeft();
  }

  private static SortedMap<String, String> numbered(String text) {
    SortedMap<String, String> site = new TreeMap<>();
    for (int i = 0; i < 5; i++) {
      site.put(i + ".html", text);
    }
    return site;
  }

  @Test
  void aFileOfOtherOriginMayNotStandWhereAFolderIsPlanned() throws IOException {
    Sites.write(site().resolve("entries"), "mine");

    assertThatExceptionOfType(PublishException.class).isThrownBy(() -> publish(OLD));
    assertThat(site().resolve("entries")).hasContent("mine");
  }

  @Test
  void aFolderOfOtherOriginMayNotStandWhereAFileIsPlanned() throws IOException {
    Files.createDirectories(site().resolve("index.html"));

    assertThatExceptionOfType(PublishException.class).isThrownBy(() -> publish(OLD));
    assertThat(site().resolve("index.html")).isEmptyDirectory();
  }

  @Test
  void aFileInAFolderThatIsPlannedAsAFileIsAProblem() throws IOException {
    publish(Map.of("a/b", "planned"));
    Sites.write(site().resolve("a/mine"), "mine");

    assertThatExceptionOfType(PublishException.class)
        .isThrownBy(() -> publish(Map.of("a", "file")))
        .withMessageContaining("a/mine stand");
    assertThat(site().resolve("a/mine")).hasContent("mine");
  }

  @Test
  void aLinkToAFolderIsNotWrittenThrough() throws IOException {
    Path elsewhere = Files.createDirectories(parent.resolve("elsewhere"));
    Files.createDirectories(site());
    Files.createSymbolicLink(site().resolve("entries"), elsewhere);

    assertThatExceptionOfType(PublishException.class).isThrownBy(() -> publish(OLD));
    assertThat(elsewhere).isEmptyDirectory();
  }

  @Test
  void aPlannedFileThatWasEditedIsRestored() throws IOException {
    publish(OLD);
    Files.writeString(site().resolve("index.html"), "edited");
    Files.delete(site().resolve("entries/a.html"));

    PublishReport report = publish(OLD);

    assertThat(Sites.read(site())).isEqualTo(OLD);
    assertThat(report.written()).isEqualTo(2);
    assertThat(report.restored()).isEqualTo(1);
  }

  @Test
  void aPlannedFileThatBecameALinkIsRestoredAndItsTargetStays() throws IOException {
    publish(OLD);
    Path target = Files.writeString(parent.resolve("target.html"), "target");
    Files.delete(site().resolve("index.html"));
    Files.createSymbolicLink(site().resolve("index.html"), target);

    assertThat(publish(OLD).restored()).isEqualTo(1);

    assertThat(Files.isRegularFile(site().resolve("index.html"), LinkOption.NOFOLLOW_LINKS))
        .isTrue();
    assertThat(target).hasContent("target");
  }

  @Test
  void aFileThatWasEditedIsNotPrunedAndLaterNotTouched() throws IOException {
    publish(OLD);
    Files.writeString(site().resolve("entries/b.html"), "edited");

    PublishReport report = publish(NEW);

    assertThat(site().resolve("entries/b.html")).hasContent("edited");
    assertThat(report.pruned()).isEmpty();
    assertThat(report.kept()).isEqualTo(1);
    assertThat(report.warnings())
        .singleElement()
        .satisfies(problem -> assertThat(problem.toString()).contains("b.html: The file was"));
    assertThat(publish(NEW).warnings()).isEmpty();
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void readOnlyFilesAreReplacedAndPruned() throws IOException {
    publish(OLD);
    for (String name : OLD.keySet()) {
      Files.setPosixFilePermissions(
          site().resolve(name), PosixFilePermissions.fromString("r--r--r--"));
    }

    publish(NEW);

    assertThat(Sites.read(site())).isEqualTo(NEW);
  }

  @Test
  void aStreamThatFailsLeavesTheOldSite() throws IOException {
    publish(OLD);
    SortedMap<String, String> before = Sites.readWithManifest(site());
    AtomicBoolean closed = new AtomicBoolean();
    Stream<OutputFile> failing =
        Stream.of("index.html", "x.html", "fails")
            .map(PublisherTest::renderedOrFailing)
            .onClose(() -> closed.set(true));

    assertThatIllegalStateException()
        .isThrownBy(() -> new Publisher(site()).publish(failing))
        .withMessage("template");
    assertThat(Sites.readWithManifest(site())).isEqualTo(before);
    assertThat(closed).isTrue();
    assertNothingLeft();
  }

  private static OutputFile renderedOrFailing(String path) {
    if (path.equals("fails")) {
      throw new IllegalStateException("template");
    }
    return Sites.file(path, "new");
  }

  @Test
  void aFileThatCannotBeWrittenLeavesTheOldSite() throws IOException {
    publish(OLD);
    Map<String, String> tooLong = Map.of("index.html", "new", "x".repeat(300), "name too long");

    assertThatExceptionOfType(IOException.class).isThrownBy(() -> publish(tooLong));
    assertThat(Sites.read(site())).isEqualTo(OLD);
    assertNothingLeft();
  }

  @Test
  void anEmptySiteIsASiteToo() throws IOException {
    publish(OLD);

    assertThat(publish(Map.of()).pruned()).hasSize(3);

    assertThat(Sites.read(site())).isEmpty();
  }

  @Test
  void theOrderOfTheFilesDoesNotReachTheManifest() throws IOException {
    publish(new TreeMap<>(NEW));
    String one = Files.readString(site().resolve(Manifest.NAME));
    FileTree.delete(site());
    publish(new TreeMap<>(NEW).descendingMap());

    assertThat(site().resolve(Manifest.NAME)).hasContent(one);
  }

  @Test
  void aParallelStreamIsPublishedAsWell() throws IOException {
    SortedMap<String, String> many = new TreeMap<>();
    for (int i = 0; i < 500; i++) {
      many.put("entries/" + i + ".html", "entry " + i);
    }

    new Publisher(site()).publish(Sites.stream(many).parallel());

    assertThat(Sites.read(site())).isEqualTo(many);
  }

  @Test
  void theOutputFolderMayNotBeALink() throws IOException {
    Path real = Files.createDirectories(parent.resolve("real"));
    Files.createSymbolicLink(site(), real);

    assertThatExceptionOfType(PublishException.class)
        .isThrownBy(() -> publish(OLD))
        .withMessageContaining("symbolic link");
    assertThat(real).isEmptyDirectory();
  }

  @Test
  void theOutputFolderMayNotBeAFile() throws IOException {
    Files.writeString(site(), "file");

    assertThatExceptionOfType(PublishException.class)
        .isThrownBy(() -> publish(OLD))
        .withMessageContaining("is a file");
  }

  @Test
  void theOutputFolderMayNotBeTheRoot() {
    assertThatExceptionOfType(PublishException.class)
        .isThrownBy(() -> new Publisher(parent.getRoot()).publish(Stream.of()))
        .withMessageContaining("root");
  }

  @Test
  void twoBuildsDoNotPublishToOneFolderAtATime() throws IOException {
    publish(OLD);
    Stream<OutputFile> nested =
        Stream.of(Sites.file("index.html", "new"))
            .peek(
                file ->
                    assertThatExceptionOfType(PublishException.class)
                        .isThrownBy(() -> publish(OLD))
                        .withMessageContaining("Another build"));

    assertThat(new Publisher(site()).publish(nested).published()).isTrue();
  }
}
