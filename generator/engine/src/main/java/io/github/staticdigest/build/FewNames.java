package io.github.staticdigest.build;

import java.util.List;

/** The first of many names, so that a message stays a sentence. */
final class FewNames {

  private static final int NAMED = 3;

  private FewNames() {}

  /** Up to three of them, and how many more there are. */
  static String of(List<String> names) {
    String named = String.join(", ", names.subList(0, Math.min(NAMED, names.size())));
    int more = names.size() - NAMED;
    return more > 0 ? named + " and " + more + " more" : named;
  }
}
