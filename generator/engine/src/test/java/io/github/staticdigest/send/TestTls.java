package io.github.staticdigest.send;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.List;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/** A certificate for {@code localhost} that only these tests trust, made by the JDK's keytool. */
final class TestTls {

  private static final char[] PASSWORD = "changeit".toCharArray();
  private static final Path STORE = store();

  private TestTls() {}

  /** Lets GreenMail show the certificate; it reads it once. */
  static void toGreenMail() {
    System.setProperty("greenmail.tls.keystore.file", STORE.toString());
  }

  static SSLContext server() throws GeneralSecurityException, IOException {
    KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
    keys.init(keyStore(), PASSWORD);
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(keys.getKeyManagers(), null, null);
    return context;
  }

  /** Trusts the certificate and no other. */
  static SSLContext client() throws GeneralSecurityException, IOException {
    TrustManagerFactory trust =
        TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
    trust.init(keyStore());
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(null, trust.getTrustManagers(), null);
    return context;
  }

  private static KeyStore keyStore() throws GeneralSecurityException, IOException {
    KeyStore store = KeyStore.getInstance("PKCS12");
    try (InputStream in = Files.newInputStream(STORE)) {
      store.load(in, PASSWORD);
    }
    return store;
  }

  private static Path store() {
    try {
      Path folder = Files.createTempDirectory("digest-tls");
      Path store = folder.resolve("localhost.p12");
      String options =
          "-genkeypair -keyalg EC -alias mail -dname CN=localhost -ext san=dns:localhost";
      int status = new ProcessBuilder(command(store, options)).inheritIO().start().waitFor();
      if (status != 0) {
        throw new IllegalStateException("keytool failed");
      }
      folder.toFile().deleteOnExit();
      store.toFile().deleteOnExit();
      return store;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<String> command(Path store, String options) {
    String keytool = Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
    String all = options + " -validity 30 -storetype PKCS12 -storepass changeit -keystore ";
    List<String> command = new java.util.ArrayList<>(List.of(keytool));
    command.addAll(List.of(all.split(" ")));
    command.add(store.toString());
    return command;
  }
}
