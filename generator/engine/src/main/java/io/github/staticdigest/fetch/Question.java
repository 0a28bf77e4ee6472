package io.github.staticdigest.fetch;

import java.net.URI;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;

/**
 * What is asked of a server.
 *
 * @param address where
 * @param headers sent wherever the answer is found
 * @param secret sent to the host of the address and to no other
 * @param limit most bytes of the answer
 * @param whole most time for the whole answer
 */
record Question(
    URI address,
    Map<String, String> headers,
    Map<String, String> secret,
    long limit,
    Duration whole) {

  Question {
    // Java's client would send a question mark for each character beyond ASCII.
    address = URI.create(address.toASCIIString());
    headers = Map.copyOf(headers);
    secret = Map.copyOf(secret);
  }

  /** The same question to where a redirect leads. */
  Question at(URI other) {
    boolean same = origin(address).equals(origin(other));
    return new Question(other, headers, same ? secret : Map.of(), limit, whole);
  }

  String host() {
    return String.valueOf(address.getHost());
  }

  private static String origin(URI address) {
    return (address.getScheme() + "://" + address.getAuthority()).toLowerCase(Locale.ROOT);
  }

  /** Without what may be secret. */
  @Override
  public String toString() {
    return "a question to " + host();
  }
}
