package io.github.staticdigest.publish;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kills real processes while they publish, at many moments, and looks at what they leave. */
class KilledPublicationTest {

  private static final String MINE = "entries/mine.txt";

  @TempDir Path parent;

  private Path site;
  private SiteFolder folder;
  private SortedMap<String, String> clean1;
  private SortedMap<String, String> clean2;
  private int leftOld;
  private int leftNew;
  private int leftBetween;

  @BeforeEach
  void publishCleanSites() throws IOException {
    site = parent.resolve("site");
    folder = SiteFolder.at(site);
    clean1 = clean(1);
    clean2 = clean(2);
    publish(1);
    Sites.write(site.resolve(MINE), "mine");
  }

  private SortedMap<String, String> clean(int version) throws IOException {
    Path fresh = parent.resolve("clean" + version);
    new Publisher(fresh).publish(Sites.stream(KilledMain.version(version)));
    SortedMap<String, String> clean = new TreeMap<>(Sites.readWithManifest(fresh));
    clean.put(MINE, "mine");
    return clean;
  }

  private void publish(int version) throws IOException {
    new Publisher(site).publish(Sites.stream(KilledMain.version(version)));
  }

  @Test
  void aKillAtAnyMomentOfARunLeavesOneWholeSite() throws Exception {
    Process unkilled = start(1);
    long started = System.nanoTime();
    assertThat(unkilled.waitFor()).isZero();
    long duration = System.nanoTime() - started;
    assertThat(Sites.readWithManifest(site)).isEqualTo(clean2);

    int kills = 16;
    for (int i = 0; i < kills; i++) {
      publish(1);
      // The first third is spent on loading classes.
      long delay = duration * 3 / 10 + duration * 9 / 10 * i / kills;
      Process process = start(1);
      TimeUnit.NANOSECONDS.sleep(delay);
      killAndLook(process);
    }
    report();
  }

  @Test
  void aKillWhileSiblingsStandLeavesOneWholeSite() throws Exception {
    for (int i = 0; i < 12; i++) {
      publish(1);
      Process process = start(1);
      Path sign = i % 2 == 0 ? folder.stage() : folder.previous();
      awaitOrEnd(process, () -> FileTree.exists(sign), 5_000);
      TimeUnit.NANOSECONDS.sleep(i / 2 * 500_000L);
      killAndLook(process);
    }
    report();
  }

  @Test
  void aKillInARunThatIsWarmLeavesOneWholeSite() throws Exception {
    for (int i = 0; i < 12; i++) {
      Process process = start(Integer.MAX_VALUE);
      awaitOrEnd(process, () -> FileTree.exists(folder.previous()), 5_000);
      TimeUnit.MILLISECONDS.sleep(i * 12L);
      if (i % 2 == 0) {
        awaitOrEnd(process, () -> !FileTree.exists(site), 500);
      }
      killAndLook(process);
    }
    report();
  }

  /** Starts a process on the site and waits until it is about to publish. */
  private Process start(int times) throws IOException, URISyntaxException {
    String classPath =
        place(Publisher.class) + System.getProperty("path.separator") + place(KilledMain.class);
    Process process =
        new ProcessBuilder(
                List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-Xmx64m",
                    "-XX:TieredStopAtLevel=1",
                    "-XX:+UseSerialGC",
                    "-cp",
                    classPath,
                    KilledMain.class.getName(),
                    site.toString(),
                    String.valueOf(times)))
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    assertThat(process.inputReader(UTF_8).readLine()).isEqualTo("go");
    return process;
  }

  private static Path place(Class<?> type) throws URISyntaxException {
    return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
  }

  /**
   * Waits for something to be seen in passing; where it is missed, patience or the process ends.
   */
  private static void awaitOrEnd(Process process, BooleanSupplier sight, int milliseconds) {
    long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(milliseconds);
    while (process.isAlive() && !sight.getAsBoolean() && System.nanoTime() < end) {
      Thread.onSpinWait();
    }
  }

  private void killAndLook(Process process) throws IOException, InterruptedException {
    process.destroyForcibly().waitFor();
    boolean between = !Files.exists(site);
    SortedMap<String, String> left = Sites.readWithManifest(between ? folder.previous() : site);
    assertThat(left).isIn(clean1, clean2);
    count(between, left);

    new Publisher(site).recover();
    assertThat(Sites.readWithManifest(site)).isEqualTo(left);

    publish(2);
    assertThat(Sites.readWithManifest(site)).isEqualTo(clean2);
    assertThat(folder.hasLeftovers()).isFalse();
  }

  private void count(boolean between, SortedMap<String, String> left) {
    if (between) {
      leftBetween++;
    } else if (left.equals(clean1)) {
      leftOld++;
    } else {
      leftNew++;
    }
  }

  @SuppressWarnings("SystemOut")
  private void report() {
    System.out.printf(
        "killed: %d left version 1, %d version 2, %d the old site beside none%n",
        leftOld, leftNew, leftBetween);
  }
}
