package io.github.staticdigest.site;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.zip.GZIPOutputStream;

/**
 * Serves the published site and its like in other themes from this machine as a host of static
 * sites would: with the headers of {@code _headers}, packed by gzip where the browser takes that,
 * and with the 404 page.
 */
final class SiteServer implements AutoCloseable {

  /** The path under which the site will stand, which its 404 page names. */
  static final String BASE = "/digest-maven-plugin/";

  private static final Map<String, String> TYPES =
      Map.of(
          "html", "text/html; charset=utf-8",
          "css", "text/css; charset=utf-8",
          "js", "text/javascript; charset=utf-8",
          "svg", "image/svg+xml",
          "png", "image/png",
          "xml", "application/xml",
          "woff2", "font/woff2",
          "txt", "text/plain; charset=utf-8");

  private static final List<String> PACKED = List.of("html", "css", "js", "svg", "xml", "txt");

  private final HttpServer server;

  private record Rule(String path, List<String[]> headers) {
    boolean matches(String requested) {
      return path.endsWith("*")
          ? requested.startsWith(path.substring(0, path.length() - 1))
          : requested.equals(path);
    }
  }

  private SiteServer(HttpServer server) {
    this.server = server;
  }

  static SiteServer start() throws IOException {
    HttpServer http =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    for (ThemedSite site : ThemedSite.all()) {
      List<Rule> rules = rules(site.root());
      http.createContext(site.base(), exchange -> serve(exchange, site, rules));
    }
    // Chromium asks for an icon of its own accord; an empty answer keeps the console quiet.
    http.createContext("/favicon.ico", exchange -> exchange.sendResponseHeaders(204, -1));
    http.setExecutor(Executors.newFixedThreadPool(4));
    http.start();
    return new SiteServer(http);
  }

  /** The address of a path on this host. */
  String address(String path) {
    return "http://127.0.0.1:" + server.getAddress().getPort() + path;
  }

  @Override
  public void close() {
    server.stop(0);
    ((java.util.concurrent.ExecutorService) server.getExecutor()).shutdownNow();
  }

  private static List<Rule> rules(Path root) throws IOException {
    List<Rule> rules = new ArrayList<>();
    for (String line : Files.readAllLines(root.resolve("_headers"))) {
      if (line.startsWith("  ")) {
        rules.get(rules.size() - 1).headers().add(line.strip().split(": ", 2));
      } else {
        rules.add(new Rule(line, new ArrayList<>()));
      }
    }
    return rules;
  }

  private static void serve(HttpExchange exchange, ThemedSite site, List<Rule> rules)
      throws IOException {
    String requested = exchange.getRequestURI().getPath();
    String path = requested.substring(site.base().length());
    Path file = site.root().resolve(path.isEmpty() ? "index.html" : path).normalize();
    boolean found = file.startsWith(site.root()) && Files.isRegularFile(file);
    byte[] body = Files.readAllBytes(found ? file : site.root().resolve("404.html"));
    String ending = found ? file.toString().replaceFirst(".*\\.", "") : "html";
    String type = TYPES.getOrDefault(ending, "application/octet-stream");
    exchange.getResponseHeaders().set("Content-Type", type);
    rules.stream()
        .filter(rule -> rule.matches(requested))
        .flatMap(rule -> rule.headers().stream())
        .forEach(header -> exchange.getResponseHeaders().add(header[0], header[1]));
    String taken = exchange.getRequestHeaders().getFirst("Accept-Encoding");
    if (taken != null && taken.contains("gzip") && PACKED.contains(ending)) {
      exchange.getResponseHeaders().set("Content-Encoding", "gzip");
      body = packed(body);
    }
    exchange.sendResponseHeaders(found ? 200 : 404, body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }

  private static byte[] packed(byte[] body) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(body);
    }
    return out.toByteArray();
  }
}
