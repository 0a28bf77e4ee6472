package io.github.staticdigest.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Same input, same bytes, wherever and with however many threads it is built. */
class SameBytesIT {

  @Test
  void threadsTimeZoneAndLanguageLeaveNoTrace(@TempDir Path folder) throws Exception {
    Path one = folder.resolve("one");
    Path two = folder.resolve("two");
    build(one, 1, "-Duser.timezone=Pacific/Apia", "-Duser.language=ar", "-Duser.country=EG");
    build(two, 2, "-Duser.timezone=America/St_Johns", "-Duser.language=tr", "-Duser.country=TR");
    assertSame(contents(one), contents(two));
    assertSame(contents(PublishedSite.ROOT), contents(two));
  }

  @Test
  void aSecondBuildWritesNoFileAndSaysSo(@TempDir Path folder) throws Exception {
    Path site = folder.resolve("site");
    build(site, 2);
    Map<String, Object> before = times(site);
    String said = build(site, 2);
    assertThat(times(site)).isEqualTo(before);
    assertThat(said).contains("written 0");
  }

  private static String build(Path site, int threads, String... options) throws Exception {
    Processes.Result result =
        Processes.java(
            Arrays.asList(options),
            BuildOnce.class.getName(),
            List.of("../content", site.toString(), String.valueOf(threads)));
    assertThat(result.status()).as(result.output()).isZero();
    return result.output();
  }

  private static void assertSame(Map<String, byte[]> expected, Map<String, byte[]> actual) {
    assertThat(actual.keySet()).isEqualTo(expected.keySet());
    assertThat(expected).hasSizeGreaterThan(500);
    expected.forEach((path, bytes) -> assertThat(actual.get(path)).as(path).isEqualTo(bytes));
  }

  private static Map<String, byte[]> contents(Path folder) throws IOException {
    Map<String, byte[]> contents = new TreeMap<>();
    for (Path file : files(folder)) {
      contents.put(folder.relativize(file).toString(), Files.readAllBytes(file));
    }
    return contents;
  }

  /** Identity and time of every file and folder. */
  private static Map<String, Object> times(Path folder) throws IOException {
    Map<String, Object> times = new TreeMap<>();
    try (Stream<Path> walk = Files.walk(folder)) {
      for (Path file : walk.toList()) {
        times.put(file.toString(), Files.getLastModifiedTime(file));
      }
    }
    return times;
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> walk = Files.walk(folder)) {
      return walk.filter(Files::isRegularFile).toList();
    }
  }
}
