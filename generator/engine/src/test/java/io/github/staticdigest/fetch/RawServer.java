package io.github.staticdigest.fetch;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Sends the same characters to whoever connects and hangs up, as no server should. */
public final class RawServer implements AutoCloseable {

  private final ServerSocket socket;
  private final List<String> asked = Collections.synchronizedList(new ArrayList<>());

  private RawServer(ServerSocket socket) {
    this.socket = socket;
  }

  /** Answers the first question with the first answer; the last answer holds on. */
  public static RawServer start(String... answers) throws IOException {
    RawServer server = new RawServer(new ServerSocket(0, 50, InetAddress.getByName("127.0.0.1")));
    Thread thread = new Thread(() -> server.serve(answers));
    thread.setDaemon(true);
    thread.start();
    return server;
  }

  public String url() {
    return "http://127.0.0.1:" + port() + "/";
  }

  public int port() {
    return socket.getLocalPort();
  }

  /** The heads of all questions. */
  public List<String> asked() {
    return List.copyOf(asked);
  }

  private void serve(String... answers) {
    try {
      for (int i = 0; ; i++) {
        try (Socket caller = socket.accept()) {
          asked.add(head(caller));
          String answer = answers[Math.min(i, answers.length - 1)];
          caller.getOutputStream().write(answer.getBytes(StandardCharsets.UTF_8));
          caller.getOutputStream().flush();
        }
      }
    } catch (SocketException e) {
      // It was closed.
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String head(Socket caller) throws IOException {
    BufferedReader in =
        new BufferedReader(new InputStreamReader(caller.getInputStream(), StandardCharsets.UTF_8));
    StringBuilder head = new StringBuilder();
    for (String line = in.readLine(); line != null && !line.isEmpty(); line = in.readLine()) {
      head.append(line).append('\n');
    }
    return head.toString();
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
