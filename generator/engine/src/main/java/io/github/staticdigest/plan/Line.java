package io.github.staticdigest.plan;

import io.github.staticdigest.model.Entry;
import io.github.staticdigest.model.Filing;
import io.github.staticdigest.model.Issue;
import io.github.staticdigest.model.page.IssueRef;
import io.github.staticdigest.model.page.Item;
import io.github.staticdigest.model.page.TopicRef;

/**
 * One listing of one issue with all that pages say of it; made once and shared by all of them.
 *
 * @param fresh whether the digest had not seen the paper before
 */
record Line(Issue issue, IssueRef issueRef, Entry entry, Filing filing, boolean fresh, Item item) {

  String id() {
    return entry.id();
  }

  TopicRef topic() {
    return item.paper().topic();
  }

  String title() {
    return entry.title().plain();
  }
}
