package io.github.staticdigest.fetch;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What became of one thing that was asked for; docs/fetch.md tells each. */
public enum Status {
  /** A dump was written. */
  NEW,
  /** The source tells what the dump already holds. */
  UNCHANGED,
  /** A day that is past and whose dump is there; it was not asked for. */
  SETTLED,
  /** A sound answer without a paper, as on a quiet day. */
  EMPTY,
  /** Nothing newer came for longer than {@code stale-after} allows. */
  STALE,
  /** Fewer papers than the dump holds, which therefore was kept. */
  FEWER,
  /** The answer broke off, or lists fewer papers than it announces. */
  PARTIAL,
  /** No reader takes the answer. */
  MALFORMED,
  /** The answer is larger than {@code size} allows. */
  TOO_LARGE,
  /** The source answers that it does not give this: wrong address, wrong password. */
  REFUSED,
  /** No answer: no connection, none in time, an error of the server, too many requests. */
  UNREACHABLE;

  /** Those for which the goal fails where nothing else is said. */
  public static final Set<Status> FAILURES =
      Set.copyOf(EnumSet.of(PARTIAL, MALFORMED, TOO_LARGE, REFUSED, UNREACHABLE));

  /** Its name in settings and reports, such as {@code too-large}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Whether nothing is amiss. */
  public boolean isGood() {
    return compareTo(EMPTY) <= 0;
  }

  /** The status of a word, or null. */
  public static @Nullable Status of(String word) {
    return Stream.of(values()).filter(one -> one.word().equals(word)).findFirst().orElse(null);
  }
}
