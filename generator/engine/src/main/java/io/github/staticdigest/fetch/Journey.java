package io.github.staticdigest.fetch;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Follows redirects to an answer that can be used, at each host's pace. */
final class Journey {

  private static final Set<Integer> PASSING = Set.of(408, 425, 429, 500, 502, 503, 504);

  private final Exchange exchange;
  private final Pace pace;
  private final Limits limits;
  private final Clock clock;
  private final Set<String> silent = new HashSet<>();

  Journey(Exchange exchange, Pace pace, Limits limits, Clock clock) {
    this.exchange = exchange;
    this.pace = pace;
    this.limits = limits;
    this.clock = clock;
  }

  /**
   * Asks until no redirect is left.
   *
   * @return an answer of status 200, 204 or 304
   */
  Reply ask(Question question, Path file) throws Trouble, IOException, InterruptedException {
    Set<URI> seen = new HashSet<>();
    Question next = question;
    while (seen.add(next.address())) {
      if (seen.size() > limits.redirects() + 1) {
        throw Trouble.lasting(
            Status.REFUSED,
            "%s leads on more than %d times".formatted(next.host(), limits.redirects()));
      }
      if (silent.contains(Pace.host(next.address()))) {
        throw Trouble.lasting(
            Status.UNREACHABLE, next.host() + " gave no answer before and was not asked again");
      }
      pace.await(next.address());
      Reply reply = exchange.ask(next, file);
      if (!reply.isRedirect()) {
        return usable(reply, next);
      }
      next = next.at(target(next, reply));
    }
    throw Trouble.lasting(Status.REFUSED, next.host() + " leads on in a circle");
  }

  /** Asks a host, as {@link Pace#host} tells it, no more. */
  void leaveAlone(String host) {
    silent.add(host);
  }

  /** Where a redirect leads. */
  static URI target(Question from, Reply reply) throws Trouble {
    URI target = resolved(from.address(), reply.header("Location"));
    if (target == null
        || target.getHost() == null
        || !List.of("http", "https").contains(String.valueOf(target.getScheme()))) {
      throw Trouble.lasting(Status.REFUSED, from.host() + " leads on to what is no address");
    }
    if ("https".equalsIgnoreCase(from.address().getScheme())
        && !"https".equals(target.getScheme())) {
      throw Trouble.lasting(
          Status.REFUSED, from.host() + " leads on from https to http, which is not followed");
    }
    return target;
  }

  private static @Nullable URI resolved(URI from, @Nullable String location) {
    try {
      return location == null ? null : from.resolve(ascii(location));
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  /** Java makes a character of each byte of a header; the byte is what is meant. */
  private static String ascii(String location) {
    StringBuilder ascii = new StringBuilder();
    location
        .chars()
        .forEach(
            c -> {
              if (c < 0x80) {
                ascii.append((char) c);
              } else {
                ascii.append("%%%02X".formatted(c));
              }
            });
    return ascii.toString();
  }

  private Reply usable(Reply reply, Question question) throws Trouble {
    int status = reply.status();
    if (status == 200 || status == 204 || status == 304) {
      return reply;
    }
    String host = question.host();
    if (PASSING.contains(status)) {
      Duration wait = RetryAfter.of(reply.header("Retry-After"), clock.instant());
      if (status == 429) {
        String reason = host + " has been asked too often (429)";
        throw Trouble.passing(Status.UNREACHABLE, reason, wait).of(Pace.host(question.address()));
      }
      throw Trouble.passing(Status.UNREACHABLE, host + " is out of order (" + status + ")", wait);
    }
    throw Trouble.lasting(Status.REFUSED, refusal(host, status));
  }

  private static String refusal(String host, int status) {
    return switch (status) {
      case 401, 403 -> host + " wants to know who asks (" + status + ")";
      case 404, 410 -> host + " has nothing at this address (" + status + ")";
      case 407 -> "the proxy wants to know who asks (407)";
      default -> host + " answers with " + status;
    };
  }
}
