package io.github.staticdigest.build;

import io.github.staticdigest.dedupe.Folding;
import io.github.staticdigest.model.Catalog;
import io.github.staticdigest.model.CleanEntry;
import io.github.staticdigest.publish.PublishReport;
import java.util.List;

/**
 * What the stages made, as far as the report tells of it.
 *
 * @param clean all listings after repair
 * @param listed how many of them were left after hiding
 */
record Results(
    Reading reading,
    List<CleanEntry> clean,
    int listed,
    Folding folding,
    Catalog catalog,
    PublishReport site) {}
