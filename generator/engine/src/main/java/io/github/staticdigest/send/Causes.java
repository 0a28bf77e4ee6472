package io.github.staticdigest.send;

import java.io.EOFException;
import java.net.ConnectException;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.security.cert.CertificateException;
import java.util.ArrayList;
import java.util.List;
import javax.net.ssl.SSLException;

/**
 * A failure and what caused it.
 *
 * @param chain the failure, its cause, the cause of that and so on
 */
record Causes(List<Throwable> chain) {

  private static final String BROKEN = "[EOF]";

  /** Failures of connections that could not be had at all. */
  private static final List<Class<? extends Throwable>> NEVER_HAD =
      List.of(
          SSLException.class,
          CertificateException.class,
          SocketTimeoutException.class,
          ConnectException.class,
          UnknownHostException.class);

  static Causes of(Throwable failure) {
    List<Throwable> chain = new ArrayList<>();
    for (Throwable one = failure; one != null && !chain.contains(one); one = one.getCause()) {
      chain.add(one);
    }
    return new Causes(chain);
  }

  /** The failure itself. */
  Throwable first() {
    return chain.get(0);
  }

  boolean has(Class<? extends Throwable> kind) {
    return !all(kind).isEmpty();
  }

  <T extends Throwable> List<T> all(Class<T> kind) {
    return chain.stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  /** Whether a connection that there was broke off. */
  boolean areOfBreaking() {
    boolean cut =
        has(SocketException.class)
            || has(EOFException.class)
            || chain.stream().anyMatch(one -> String.valueOf(one.getMessage()).contains(BROKEN));
    return cut && NEVER_HAD.stream().noneMatch(this::has);
  }
}
