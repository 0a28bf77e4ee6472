package io.github.staticdigest.build;

import io.github.staticdigest.fetch.Appraiser;
import io.github.staticdigest.model.Facts;
import io.github.staticdigest.model.PartialDate;
import io.github.staticdigest.model.Problem;
import io.github.staticdigest.model.Problem.Severity;
import io.github.staticdigest.model.RawEntry;
import io.github.staticdigest.read.DumpReader;
import io.github.staticdigest.text.Hash;
import io.github.staticdigest.text.TitleKey;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Looks at a fetched file with the readers of a build. */
final class DumpAppraiser implements Appraiser {

  @Override
  public Appraisal appraise(Path file) {
    Findings findings = new Findings();
    DumpReader.read(file, findings::add, findings::add);
    return new Appraisal(
        findings.papers,
        findings.titles,
        DumpReader.isBare(file),
        findings.abstracts,
        findings.newest,
        findings.fingerprint,
        findings.fault);
  }

  /** What has been read so far. */
  private static final class Findings {

    private final Set<String> titles = new HashSet<>();
    private int papers;
    private int abstracts;
    private @Nullable LocalDate newest;
    private String fingerprint = "";
    private @Nullable String fault;

    void add(RawEntry entry) {
      papers++;
      if (entry.abstractText() != null) {
        abstracts++;
      }
      titles.add(TitleKey.of(entry.title()));
      Facts facts = entry.facts();
      fingerprint =
          Hash.of(
              String.join(
                  "\n",
                  fingerprint,
                  entry.title(),
                  String.valueOf(entry.abstractText()),
                  facts.toString()),
              32);
      PartialDate published = facts.published();
      newest =
          Stream.of(
                  newest,
                  published == null ? null : published.date(),
                  facts.updated(),
                  facts.listed())
              .filter(Objects::nonNull)
              .max(LocalDate::compareTo)
              .orElse(null);
    }

    void add(Problem problem) {
      if (problem.severity() == Severity.ERROR && fault == null) {
        fault =
            problem.line() > 0
                ? problem.message() + " (line " + problem.line() + ")"
                : problem.message();
      }
    }
  }
}
