package io.github.staticdigest.build;

import io.github.staticdigest.fetch.Login;
import io.github.staticdigest.fetch.ProxyRule;
import java.nio.file.Path;

/** A program that fetches from an encrypted address through a proxy: folder, port, password. */
final class TunnelMain {

  private TunnelMain() {}

  public static void main(String[] arguments) throws Exception {
    FetchedDigest digest = new FetchedDigest(Path.of(arguments[0]));
    digest.attempts = 1;
    digest.proxies.add(
        new ProxyRule(
            "http",
            "127.0.0.1",
            Integer.parseInt(arguments[1]),
            new Login("ann", arguments[2]),
            null));
    digest.sources("name: news\nurl: https://papers.invalid/feed");
    System.out.println(digest.outcome());
    System.out.println("property " + System.getProperty("jdk.http.auth.tunneling.disabledSchemes"));
  }
}
