package io.github.staticdigest.build;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.staticdigest.fetch.Outcome;
import io.github.staticdigest.fetch.Status;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * What became of all sources.
 *
 * @param outcomes one for each thing that was asked for, in order
 * @param failures what counts as a failure
 */
public record FetchReport(List<Outcome> outcomes, Set<Status> failures) {

  public FetchReport {
    outcomes = List.copyOf(outcomes);
    failures = Set.copyOf(failures);
  }

  /** Those for which the goal fails. */
  public List<Outcome> failed() {
    return outcomes.stream().filter(outcome -> failures.contains(outcome.status())).toList();
  }

  /** Writes it as JSON; the folder is made where it is missing. */
  void write(Path file) throws IOException {
    JsonMapper mapper = JsonMapper.builder().build();
    ObjectNode root = mapper.createObjectNode();
    root.put("failed", failed().size());
    ArrayNode list = root.putArray("sources");
    for (Outcome outcome : outcomes) {
      ObjectNode one = list.addObject();
      one.put("source", outcome.source());
      if (!outcome.item().isEmpty()) {
        one.put("item", outcome.item());
      }
      one.put("status", outcome.status().word());
      one.put("failed", failures.contains(outcome.status()));
      if (outcome.file() != null) {
        one.put("file", outcome.file());
      }
      one.put("papers", outcome.papers());
      one.put("written", outcome.written());
      one.put("message", outcome.message());
    }
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    String text =
        mapper
            .writer(
                new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter))
            .writeValueAsString(root);
    Files.createDirectories(Objects.requireNonNull(file.toAbsolutePath().getParent()));
    Files.writeString(file, text + "\n");
  }
}
