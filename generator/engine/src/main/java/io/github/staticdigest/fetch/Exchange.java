package io.github.staticdigest.fetch;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodySubscribers;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;

/** One request and its answer, with a bound on its time and its size. */
final class Exchange {

  private final HttpClient client;
  private final List<ProxyRule> proxies;

  Exchange(HttpClient client, List<ProxyRule> proxies) {
    this.client = client;
    this.proxies = List.copyOf(proxies);
  }

  /**
   * Asks once.
   *
   * @param file where the body of a good answer is written
   * @throws Trouble where no whole answer came
   * @throws IOException where the file cannot be written
   */
  Reply ask(Question question, Path file) throws Trouble, IOException, InterruptedException {
    try (BodyFile body = new BodyFile(file, question.limit())) {
      CompletableFuture<HttpResponse<Long>> answer =
          client.sendAsync(
              request(question),
              head -> head.statusCode() == 200 ? body : BodySubscribers.replacing(0L));
      try {
        HttpResponse<Long> whole = answer.get(question.whole().toMillis(), TimeUnit.MILLISECONDS);
        return new Reply(whole.statusCode(), whole.headers());
      } catch (TimeoutException e) {
        throw late(question, body);
      } catch (ExecutionException e) {
        throw trouble(question, body, e.getCause());
      } finally {
        answer.cancel(true);
      }
    }
  }

  private HttpRequest request(Question question) throws Trouble {
    try {
      HttpRequest.Builder request = HttpRequest.newBuilder(question.address());
      question.headers().forEach(request::setHeader);
      question.secret().forEach(request::setHeader);
      String proxy = Proxies.authorization(proxies, question.address());
      if (proxy != null) {
        request.setHeader("Proxy-Authorization", proxy);
      }
      return request.timeout(question.whole()).GET().build();
    } catch (IllegalArgumentException e) {
      // Its message may repeat the value of a header.
      throw Trouble.lasting(
          Status.REFUSED, "the address or the password holds what no request may hold");
    }
  }

  private static Trouble late(Question question, BodyFile body) {
    String within = " within " + question.whole().toSeconds() + " s";
    return body.begun()
        ? Trouble.passing(Status.PARTIAL, question.host() + " did not end its answer" + within)
        : Trouble.passing(Status.UNREACHABLE, question.host() + " did not answer" + within)
            .of(Pace.host(question.address()));
  }

  private static Trouble trouble(Question question, BodyFile body, @Nullable Throwable failure)
      throws IOException {
    if (failure instanceof BodyFile.TooLargeException) {
      return Trouble.lasting(
          Status.TOO_LARGE,
          "the answer of %s is larger than %d MiB"
              .formatted(question.host(), question.limit() >> 20));
    }
    if (failure instanceof BodyFile.UnwritableException || failure instanceof Error) {
      throw new IOException("the answer cannot be written to the folder of dumps", failure);
    }
    if (body.begun()) {
      return Trouble.passing(Status.PARTIAL, "the answer of " + question.host() + " breaks off");
    }
    if (failure instanceof HttpTimeoutException
        && !(failure instanceof HttpConnectTimeoutException)) {
      return late(question, body);
    }
    String without = withoutConnection(question.host(), failure);
    return without == null
        ? Trouble.passing(
            Status.UNREACHABLE,
            "the connection to " + question.host() + " was lost before it answered")
        : Trouble.passing(Status.UNREACHABLE, without).of(Pace.host(question.address()));
  }

  /**
   * Why there was no connection, or null where there was one. In words of our own, since messages
   * of exceptions may repeat addresses.
   */
  private static @Nullable String withoutConnection(String host, @Nullable Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof UnknownHostException || cause instanceof UnresolvedAddressException) {
        return "there is no host " + host;
      }
      if (cause instanceof SSLException) {
        return "no trusted connection to " + host + " can be made";
      }
      if (cause instanceof InterruptedIOException) {
        return "the connection to " + host + " was interrupted";
      }
    }
    return failure instanceof ConnectException || failure instanceof HttpConnectTimeoutException
        ? host + " takes no connection"
        : null;
  }
}
