package io.github.staticdigest.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.staticdigest.config.ConfigLoader;
import io.github.staticdigest.config.ContentConfig;
import io.github.staticdigest.config.PageLoader;
import io.github.staticdigest.config.Sidecar;
import io.github.staticdigest.config.Sidecar.Named;
import io.github.staticdigest.model.PageSource;
import io.github.staticdigest.model.Problem;
import io.github.staticdigest.text.TitleKey;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What this repository's own content says beside its dumps. */
class OwnContentTest {

  private static final Path CONTENT = Path.of("../../content");

  private final List<Problem> problems = new ArrayList<>();

  @Test
  void settingsAndPagesAreWithoutComplaint() {
    ContentConfig config = ConfigLoader.load(CONTENT, problems::add);
    List<PageSource> pages = PageLoader.load(CONTENT, problems::add);
    assertThat(problems).isEmpty();
    assertThat(config.digest().url()).isNotNull();
    assertThat(config.digest().id()).isNotNull();
    assertThat(pages).extracting(PageSource::slug).contains("about");
  }

  @Test
  void everyDumpHasATitleAndANoteAndNoInventedDate() {
    ContentConfig config = ConfigLoader.load(CONTENT, problems::add);
    assertThat(config.sidecars()).hasSize(DumpFolder.list(CONTENT).size());
    assertThat(config.sidecars().values())
        .allMatch(sidecar -> sidecar.title() != null && sidecar.title().length() <= 60)
        .allMatch(sidecar -> sidecar.note() != null)
        .allMatch(sidecar -> sidecar.date() == null);
  }

  @Test
  void everyTitleThatTheEditorNamesStandsInTheDump() {
    ContentConfig config = ConfigLoader.load(CONTENT, problems::add);
    for (Path file : DumpFolder.list(CONTENT)) {
      Sidecar sidecar = config.sidecars().get(file.getFileName().toString());
      assertThat(Stream.of(sidecar.leads(), sidecar.comments()).flatMap(List::stream))
          .extracting(named -> TitleKey.of(named.title()))
          .isSubsetOf(keys(Reading.of(file)));
    }
  }

  @Test
  void everyLeadIsNewInItsIssue() {
    ContentConfig config = ConfigLoader.load(CONTENT, problems::add);
    Set<String> seen = new HashSet<>();
    for (Path file : DumpFolder.list(CONTENT)) {
      List<Named> leads = config.sidecars().get(file.getFileName().toString()).leads();
      assertThat(leads).noneMatch(lead -> seen.contains(TitleKey.of(lead.title())));
      seen.addAll(keys(Reading.of(file)));
    }
  }

  private static Set<String> keys(Reading reading) {
    Set<String> keys = new HashSet<>();
    reading.titles().forEach(title -> keys.add(TitleKey.of(title)));
    return keys;
  }
}
