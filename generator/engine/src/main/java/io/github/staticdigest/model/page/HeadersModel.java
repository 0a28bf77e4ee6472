package io.github.staticdigest.model.page;

import java.util.List;

/**
 * {@code headers.ftlt}: what hosts that read a file {@code _headers} shall send with answers.
 *
 * @param root path of the site on its host, with a slash at both ends
 */
public record HeadersModel(String root, List<Rule> rules) {

  public HeadersModel {
    rules = List.copyOf(rules);
  }

  /**
   * Headers for all paths that match; {@code *} at the end of a path stands for anything.
   *
   * @param page whether what matches are pages of the site
   */
  public record Rule(String path, boolean page, List<Header> headers) {}

  /** A header. */
  public record Header(String name, String value) {}
}
