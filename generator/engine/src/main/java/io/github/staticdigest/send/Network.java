package io.github.staticdigest.send;

import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import javax.net.ssl.SSLContext;

/**
 * How servers are reached.
 *
 * @param trust whose certificates are believed
 * @param patience how long a server may take to be connected, and to answer
 */
public record Network(SSLContext trust, Duration patience) {

  private static final Duration USUAL = Duration.ofSeconds(30);
  private static final int TALK = 4;

  /** How long a whole talk of many answers may take. */
  Duration talk() {
    return patience.multipliedBy(TALK);
  }

  /** What Java trusts, and half a minute. */
  public static Network usual() {
    try {
      return new Network(SSLContext.getDefault(), USUAL);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has TLS", e);
    }
  }
}
