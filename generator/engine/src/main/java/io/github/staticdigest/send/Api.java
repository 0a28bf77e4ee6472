package io.github.staticdigest.send;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * Speaks JSON with a service. Redirects are not followed, so that the secret goes to no other
 * address; an answer must come whole within the patience and be of a bounded size.
 */
final class Api {

  /** Fifty campaigns without their bodies are far below it. */
  static final int MOST = 4_000_000;

  private static final JsonMapper JSON = new JsonMapper();

  private final String root;
  private final Map<String, String> headers;
  private final ApiFailures failures;
  private final Network network;
  private final HttpClient client;

  /**
   * @param root its address with a final slash
   * @param headers sent with every request, the secret among them
   */
  Api(String root, Map<String, String> headers, ApiFailures failures, Network network) {
    this.root = root;
    this.headers = headers;
    this.failures = failures;
    this.network = network;
    this.client =
        HttpClient.newBuilder()
            .sslContext(network.trust())
            .connectTimeout(network.patience())
            .followRedirects(HttpClient.Redirect.NEVER)
            .version(HttpClient.Version.HTTP_1_1)
            .build();
  }

  JsonNode get(String path) throws SendFailure {
    return call("GET", path, null);
  }

  /**
   * Sends an object and reads the answer.
   *
   * @param method {@code POST}, {@code PUT} or {@code PATCH}
   */
  JsonNode call(String method, String path, @Nullable JsonNode body) throws SendFailure {
    HttpResponse<String> response = answer(request(method, path, body));
    if (response.statusCode() / 100 != 2) {
      throw failures.status(response.statusCode(), json(response.body()), response.body());
    }
    JsonNode answer = json(response.body());
    if (!answer.isObject()) {
      throw failures.strange();
    }
    return answer;
  }

  /** For an answer that lacks what the service always says. */
  SendFailure strange() {
    return failures.strange();
  }

  private HttpRequest request(String method, String path, @Nullable JsonNode body) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(root + path))
            .timeout(network.patience())
            .header("Accept", "application/json");
    headers.forEach(request::header);
    if (body == null) {
      return request.method(method, BodyPublishers.noBody()).build();
    }
    return request
        .header("Content-Type", "application/json; charset=utf-8")
        .method(method, BodyPublishers.ofString(body.toString()))
        .build();
  }

  private HttpResponse<String> answer(HttpRequest request) throws SendFailure {
    CompletableFuture<HttpResponse<String>> coming =
        client.sendAsync(request, head -> new BoundedText(MOST));
    try {
      // The time-out of a request ends with its headers; this one covers the body too.
      return coming.get(network.patience().toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      coming.cancel(true);
      throw failures.late();
    } catch (ExecutionException e) {
      throw failures.unreachable(e);
    } catch (InterruptedException e) {
      coming.cancel(true);
      Thread.currentThread().interrupt();
      throw failures.late();
    }
  }

  private static JsonNode json(String text) {
    try {
      return JSON.readTree(text);
    } catch (JsonProcessingException e) {
      return MissingNode.getInstance();
    }
  }
}
