package io.github.staticdigest.plugin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.staticdigest.send.Credentials;
import io.github.staticdigest.send.SendFailure;
import java.util.List;
import org.apache.maven.settings.Proxy;
import org.apache.maven.settings.Server;
import org.apache.maven.settings.Settings;
import org.apache.maven.settings.building.DefaultSettingsProblem;
import org.apache.maven.settings.building.SettingsProblem;
import org.apache.maven.settings.building.SettingsProblem.Severity;
import org.apache.maven.settings.crypto.SettingsDecryptionResult;
import org.junit.jupiter.api.Test;

/** Fetching and mail read the same password from the same settings. */
class ServersTest {

  private static Servers servers(Severity said) {
    Server server = new Server();
    server.setId("vault");
    server.setUsername("ann");
    server.setPassword("sesame");
    Settings settings = new Settings();
    settings.addServer(server);
    SettingsProblem problem = new DefaultSettingsProblem("odd", said, "settings", 1, 1, null);
    return new Servers(settings, request -> new Result(server, List.of(problem)));
  }

  @Test
  void aWarningKeepsNobodyFromThePassword() throws Exception {
    Servers servers = servers(Severity.WARNING);
    assertThat(servers.login("vault")).isNotNull();
    assertThat(new ServerSecrets(servers).of("vault")).isEqualTo(new Credentials("ann", "sesame"));
  }

  @Test
  void anErrorKeepsEverybodyFromIt() {
    Servers servers = servers(Severity.ERROR);
    assertThat(servers.login("vault")).isNull();
    assertThatExceptionOfType(SendFailure.class)
        .isThrownBy(() -> new ServerSecrets(servers).of("vault"))
        .withMessageContaining("cannot be decrypted");
  }

  @Test
  void whatTheSettingsDoNotNameHasNoPassword() {
    assertThat(servers(Severity.WARNING).login("other")).isNull();
  }

  private record Result(Server server, List<SettingsProblem> problems)
      implements SettingsDecryptionResult {

    @Override
    public Server getServer() {
      return server;
    }

    @Override
    public List<Server> getServers() {
      return List.of(server);
    }

    @Override
    public Proxy getProxy() {
      return new Proxy();
    }

    @Override
    public List<Proxy> getProxies() {
      return List.of();
    }

    @Override
    public List<SettingsProblem> getProblems() {
      return problems;
    }
  }
}
