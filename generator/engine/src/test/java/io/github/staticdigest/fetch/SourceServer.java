package io.github.staticdigest.fetch;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.zip.GZIPOutputStream;

/** A server that answers as it was told, or misbehaves so. */
public final class SourceServer implements AutoCloseable {

  /** What was asked. */
  public record Asked(String target, Map<String, List<String>> headers) {

    /** The first value of a header, or null. */
    public String header(String name) {
      return headers.getOrDefault(name, Collections.singletonList(null)).get(0);
    }
  }

  private final HttpServer server;
  private final Map<String, Deque<HttpHandler>> answers = new ConcurrentHashMap<>();
  private final List<Asked> asked = Collections.synchronizedList(new ArrayList<>());

  private SourceServer(HttpServer server) {
    this.server = server;
  }

  public static SourceServer start() throws IOException {
    HttpServer http =
        HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
    SourceServer server = new SourceServer(http);
    http.createContext("/", server::handle);
    http.setExecutor(Executors.newCachedThreadPool());
    http.start();
    return server;
  }

  /** Answers at a path; the last answer that was given holds on. */
  public SourceServer answer(String path, HttpHandler answer) {
    answers.computeIfAbsent(path, any -> new ArrayDeque<>()).add(answer);
    return this;
  }

  /** Forgets all answers of a path. */
  public SourceServer forget(String path) {
    answers.remove(path);
    return this;
  }

  public String url(String path) {
    return "http://127.0.0.1:" + port() + path;
  }

  public int port() {
    return server.getAddress().getPort();
  }

  /** All that was asked, in order. */
  public List<Asked> asked() {
    return List.copyOf(asked);
  }

  private void handle(HttpExchange exchange) throws IOException {
    asked.add(
        new Asked(exchange.getRequestURI().toString(), Map.copyOf(exchange.getRequestHeaders())));
    Deque<HttpHandler> left = answers.get(exchange.getRequestURI().getPath());
    HttpHandler next = left == null ? status(404) : left.size() > 1 ? left.poll() : left.element();
    try {
      next.handle(exchange);
    } finally {
      exchange.close();
    }
  }

  @Override
  public void close() {
    server.stop(0);
    ((ExecutorService) server.getExecutor()).shutdownNow();
  }

  /** An answer of a status and headers alone: name, value, name, value. */
  public static HttpHandler status(int status, String... headers) {
    return exchange -> {
      set(exchange, headers);
      exchange.sendResponseHeaders(status, -1);
    };
  }

  /** A good answer. */
  public static HttpHandler text(String body, String... headers) {
    return bytes(body.getBytes(StandardCharsets.UTF_8), headers);
  }

  /** A good answer. */
  public static HttpHandler bytes(byte[] body, String... headers) {
    return exchange -> {
      set(exchange, headers);
      exchange.sendResponseHeaders(200, body.length == 0 ? -1 : body.length);
      exchange.getResponseBody().write(body);
    };
  }

  /** A good answer with a tag; 304 where the tag is named. */
  public static HttpHandler tagged(String tag, String body) {
    return exchange -> {
      set(exchange, "ETag", tag);
      boolean known = tag.equals(exchange.getRequestHeaders().getFirst("If-None-Match"));
      (known ? status(304) : text(body)).handle(exchange);
    };
  }

  /** An answer that promises more bytes than it has. */
  public static HttpHandler brokenOff(String body) {
    return exchange -> {
      byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
      exchange.sendResponseHeaders(200, bytes.length + 1000L);
      exchange.getResponseBody().write(bytes);
      exchange.getResponseBody().flush();
    };
  }

  /** An answer that begins and does not end before it is taken no more. */
  public static HttpHandler endless(String start) {
    return exchange -> {
      exchange.sendResponseHeaders(200, 0);
      exchange.getResponseBody().write(start.getBytes(StandardCharsets.UTF_8));
      exchange.getResponseBody().flush();
      rest();
    };
  }

  /** No answer in any time. */
  public static HttpHandler silent() {
    return exchange -> rest();
  }

  private static void rest() {
    try {
      Thread.sleep(30_000);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  public static byte[] gzip(String text) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return out.toByteArray();
  }

  private static void set(HttpExchange exchange, String... headers) {
    for (int i = 0; i < headers.length; i += 2) {
      exchange.getResponseHeaders().set(headers[i], headers[i + 1]);
    }
  }
}
