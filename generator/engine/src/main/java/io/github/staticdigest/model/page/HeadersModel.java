package io.github.staticdigest.model.page;

import java.util.List;

/** {@code headers.ftlt}: what hosts that read a file {@code _headers} shall send with answers. */
public record HeadersModel(List<Rule> rules) {

  public HeadersModel {
    rules = List.copyOf(rules);
  }

  /** Headers for all paths that match; {@code *} at the end of a path stands for anything. */
  public record Rule(String path, List<Header> headers) {}

  /** A header. */
  public record Header(String name, String value) {}
}
