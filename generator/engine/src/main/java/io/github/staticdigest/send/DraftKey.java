package io.github.staticdigest.send;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.staticdigest.text.Hash;

/**
 * How a draft is known again at its service.
 *
 * @param issue names digest and issue
 * @param version names what was pushed, so that a draft which an editor changed there is left alone
 *     until the issue itself changes
 */
record DraftKey(String issue, String version) {

  private static final int DIGITS = 16;
  private static final String ISSUE = "digest-";
  private static final String VERSION = "digest-version-";

  /**
   * @param digest what names the digest for ever
   * @param key what names the issue for ever within it
   * @param content all that is pushed
   */
  static DraftKey of(String digest, String key, JsonNode content) {
    return new DraftKey(
        ISSUE + Hash.of(digest + "\n" + key, DIGITS),
        VERSION + Hash.of(content.toString(), DIGITS));
  }

  static boolean isVersion(String tag) {
    return tag.startsWith(VERSION);
  }
}
