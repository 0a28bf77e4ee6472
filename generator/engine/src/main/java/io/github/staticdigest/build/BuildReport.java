package io.github.staticdigest.build;

import io.github.staticdigest.model.Fold;
import io.github.staticdigest.model.Problem;
import io.github.staticdigest.publish.PublishReport;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a build did. {@code report.json} beside the site holds the same but the path.
 *
 * @param generator name of the program
 * @param index the site's front page
 * @param counts the figures of the whole digest
 * @param dumps the figures of each dump, oldest issue first
 * @param doubtfulTopics papers whose topic was a narrow decision
 * @param weakGists papers of whose abstract no sentence says what they do
 * @param repairs how often each rule of repair changed something; {@code repairs.tsv} lists each
 *     change
 * @param folds the audit of merges
 * @param problems all warnings, in the order in which they were found
 * @param site what was written, kept and pruned
 * @param seconds time per stage, in the order of stages; {@code theme} and {@code relate} begin
 *     beside the stages before them, and theirs is what they took longer
 */
public record BuildReport(
    String generator,
    Path index,
    Counts counts,
    List<DumpCounts> dumps,
    List<Doubt> doubtfulTopics,
    List<WeakGist> weakGists,
    SortedMap<String, Integer> repairs,
    List<Fold> folds,
    List<Problem> problems,
    PublishReport site,
    Map<String, Double> seconds) {

  public BuildReport {
    dumps = List.copyOf(dumps);
    doubtfulTopics = List.copyOf(doubtfulTopics);
    weakGists = List.copyOf(weakGists);
    repairs = Collections.unmodifiableSortedMap(new TreeMap<>(repairs));
    folds = List.copyOf(folds);
    problems = List.copyOf(problems);
    seconds = Collections.unmodifiableMap(new LinkedHashMap<>(seconds));
  }

  /** The same with other problems. */
  BuildReport withProblems(List<Problem> found) {
    return new BuildReport(
        generator,
        index,
        counts,
        dumps,
        doubtfulTopics,
        weakGists,
        repairs,
        folds,
        found,
        site,
        seconds);
  }

  /**
   * Figures of the whole digest.
   *
   * @param read listings in all dumps
   * @param hidden those that the editor took out
   * @param papers distinct papers
   * @param folded listings that repeat a paper
   * @param repairs changes that repair made
   */
  public record Counts(int read, int hidden, int papers, int folded, int repairs) {}

  /**
   * Figures of one dump.
   *
   * @param file its name
   * @param read listings in it
   * @param fresh papers in it that no earlier issue had
   */
  public record DumpCounts(String file, int read, int fresh) {}

  /**
   * A paper whose topic a curator may want to look at.
   *
   * @param id of the entry
   * @param title in plain text
   * @param topic the topic it was filed under
   * @param score the topic's share, 0 to 1
   * @param because the phrases that decided
   */
  public record Doubt(String id, String title, String topic, double score, List<String> because) {}

  /**
   * A paper whose gist a curator may want to write.
   *
   * @param id of the entry
   * @param title in plain text
   * @param gist the sentence that is quoted now
   */
  public record WeakGist(String id, String title, String gist) {}
}
