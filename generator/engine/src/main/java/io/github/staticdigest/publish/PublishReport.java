package io.github.staticdigest.publish;

import io.github.staticdigest.model.Problem;
import java.util.List;

/**
 * What a publication did to the output folder.
 *
 * @param written files that are new or differ from what stood there
 * @param restored those of the written ones that somebody had changed by hand
 * @param unchanged files that stood there already
 * @param adopted files of another origin that agreed to the byte and are managed from now on
 * @param pruned files of an earlier build that are no longer part of the site, in the order of
 *     names
 * @param kept files of another origin that stay where they are
 * @param published whether the site was replaced; otherwise nothing was touched
 * @param warnings what a curator should know
 */
public record PublishReport(
    int written,
    int restored,
    int unchanged,
    int adopted,
    List<String> pruned,
    int kept,
    boolean published,
    List<Problem> warnings) {

  public PublishReport {
    pruned = List.copyOf(pruned);
    warnings = List.copyOf(warnings);
  }
}
