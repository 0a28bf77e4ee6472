package io.github.staticdigest.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every state in which a killed run can leave the folder. */
class RecoveryTest {

  private static final Map<String, String> OLD = Map.of("index.html", "old", "gone.html", "gone");
  private static final Map<String, String> NEW = Map.of("index.html", "new", "fresh.html", "fresh");

  @TempDir Path parent;
  private Path site;
  private SiteFolder folder;
  private SortedMap<String, String> whole;

  @BeforeEach
  void publishOldSite() throws IOException {
    site = parent.resolve("site");
    folder = SiteFolder.at(site);
    new Publisher(site).publish(Sites.stream(OLD));
    Sites.write(site.resolve("mine/note.txt"), "mine");
    whole = Sites.readWithManifest(site);
  }

  private void assertAtRest() {
    assertThat(folder.stage()).doesNotExist();
    assertThat(folder.previous()).doesNotExist();
  }

  @Test
  void aHalfFilledStageIsScrapped() throws IOException {
    Sites.write(folder.stage().resolve("index.html"), "ne");

    new Publisher(site).recover();

    assertThat(Sites.readWithManifest(site)).isEqualTo(whole);
    assertAtRest();
  }

  @Test
  void aRenameThatNoSecondFollowedIsUndone() throws IOException {
    Sites.write(folder.stage().resolve("index.html"), "new");
    Files.move(site, folder.previous());

    new Publisher(site).recover();

    assertThat(Sites.readWithManifest(site)).isEqualTo(whole);
    assertAtRest();
  }

  @Test
  void anOldSiteBesideTheNewOneIsRemoved() throws IOException {
    Path next = parent.resolve("next");
    new Publisher(next).publish(Sites.stream(NEW));
    Sites.write(next.resolve("mine/note.txt"), "mine");
    SortedMap<String, String> fresh = Sites.readWithManifest(next);
    Files.move(site, folder.previous());
    Files.move(next, site);

    new Publisher(site).recover();

    assertThat(Sites.readWithManifest(site)).isEqualTo(fresh);
    assertAtRest();
  }

  @Test
  void scrapUnderTheStagesNameIsRemoved() throws IOException {
    Sites.write(folder.stage().resolve("gone.html"), "gone");

    new Publisher(site).publish(Sites.stream(NEW));

    assertThat(site.resolve("gone.html")).doesNotExist();
    assertAtRest();
  }

  @Test
  void aFileLaidIntoTheOldSiteWhileTheNewOneWasStagedIsMovedToIt() throws IOException {
    Files.move(site, folder.previous());
    Sites.write(folder.previous().resolve("late/upload.txt"), "late");
    Sites.write(site.resolve("index.html"), "new");

    new Publisher(site).recover();

    assertThat(Sites.read(site))
        .isEqualTo(Map.of("index.html", "new", "mine/note.txt", "mine", "late/upload.txt", "late"));
    assertAtRest();
  }

  @Test
  void withoutLeftoversRecoveryTouchesNothing() throws IOException {
    Path other = parent.resolve("none/site");

    new Publisher(other).recover();

    assertThat(other.getParent()).doesNotExist();
  }

  @Test
  void aPublicationRecoversFirst() throws IOException {
    Files.move(site, folder.previous());

    PublishReport report = new Publisher(site).publish(Sites.stream(OLD));

    assertThat(report.published()).isFalse();
    assertThat(report.kept()).isEqualTo(1);
    assertThat(Sites.readWithManifest(site)).isEqualTo(whole);
    assertAtRest();
  }

  @Test
  void whereTheSecondRenameFailsTheFirstIsUndone() {
    assertThatExceptionOfType(PublishException.class)
        .isThrownBy(() -> folder.swap())
        .withMessageContaining("cannot be replaced");
    assertThat(Sites.readWithManifest(site)).isEqualTo(whole);
    assertAtRest();
  }

  @Test
  void whereTheFirstRenameFailsTheSiteStays() throws IOException {
    Sites.write(folder.previous().resolve("in/the/way"), "x");

    assertThatExceptionOfType(PublishException.class).isThrownBy(() -> folder.swap());
    assertThat(Sites.readWithManifest(site)).isEqualTo(whole);
  }

  @Test
  void whereAFirstSiteCannotBeRenamedThereIsNone() {
    SiteFolder none = SiteFolder.at(parent.resolve("none"));

    assertThatExceptionOfType(PublishException.class).isThrownBy(none::swap);
    assertThat(none.site()).doesNotExist();
  }
}
