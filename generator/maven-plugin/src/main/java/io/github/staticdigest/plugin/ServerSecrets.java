package io.github.staticdigest.plugin;

import io.github.staticdigest.send.Credentials;
import io.github.staticdigest.send.SendFailure;
import java.util.Objects;
import org.apache.maven.settings.Server;
import org.apache.maven.settings.Settings;
import org.apache.maven.settings.building.SettingsProblem;
import org.apache.maven.settings.crypto.DefaultSettingsDecryptionRequest;
import org.apache.maven.settings.crypto.SettingsDecrypter;
import org.apache.maven.settings.crypto.SettingsDecryptionResult;

/** Names and passwords of the servers in Maven's {@code settings.xml}, decrypted when asked for. */
final class ServerSecrets implements Credentials.Source {

  private final Settings settings;
  private final SettingsDecrypter decrypter;

  ServerSecrets(Settings settings, SettingsDecrypter decrypter) {
    this.settings = settings;
    this.decrypter = decrypter;
  }

  @Override
  public Credentials of(String id) throws SendFailure {
    Server server = settings.getServer(id);
    if (server == null) {
      throw new SendFailure(
          "settings.xml knows no server "
              + id
              + ". Add one with that id, a user name and a password to your ~/.m2/settings.xml;"
              + " docs/mail.md shows it.");
    }
    Server open = decrypted(server);
    String password = open.getPassword();
    if (password == null || password.isBlank()) {
      throw new SendFailure(
          "The server " + id + " in settings.xml has no password. Add it, encrypted or plain.");
    }
    return new Credentials(Objects.requireNonNullElse(open.getUsername(), ""), password);
  }

  /** What the decrypter says is not repeated, since it could repeat what it read. */
  private Server decrypted(Server server) throws SendFailure {
    SettingsDecryptionResult result =
        decrypter.decrypt(new DefaultSettingsDecryptionRequest(server));
    for (SettingsProblem problem : result.getProblems()) {
      if (problem.getSeverity() != SettingsProblem.Severity.WARNING) {
        throw new SendFailure(
            "The password of the server "
                + server.getId()
                + " in settings.xml cannot be decrypted. Look whether settings-security.xml holds"
                + " the master password by which it was encrypted.");
      }
    }
    return result.getServer();
  }
}
