package io.github.staticdigest.build;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.staticdigest.model.Dump;
import io.github.staticdigest.model.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** All dumps of a content directory. */
class ReadingTest {

  @TempDir Path content;

  @Test
  void everyFileThatListsSomethingIsAnIssueAndAQuietDayIsNone() throws IOException {
    Path dumps = Files.createDirectory(content.resolve("dumps"));
    Files.writeString(dumps.resolve("a.json"), "{\"date\": \"2026-04-17\", \"papers\": []}");
    Files.writeString(dumps.resolve("b.jsonl"), "{\"title\": \"A\"}\n");
    Files.writeString(dumps.resolve("c.ris~"), "TY  - JOUR");
    Files.writeString(dumps.resolve("d.yaml"), "title: no dump");
    Files.writeString(dumps.resolve("e.pdf"), "no dump");
    List<Problem> problems = new ArrayList<>();
    Reading reading = Reading.of(content, problems::add, Progress.NONE, new Workers(2));
    assertThat(reading.dumps()).extracting(Dump::file).containsExactly("b.jsonl");
    assertThat(problems).hasSize(1).allMatch(one -> one.severity() == Problem.Severity.WARNING);
  }
}
