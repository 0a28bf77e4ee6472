package io.github.staticdigest.plugin;

import io.github.staticdigest.send.Credentials;
import io.github.staticdigest.send.SendFailure;
import java.util.Objects;
import org.apache.maven.settings.Server;

/** Names and passwords of the servers in Maven's {@code settings.xml}, decrypted when asked for. */
final class ServerSecrets implements Credentials.Source {

  private final Servers servers;

  ServerSecrets(Servers servers) {
    this.servers = servers;
  }

  @Override
  public Credentials of(String id) throws SendFailure {
    Server server = servers.find(id);
    if (server == null) {
      throw new SendFailure(
          "settings.xml knows no server "
              + id
              + ". Add one with that id, a user name and a password to your ~/.m2/settings.xml,"
              + " within <servers>: <server><id>"
              + id
              + "</id><username>...</username><password>...</password></server>");
    }
    Server open = decrypted(server);
    String password = open.getPassword();
    if (password == null || password.isBlank()) {
      throw new SendFailure(
          "The server " + id + " in settings.xml has no password. Add it, encrypted or plain.");
    }
    return new Credentials(Objects.requireNonNullElse(open.getUsername(), ""), password);
  }

  private Server decrypted(Server server) throws SendFailure {
    Server open = servers.opened(server);
    if (open == null) {
      throw new SendFailure(
          "The password of the server "
              + server.getId()
              + " in settings.xml cannot be decrypted. Look whether settings-security.xml holds"
              + " the master password by which it was encrypted.");
    }
    return open;
  }
}
