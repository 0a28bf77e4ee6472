package io.github.staticdigest.plugin;

import io.github.staticdigest.fetch.Login;
import io.github.staticdigest.fetch.ProxyRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.settings.Proxy;
import org.apache.maven.settings.Server;
import org.apache.maven.settings.Settings;
import org.apache.maven.settings.building.SettingsProblem;
import org.apache.maven.settings.crypto.DefaultSettingsDecryptionRequest;
import org.apache.maven.settings.crypto.SettingsDecrypter;
import org.apache.maven.settings.crypto.SettingsDecryptionResult;
import org.jspecify.annotations.Nullable;

/** The servers and proxies of Maven's settings, with their passwords in clear. */
final class Servers {

  private final Settings settings;
  private final SettingsDecrypter decrypter;

  Servers(Settings settings, SettingsDecrypter decrypter) {
    this.settings = settings;
    this.decrypter = decrypter;
  }

  /** The password of a server; null where the settings have none, or it cannot be decrypted. */
  @Nullable Login login(String id) {
    Server server = find(id);
    Server clear = server == null ? null : opened(server);
    return clear == null ? null : login(clear.getUsername(), clear.getPassword());
  }

  /** A server as the settings name it, or null. */
  @Nullable Server find(String id) {
    return settings.getServer(id);
  }

  /**
   * A server with its password in clear, or null where it cannot be decrypted. A warning does not
   * count. What the decrypter says is not repeated, since it could repeat what it read.
   */
  @Nullable Server opened(Server server) {
    SettingsDecryptionResult result =
        decrypter.decrypt(new DefaultSettingsDecryptionRequest(server));
    return result.getProblems().stream()
            .allMatch(problem -> problem.getSeverity() == SettingsProblem.Severity.WARNING)
        ? result.getServer()
        : null;
  }

  /**
   * The proxies that are active, in the order of the settings.
   *
   * @throws MojoFailureException where the password of one cannot be decrypted
   */
  List<ProxyRule> proxies() throws MojoFailureException {
    List<ProxyRule> rules = new ArrayList<>();
    for (Proxy proxy : settings.getProxies()) {
      if (proxy.isActive()) {
        rules.add(rule(proxy));
      }
    }
    return rules;
  }

  private ProxyRule rule(Proxy proxy) throws MojoFailureException {
    SettingsDecryptionResult result =
        decrypter.decrypt(new DefaultSettingsDecryptionRequest(proxy));
    if (!result.getProblems().isEmpty()) {
      throw new MojoFailureException(
          "Nothing was fetched: the password of the proxy "
              + proxy.getHost()
              + " in Maven's settings cannot be decrypted. Look whether settings-security.xml holds"
              + " the master password by which it was encrypted.");
    }
    Proxy clear = result.getProxy();
    return new ProxyRule(
        clear.getProtocol() == null ? "http" : clear.getProtocol().toLowerCase(Locale.ROOT),
        clear.getHost(),
        clear.getPort(),
        login(clear.getUsername(), clear.getPassword()),
        clear.getNonProxyHosts());
  }

  private static @Nullable Login login(@Nullable String user, @Nullable String password) {
    String name = user == null || user.isEmpty() ? null : user;
    return password == null || password.isEmpty() ? null : new Login(name, password);
  }
}
