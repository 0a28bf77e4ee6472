package io.github.staticdigest.send;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;
import org.jspecify.annotations.Nullable;

/** A mail server that answers as it is told, also wrongly, and keeps what it heard. */
final class FakeSmtp implements Closeable {

  /** In place of an answer: ends the connection. */
  static final String HANG_UP = "";

  /** In place of an answer: none, and the connection stays. */
  static final String SILENCE = " ";

  /** In place of an answer: one that goes on for ever, a line now and then. */
  static final String DRIP = "drip";

  private final ServerSocket listening;
  private final @Nullable SSLContext tls;
  private final Map<String, String> answers = new LinkedHashMap<>();
  private final List<String> heard = new CopyOnWriteArrayList<>();

  FakeSmtp(@Nullable SSLContext tls) throws IOException {
    this.tls = tls;
    this.listening = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
    Thread thread = new Thread(this::serve, "fake-smtp");
    thread.setDaemon(true);
    thread.start();
  }

  /** Answers lines that begin so in this way. */
  FakeSmtp answer(String beginning, String answer) {
    answers.put(beginning.toUpperCase(Locale.ROOT), answer);
    return this;
  }

  int port() {
    return listening.getLocalPort();
  }

  /** All lines that came, in order. */
  List<String> heard() {
    return heard;
  }

  private void serve() {
    while (!listening.isClosed()) {
      try (Socket socket = listening.accept()) {
        talk(socket, true);
      } catch (IOException e) {
        // The test ended, or the client went away.
      }
    }
  }

  private void talk(Socket socket, boolean greets) throws IOException {
    BufferedReader in =
        new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
    if (greets && !say(socket, answers.getOrDefault("GREETING", "220 fake"))) {
      return;
    }
    boolean data = false;
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      heard.add(line);
      if (data && !line.equals(".")) {
        continue;
      }
      String command = data ? "." : line.toUpperCase(Locale.ROOT);
      data = command.equals("DATA");
      if (!say(socket, answer(command))) {
        return;
      }
      if (command.equals("STARTTLS")) {
        talk(encrypted(socket), false);
        return;
      }
    }
  }

  private String answer(String command) {
    return answers.entrySet().stream()
        .filter(entry -> command.startsWith(entry.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElseGet(() -> usual(command));
  }

  private String usual(String command) {
    if (command.startsWith("EHLO")) {
      return tls == null
          ? "250-fake\r\n250 AUTH PLAIN"
          : "250-fake\r\n250-AUTH PLAIN\r\n250 STARTTLS";
    }
    if (command.startsWith("AUTH")) {
      return "235 welcome";
    }
    if (command.equals("STARTTLS")) {
      return "220 go on";
    }
    return command.equals("DATA") ? "354 go on" : command.equals("QUIT") ? "221 bye" : "250 fine";
  }

  private static boolean say(Socket socket, String answer) throws IOException {
    if (answer.equals(HANG_UP)) {
      return false;
    }
    if (answer.equals(SILENCE)) {
      return true;
    }
    if (answer.equals(DRIP)) {
      drip(socket);
    }
    socket.getOutputStream().write((answer + "\r\n").getBytes(StandardCharsets.UTF_8));
    socket.getOutputStream().flush();
    return true;
  }

  private static void drip(Socket socket) throws IOException {
    try {
      while (true) {
        socket.getOutputStream().write("250-drip\r\n".getBytes(StandardCharsets.UTF_8));
        socket.getOutputStream().flush();
        Thread.sleep(50);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private Socket encrypted(Socket socket) throws IOException {
    SSLSocket encrypted =
        (SSLSocket)
            tls.getSocketFactory().createSocket(socket, "localhost", socket.getPort(), true);
    encrypted.setUseClientMode(false);
    encrypted.startHandshake();
    return encrypted;
  }

  @Override
  public void close() {
    try {
      listening.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
