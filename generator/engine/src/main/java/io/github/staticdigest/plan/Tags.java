package io.github.staticdigest.plan;

import io.github.staticdigest.model.Issue;

/**
 * Tag URIs (RFC 4151), by which readers of feeds know a paper or an issue again. They are made of
 * the digest's {@code id} and of what never changes: the paper's id, the name of the dump.
 *
 * @param authority authority and date, for instance {@code example.org,2026}
 */
record Tags(String authority) {

  String entry(String id) {
    return "tag:" + authority + ":entry/" + Addresses.encode(id);
  }

  /** A feed by a name that is not its address. */
  String feed(String name) {
    return "tag:" + authority + ":feed/" + Addresses.encode(name);
  }

  String issue(Issue issue) {
    String file = issue.dump().file();
    int dot = file.lastIndexOf('.');
    String name = dot > 0 ? file.substring(0, dot) : file;
    return "tag:" + authority + ":issue/" + Addresses.encode(name);
  }
}
