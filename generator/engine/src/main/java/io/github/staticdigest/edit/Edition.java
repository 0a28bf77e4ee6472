package io.github.staticdigest.edit;

import io.github.staticdigest.model.Gist;
import io.github.staticdigest.model.Issue;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the editor makes of the papers.
 *
 * @param issues oldest first
 * @param gists by entry id, the editor's in place of those that were found
 */
public record Edition(List<Issue> issues, Map<String, Gist> gists) {

  public Edition {
    issues = List.copyOf(issues);
    gists = Collections.unmodifiableMap(new LinkedHashMap<>(gists));
  }
}
