package io.github.staticdigest.fetch;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes a client that goes by the proxies of Maven's settings, or by Java's own without any. */
final class Proxies {

  /** Java refuses by it to send a password to a proxy for https. */
  private static final String REFUSED = "jdk.http.auth.tunneling.disabledSchemes";

  private Proxies() {}

  static HttpClient client(List<ProxyRule> rules, Duration connect) {
    HttpClient.Builder builder =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(connect);
    if (rules.isEmpty()) {
      return builder.proxy(new Javas()).build();
    }
    builder.proxy(new Selector(rules));
    if (rules.stream().allMatch(rule -> rule.login() == null)) {
      return builder.build();
    }
    return withPasswordsForTunnels(builder);
  }

  /**
   * The header that tells a proxy who asks, or null. It is sent unasked, and Java takes it off
   * where no proxy is asked and within tunnels. Java's own way, an authenticator, makes an
   * exception of each 401 of a source.
   */
  static @Nullable String authorization(List<ProxyRule> rules, URI address) {
    ProxyRule rule = ProxyRule.of(rules, address);
    Login login = rule == null ? null : rule.login();
    return login == null || login.user() == null ? null : login.header(null);
  }

  /**
   * Whoever writes a password for a proxy into Maven's settings wants it to be sent, and Maven
   * itself does send it. Java reads the property once, when it makes its first client, and goes by
   * that as long as it runs; the property is taken away again, what it said is not.
   */
  private static HttpClient withPasswordsForTunnels(HttpClient.Builder builder) {
    String before = System.getProperty(REFUSED);
    if (before != null) {
      return builder.build();
    }
    System.setProperty(REFUSED, "");
    try {
      return builder.build();
    } finally {
      System.clearProperty(REFUSED);
    }
  }

  /** The proxies of Java's own properties, but none for this machine itself. */
  private static final class Javas extends ProxySelector {

    private final @Nullable ProxySelector javas = ProxySelector.getDefault();

    @Override
    public List<Proxy> select(URI address) {
      return javas == null || ProxyRule.isHere(address)
          ? List.of(Proxy.NO_PROXY)
          : javas.select(address);
    }

    @Override
    public void connectFailed(URI address, SocketAddress proxy, IOException failure) {
      if (javas != null) {
        javas.connectFailed(address, proxy, failure);
      }
    }
  }

  private static final class Selector extends ProxySelector {

    private final List<ProxyRule> rules;

    Selector(List<ProxyRule> rules) {
      this.rules = rules;
    }

    @Override
    public List<Proxy> select(URI address) {
      ProxyRule rule = ProxyRule.of(rules, address);
      return List.of(
          rule == null
              ? Proxy.NO_PROXY
              : new Proxy(Proxy.Type.HTTP, new InetSocketAddress(rule.host(), rule.port())));
    }

    @Override
    public void connectFailed(URI address, SocketAddress proxy, IOException failure) {}
  }
}
