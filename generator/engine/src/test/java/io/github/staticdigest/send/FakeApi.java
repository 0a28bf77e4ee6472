package io.github.staticdigest.send;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.Closeable;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;

/** A service on this machine that keeps what it is asked. */
final class FakeApi implements Closeable {

  private static final JsonMapper JSON = new JsonMapper();

  /**
   * What it was asked.
   *
   * @param line method, path and query
   */
  record Call(String line, String authorization, String version, JsonNode body) {}

  /** An answer. */
  record Answer(int status, String body) {}

  /** How it answers. */
  interface Handler {
    Answer answer(Call call) throws IOException;
  }

  private final HttpServer server;
  private final List<Call> calls = new CopyOnWriteArrayList<>();

  FakeApi(Handler handler) throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 5);
    server.setExecutor(
        Executors.newCachedThreadPool(
            task -> {
              Thread thread = new Thread(task, "fake-api");
              thread.setDaemon(true);
              return thread;
            }));
    server.createContext("/", exchange -> answer(exchange, handler));
    server.start();
  }

  String url() {
    return "http://localhost:" + server.getAddress().getPort() + "/";
  }

  List<Call> calls() {
    return calls;
  }

  /** The lines of calls that change something. */
  List<String> changes() {
    return calls.stream().map(Call::line).filter(line -> !line.startsWith("GET ")).toList();
  }

  Call last() {
    return calls.get(calls.size() - 1);
  }

  private void answer(HttpExchange exchange, Handler handler) throws IOException {
    try (exchange) {
      Call call =
          new Call(
              exchange.getRequestMethod() + " " + exchange.getRequestURI(),
              exchange.getRequestHeaders().getFirst("Authorization"),
              exchange.getRequestHeaders().getFirst("X-API-Version"),
              JSON.readTree(exchange.getRequestBody()));
      calls.add(call);
      Answer answer = handler.answer(call);
      byte[] bytes = answer.body().getBytes(StandardCharsets.UTF_8);
      exchange.getResponseHeaders().add("Location", "http://localhost:1/");
      exchange.sendResponseHeaders(answer.status(), bytes.length == 0 ? -1 : bytes.length);
      exchange.getResponseBody().write(bytes);
    }
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
