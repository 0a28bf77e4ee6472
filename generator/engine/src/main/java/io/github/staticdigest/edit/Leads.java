package io.github.staticdigest.edit;

import io.github.staticdigest.model.Filing;
import io.github.staticdigest.model.Issue;
import io.github.staticdigest.model.Topic;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Chooses the papers in front where the editor does not. */
final class Leads {

  /** A lead and three beside it. */
  private static final int MOST = 4;

  private Leads() {}

  /** Papers new to the digest, by rank, at most one a topic; none where nothing is new. */
  static List<String> choose(List<Issue.Listing> byRank, Map<String, Filing> filings) {
    Set<String> topics = new HashSet<>();
    List<String> leads = new ArrayList<>();
    for (Issue.Listing listing : byRank) {
      if (leads.size() < MOST && listing.fresh() && topics.add(topic(filings, listing.id()))) {
        leads.add(listing.id());
      }
    }
    return leads;
  }

  private static String topic(Map<String, Filing> filings, String id) {
    Filing filing = filings.get(id);
    return filing == null ? Topic.OTHER : filing.primary().topic();
  }
}
